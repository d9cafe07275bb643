/** The index that <case-finder> filters with; loaded when it is first needed. */
import type { APIRoute } from 'astro';
import { caseIndex } from '../../queries/case-list.ts';

export const GET: APIRoute = async () => Response.json(await caseIndex());
