/** From the standard data set of municipalities to the events of the site. */
import { expect, test } from 'vitest';
import { eventSchema } from '../../schemas/events.ts';
import type { EventLine } from '../../schemas/events.ts';
import { eventOfLine } from './from-line.ts';

const source = { title: 'イベント一覧(サンプル市・架空)', url: 'https://example.org/', licence: 'CC BY 4.0', file: 'event.csv', seen: '2026-11-01' };
const line: EventLine = { id: 'e00000000000001', name: 'サンプル講座(架空)', start: '2026-12-01', organisers: ['サンプル市(架空)'], coOrganisers: [], others: [] };
const made = (more: Partial<EventLine> = {}) => eventOfLine({ ...line, ...more }, { source });

test('an entry of a list is an announcement, with the list as its source', () => {
  expect(made()).toEqual({
    id: 'e00000000000001', name: 'サンプル講座(架空)', organisers: ['サンプル市(架空)'], start: '2026-12-01', stage: 'announced',
    sources: [{ title: 'イベント一覧(サンプル市・架空)', url: 'https://example.org/', seen: '2026-11-01', note: '利用条件: CC BY 4.0' }], added: '2026-11-01', checked: '2026-11-01',
  });
  expect(made({ cancelled: true }).stage).toBe('off');
});

test.each<Partial<EventLine>>([{}, { startTime: '13:30', endTime: '24:00' }, { startTime: '22:00', endTime: '02:00' }, { endTime: '12:00' }, { end: '2026-12-03', startTime: '09:00' }, { cancelled: true, place: 'サンプル会館(架空)', url: 'https://example.org/a', municipality: 'kodaira' }])('%o fits the schema of the site', (more) => {
  expect(eventSchema.safeParse(made(more))).toMatchObject({ success: true });
});

test('an end before its beginning is told as it was written', () => {
  expect(made({ startTime: '22:00', endTime: '02:00' })).toMatchObject({ startTime: '22:00', dates: '終わりの時刻は、出典に02:00とあります。' });
});
