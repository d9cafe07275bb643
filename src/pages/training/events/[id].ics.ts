/** One event as a calendar file; those without a known day have none. */
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../components/events/calendar.ts';
import { hasDay } from '../../../domain/events/calendar.ts';
import { eventViews } from '../../../queries/events.ts';
import type { EventView } from '../../../queries/events.ts';

export const getStaticPaths = async () =>
  (await eventViews()).filter(({ event }) => hasDay(event)).map((view) => ({ params: { id: view.event.id }, props: { view } }));

export const GET: APIRoute = ({ props }) => calendarResponse([props['view'] as EventView]);
