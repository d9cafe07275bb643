/** What a download of cases needs beside the records: columns, names, and the codebook. */
import type { APIRoute } from 'astro';
import { caseNames, caseShape, codebook } from '../../queries/case-data.ts';

export const GET: APIRoute = async () => Response.json({ shape: caseShape(), names: await caseNames(), lines: await codebook() });
