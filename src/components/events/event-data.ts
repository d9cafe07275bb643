/** Events as schema.org tells them, with as much of the day as is known. */
import type { EventView } from '../../queries/events.ts';
import { hasDay } from '../../domain/events/calendar.ts';
import { eventPath } from '../../domain/site/paths.ts';
import { site } from '../../queries/site.ts';
import type { Event } from '../../schemas/events.ts';
import { wholeAddress } from '../site/address.ts';
import { href } from '../site/href.ts';

const modes = { no: 'OfflineEventAttendanceMode', only: 'OnlineEventAttendanceMode', both: 'MixedEventAttendanceMode' } as const;
const status = { announced: 'EventScheduled', held: 'EventScheduled', cancelled: 'EventCancelled', postponed: 'EventPostponed', off: 'EventCancelled' } as const;
const term = (name: string) => `https://schema.org/${name}`;

/** The hours belong to a day that is known, and of several days to each: then only the days are told. */
function times(event: Event) {
  const { start, end, startTime, endTime } = event;
  const at = (time: string | undefined) => (time === undefined || end !== undefined || !hasDay(event) ? start : `${start}T${time}:00+09:00`);
  return { startDate: at(startTime), ...(end === undefined ? (endTime === undefined ? {} : { endDate: at(endTime) }) : { endDate: end }) };
}

function location({ event: { place, online, url }, place: municipality }: EventView) {
  const hall = place && online !== 'only' ? [{ '@type': 'Place', name: place, ...(municipality ? { address: { '@type': 'PostalAddress', addressCountry: 'JP', addressRegion: municipality.prefecture, ...(municipality.name === municipality.prefecture ? {} : { addressLocality: municipality.name }) } } : {}) }] : [];
  const web = online === 'only' || online === 'both' ? [{ '@type': 'VirtualLocation', ...(url ? { url } : {}) }] : [];
  const all = [...hall, ...web];
  return all.length === 0 ? {} : { location: all.length === 1 ? all[0] : all };
}

/** The page of an event. */
export function eventData(view: EventView): object {
  const { event } = view;
  const address = wholeAddress(href(eventPath(event.id)));
  const people = (names: readonly string[]) => names.map((name) => ({ '@type': 'Organization', name }));
  const urls = event.sources.flatMap(({ url }) => url ?? []);
  return {
    '@type': event.kind === 'open' || event.kind === 'staff' || event.kind === 'joint' ? 'EducationEvent' : 'Event', '@id': address, url: event.url ?? address, mainEntityOfPage: address,
    name: event.name, inLanguage: 'ja', ...(event.summary ? { description: event.summary } : {}), ...times(event), eventStatus: term(status[event.stage]),
    ...(event.online ? { eventAttendanceMode: term(modes[event.online]) } : {}), ...location(view),
    ...(event.organisers ? { organizer: people(event.organisers) } : {}), ...(event.others ? { contributor: people(event.others) } : {}), ...(event.coOrganisers ? { contributor: people([...event.coOrganisers, ...event.others ?? []]) } : {}),
    ...(event.capacity ? { maximumAttendeeCapacity: event.capacity } : {}), ...(event.fee === '無料' ? { isAccessibleForFree: true } : {}),
    ...(event.audience ? { audience: { '@type': 'Audience', audienceType: event.audience } } : {}),
    ...(urls.length > 0 ? { subjectOf: event.sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, ...(url ? { url } : {}) })) } : {}),
    sdPublisher: { '@type': 'Organization', name: site.owner },
  };
}
