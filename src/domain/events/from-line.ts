/** What an importer wrote, as an event of the site. An entry in a list announces; it does not prove that anything took place. */
import type { Event, EventLine } from '../../schemas/events.ts';
import type { Imported } from '../../schemas/registers.ts';

const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** Without what is not there. */
const told = <T extends object>(fields: T) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

/** An end that is not after its beginning is told as it was written, not made to the next day. */
const timesOf = ({ startTime, endTime }: EventLine) => (endTime === undefined || (startTime !== undefined && endTime > startTime) ? { startTime, endTime } : { startTime, dates: `終わりの時刻は、出典に${endTime}とあります。` });

/** The event. */
export function eventOfLine(line: EventLine, { source }: Pick<Imported, 'source'>): Event {
  const { id, name, start, end, place, organisers, coOrganisers, others, url, municipality, audience, capacity, fee, cancelled } = line;
  return told({
    id, name, organisers: some(organisers), coOrganisers: some(coOrganisers), others: some(others), start, end, ...timesOf(line), place, audience, capacity, fee, url, municipality,
    stage: cancelled ? 'off' as const : 'announced' as const,
    sources: [told({ title: source.title, url: source.url, seen: source.seen, note: source.licence && `利用条件: ${source.licence}` })],
    added: source.seen, checked: source.seen,
  }) as Event;
}
