/** Events as a calendar file of this site. */
import { calendarFile } from '../../domain/events/calendar.ts';
import { eventPath } from '../../domain/site/paths.ts';
import type { EventView } from '../../queries/events.ts';
import { site } from '../../queries/site.ts';
import { wholeAddress } from '../site/address.ts';
import { href } from '../site/href.ts';

/** The response of a route. */
export function calendarResponse(views: readonly EventView[]): Response {
  const text = calendarFile({ name: `${site.name} 公開講座・研修`, host: new URL(wholeAddress('/')).host }, views.map(({ event, stage }) => ({ event, stage, address: wholeAddress(href(eventPath(event.id))) })));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
