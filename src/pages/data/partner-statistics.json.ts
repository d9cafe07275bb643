/** The statistics of the directory as open data. */
import type { APIRoute } from 'astro';
import { partnerStatistics } from '../../queries/partner-statistics.ts';

export const GET: APIRoute = async () => Response.json(await partnerStatistics());
