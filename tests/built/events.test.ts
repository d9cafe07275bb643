/** Public lectures and training: from a municipality's list to pages, calendars, feed and data. Every name is made up: サンプル…(架空). */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { parse as parseHtml } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { siteHeaders, siteTables } from '../../scripts/import/lib/reference.ts';
import { importTable } from '../../scripts/import/lib/run.ts';
import { builtFiles, readBuilt } from '../../scripts/lib/built.ts';
import { buildCopy, copySite } from '../../scripts/lib/site-copy.ts';
import { eventOfLine } from '../../src/domain/events/from-line.ts';
import { onlyNamed, tableKind } from '../../src/domain/import/table/kind.ts';
import { csvFile } from '../../src/domain/tabular/csv.ts';
import { eventSchema } from '../../src/schemas/events.ts';
import type { Event, EventLine } from '../../src/schemas/events.ts';

const folder = mkdtempSync(join(tmpdir(), 'events-'));
const hostile = 'サンプル<script>alert(1)</script>&"\'、講座; a,b\\(架空)';
const source = { title: 'サンプルの出典(架空)', seen: '2026-11' };
const byHand = (id: string, start: string, more: Partial<Event> = {}): Event => ({ id, name: `サンプル${id}(架空)`, start, stage: 'announced', sources: [source], added: '2026-11-02', checked: '2026-11-02', ...more });
const hand = [byHand('today', '2026-11-23'), byHand('yesterday', '2026-11-22', { stage: 'held', checked: '2026-11-23' }), byHand('month', '2026-11'), byHand('year', '2009'), byHand('several', '2026-11-20', { end: '2026-11-24' })];
const columns = ['都道府県コード又は市区町村コード', '名称', '開始日', '終了日', '開始時刻', '終了時刻', '場所名称', '主催団体', '対象者', '定員', '料金(基本)', '状態'];
const list = [
  columns,
  ['132110', hostile, '2026-12-01', '', '13:30', '15:00', 'サンプル館(架空)', 'サンプル市(架空)', 'どなたでも', '30人', '無料', ''],
  ['132110', 'サンプル講座・中止(架空)', '2026-12-02', '2026-12-04', '9:00', '12:00', '', '', '', '', '', '中止'],
  ['132110', 'サンプル祭(架空)', '2026-12-03', '', '', '', '', '', '', '', '', ''],
];
let dir = '';

beforeAll(async () => {
  copySite(folder, ['404.astro', 'training/index.astro', 'training/events', 'training/events.ics.ts', 'training/events.xml.ts', 'data/[file].ts']);
  writeFileSync(join(folder, 'src/content/events.yaml'), stringify(hand));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/event_20261101.csv'), csvFile(list));
  const kind = onlyNamed(tableKind('events', siteTables(), siteHeaders()), ['講座']);
  await importTable({ file: join(folder, 'in/event_20261101.csv'), place: { folder: join(folder, 'src/content/events'), id: 'sample' }, write: true, leaveOut: false }, kind, { title: 'サンプル(架空)', source: { title: 'イベント一覧(サンプル市・架空)' }, importer: 'events', filters: { words: ['講座'] } });
  dir = buildCopy(folder, { SITE_DATE: '2026-11-23', SITE_URL: 'https://www.example.jp' });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

const page = (path: string) => parseHtml(readBuilt(`${path}/index.html`, dir));
/** What the importer wrote, and what was written by hand. */
const imported = () => readFileSync(join(folder, 'src/content/events/sample.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => eventOfLine(JSON.parse(line) as EventLine, { source: { title: 'イベント一覧(サンプル市・架空)', file: 'event_20261101.csv', seen: '2026-11-01' } }));
const published = (): Event[] => [...hand, ...imported()];
const names = (root: ReturnType<typeof page>, name: string) => root.querySelectorAll(`[data-list="${name}"] li .name`).map(({ text }) => text.trim());
const calendar = (file: string) => new ICAL.Component(ICAL.parse(readBuilt(file, dir)) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const linked = (id: string) => page(`training/events/${id}`).querySelectorAll('script[type="application/ld+json"]').map(({ text }) => JSON.parse(text) as Record<string, unknown>).find((data) => 'eventStatus' in data);

test('a list becomes events of the site; what was not asked for does not', () => {
  const events = imported();
  expect(events.map(({ name }) => name).toSorted()).toEqual([hostile, 'サンプル講座・中止(架空)'].toSorted());
  for (const event of events) expect(eventSchema.safeParse(event)).toMatchObject({ success: true });
  expect(events.find(({ name }) => name === hostile)).toMatchObject({ start: '2026-12-01', startTime: '13:30', endTime: '15:00', place: 'サンプル館(架空)', organisers: ['サンプル市(架空)'], audience: 'どなたでも', capacity: 30, fee: '無料', municipality: 'kodaira', stage: 'announced' });
});

test('open data are those by hand: an imported list is published by who made it', () => {
  const { events } = JSON.parse(readBuilt('data/events.json', dir)) as { events: Event[] };
  expect(events.map(({ id }) => id).toSorted()).toEqual(hand.map(({ id }) => id).toSorted());
  expect(readBuilt('data/events.csv', dir).split('\r\n')).toHaveLength(hand.length + 2);
});

test('to come and over are told apart on the day of the build, which the page names', () => {
  const root = page('training');
  expect(root.querySelector('event-days time')?.getAttribute('datetime')).toBe('2026-11-23');
  expect(names(root, 'coming')).toEqual(['サンプルmonth(架空)', 'サンプルseveral(架空)', 'サンプルtoday(架空)', hostile, 'サンプル講座・中止(架空)']);
  expect(names(root, 'past')).toEqual(['サンプルyesterday(架空)', 'サンプルyear(架空)']);
  expect(root.querySelector('[data-none]')?.hasAttribute('hidden')).toBe(true);
});

test('every event has one page; an announcement is not shown as held', () => {
  for (const { id } of published()) expect(builtFiles('.html', dir)).toContain(`training/events/${id}/index.html`);
  const words = (id: string) => page(`training/events/${id}`).querySelector('main')?.text ?? '';
  expect(words('yesterday')).toContain('開催されたことを、出典で確かめました。');
  expect(words('year')).toContain('案内のとおりに開かれたかは、確かめていません。');
  expect(words('year')).toContain('2009年(月と日は出典に記載なし)');
});

test('linked data tell as much of the day as is known, and what is off', () => {
  const of = (name: string) => linked(published().find((event) => event.name === name)?.id ?? '');
  expect(of(hostile)).toMatchObject({ name: hostile, startDate: '2026-12-01T13:30:00+09:00', endDate: '2026-12-01T15:00:00+09:00', eventStatus: 'https://schema.org/EventScheduled', maximumAttendeeCapacity: 30, isAccessibleForFree: true });
  expect(of('サンプル講座・中止(架空)')).toMatchObject({ startDate: '2026-12-02', endDate: '2026-12-04', eventStatus: 'https://schema.org/EventCancelled' });
  expect(linked('month')).toMatchObject({ startDate: '2026-11' });
});

test('the calendars hold every event whose day is known', () => {
  const dated = published().filter(({ start }) => start.length === 10);
  expect(calendar('training/events.ics').map(({ uid }) => uid).toSorted()).toEqual(dated.map(({ id }) => `${id}@www.example.jp`).toSorted());
  for (const { id, name, stage } of dated) expect(calendar(`training/events/${id}.ics`)[0]?.summary).toBe(stage === 'off' ? `【中止・延期】${name}` : name);
  expect(builtFiles('.ics', dir)).toHaveLength(dated.length + 1);
});

test('the feed tells the newest first, with the addresses of their pages', () => {
  const feed = readBuilt('training/events.xml', dir);
  expect(feed.match(/<entry>/g)).toHaveLength(published().length);
  expect(feed).toContain('<id>https://www.example.jp/training/events/today/</id>');
  expect(feed).not.toContain('<script>');
});
