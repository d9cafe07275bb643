/** Open lectures and training: those of the file by hand and those that importers wrote. */
import { parse } from 'yaml';
import raw from '../content/events.yaml?raw';
import { eventOfLine } from '../domain/events/from-line.ts';
import { comingAndPast } from '../domain/events/order.ts';
import { isOver } from '../domain/events/when.ts';
import { stageText } from '../domain/events/words.ts';
import { eventsSchema } from '../schemas/events.ts';
import type { Event, EventLine } from '../schemas/events.ts';
import { row, table } from './content.ts';
import type { Row } from './content.ts';
import { importedLists } from './imported.ts';
import { today } from './today.ts';

/** An event as pages show it. */
export interface EventView {
  readonly event: Event;
  readonly place: Row<'municipalities'> | undefined;
  /** Over on the day of the build, and so for ever. */
  readonly isPast: boolean;
  readonly stage: string;
}

const lines = (text: string) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as EventLine);

/** Those written by hand; only they are handed on as open data. Read as one file: Astro warns of a collection that holds nothing. */
export const eventsByHand = eventsSchema.parse(parse(raw) ?? []);
let all: readonly Event[] | undefined;

/** Every event; the newest first. What was written by hand stands for what was imported under the same id. */
export function events(): readonly Event[] {
  const imported = () => importedLists('events').flatMap(({ about, text }) => lines(text).map((line) => eventOfLine(line, about)));
  return (all ??= [...new Map([...imported(), ...eventsByHand].map((event) => [event.id, event])).values()].toSorted((a, b) => b.start.localeCompare(a.start) || a.id.localeCompare(b.id)));
}

async function view(event: Event): Promise<EventView> {
  const known = event.municipality !== undefined && (await table('municipalities')).has(event.municipality);
  return { event, place: known ? await row('municipalities', event.municipality ?? '') : undefined, isPast: isOver(event, today), stage: stageText(event, today) };
}

/** Every event with its links resolved. */
export const eventViews = (): Promise<EventView[]> => Promise.all(events().map(view));

/** Those to come and those that are over on the day of the build. */
export async function eventsByDay(of: (event: Event) => boolean = () => true): Promise<{ coming: EventView[]; past: EventView[] }> {
  const chosen = events().filter(of);
  const { coming, past } = comingAndPast(chosen, today);
  return { coming: await Promise.all(coming.map(view)), past: await Promise.all(past.map(view)) };
}
