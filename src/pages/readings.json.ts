/** The readings of words, fetched when a reader asks for them. */
import type { APIRoute } from 'astro';
import { allReadings } from '../queries/readings.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await allReadings()), { headers: { 'Content-Type': 'application/json' } });
