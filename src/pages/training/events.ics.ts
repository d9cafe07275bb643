/** Every event whose day is known, as one calendar to subscribe to. */
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../components/events/calendar.ts';
import { eventViews } from '../../queries/events.ts';

export const GET: APIRoute = async () => calendarResponse(await eventViews());
