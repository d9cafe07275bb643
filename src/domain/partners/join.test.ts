import { expect, test } from 'vitest';
import { certificationState, sourcesOf, stated } from './facts.ts';
import { directoryValues } from './facets.ts';
import { intentState } from './intent.ts';
import { joinedRecords } from './join.ts';
import type { RegisterEntry, WrittenRecord } from './join.ts';
import { inKanaOrder } from './order.ts';
import { countsOf } from './statistics.ts';

const written = (id: string, more: Partial<WrittenRecord> = {}): WrittenRecord => ({ id, name: `サンプル${id}(架空)`, reading: 'さんぷる', kind: 'unstated', municipality: 'kodaira', fields: ['environment'], ...more });
const entry = (register: string, id: string, more: Partial<RegisterEntry['record']> = {}, edited?: RegisterEntry['edited']): RegisterEntry =>
  ({ register, edited, record: { id, name: `特定非営利活動法人サンプル${id}(架空)`, reading: 'ｻﾝﾌﾟﾙ', kind: 'npo', ...(id.startsWith('n') ? { number: id.slice(1) } : {}), fields: ['children', 'environment'], status: 'active', ...more } });
const number = '1990000000008';

test('a record by hand and a register with the same corporate number are one organisation: what was written by hand wins, fields stand together', () => {
  const all = joinedRecords([written('kai', { number })], [entry('new', `n${number}`), entry('old', `n${number}`, { address: '東京都小平市' })]);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ id: 'kai', name: 'サンプルkai(架空)', kind: 'npo', number, municipality: 'kodaira', fields: ['environment', 'children'] });
  expect(all[0]?.entries.map(({ register }) => register)).toEqual(['new', 'old']);
});

test('without a common number they stay apart, however alike their names are', () => {
  const all = joinedRecords([written('kai', { name: '同じ名前(架空)' })], [entry('new', `n${number}`, { name: '同じ名前(架空)' })]);
  expect(all.map(({ id }) => id)).toEqual(['kai', `n${number}`]);
});

test('two registers tell of one organisation by its id; the newest says what it is called, readings become hiragana', () => {
  const all = joinedRecords([], [entry('new', 'x0123456789abcd', { name: '新しい名前(架空)', fields: ['tourism'] }), entry('old', 'x0123456789abcd', { name: '前の名前(架空)' })]);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ name: '新しい名前(架空)', reading: 'さんぷる', fields: ['tourism', 'children', 'environment'], written: undefined, municipality: undefined });
});

test('every value of a fact stands once with all its sources; a correction is a source of its own', () => {
  const entries = [
    entry('new', `n${number}`, { address: 'A', homepage: 'https://example.org/' }, { keys: ['homepage'], checked: '2026-11-20', note: '本人の申し出' }),
    entry('old', `n${number}`, { address: 'A' }), entry('older', `n${number}`, { address: 'B' }),
  ];
  expect(stated(entries, 'address')).toEqual([{ value: 'A', sources: ['new', 'old'] }, { value: 'B', sources: ['older'] }]);
  expect(stated(entries, 'homepage')).toEqual([{ value: 'https://example.org/', sources: ['new/edit'] }]);
  expect(stated(entries, 'founded')).toEqual([]);
  expect(sourcesOf(entries).map(({ key }) => key)).toEqual(['new', 'new/edit', 'old', 'older']);
});

test('a wish counts until the end of its last day', () => {
  expect([undefined, { expires: '2026-11-23' }, { expires: '2026-11-22' }].map((intent) => intentState(intent, '2026-11-23'))).toEqual(['none', 'stated', 'expired']);
});

test('only a wish that counts has forms and fields; it takes those of the organisation where it names none', () => {
  const of = { fields: ['children'], kind: 'npo', intent: { forms: ['commission'] }, isWritten: true, registers: ['tokyo'] };
  expect(directoryValues(of, 'stated', 2)).toEqual({ field: ['children'], municipality: ['unstated'], kind: ['npo'], intent: ['stated'], form: ['commission'], wish: ['children'], joint: ['some'], register: ['tokyo', 'written'] });
  expect(directoryValues(of, 'expired', 0)).toMatchObject({ intent: ['expired'], form: [], wish: [], joint: ['none'] });
});

test('the order is 五十音 without forms of corporation; other letters and no reading come last', () => {
  const of = (id: string, reading: string, name = id) => ({ id, name, reading });
  const placed = inKanaOrder([of('e', '', 'いちばん'), of('d', 'ABCのかい'), of('c', 'とくていひえいりかつどうほうじんあおぞら'), of('b', 'がっこう'), of('a', 'いけ')]);
  expect(placed.map(({ item, row }) => `${item.id}${row}`)).toEqual(['cあ', 'aあ', 'bか', 'd他', 'e他']);
});

test('a certification counts only where the days of its source say so', () => {
  const kind = 'certified' as const;
  expect(certificationState({ kind, from: '2020-04-01', until: '2025-03-31' }, '2026-11-23')).toBe('over');
  expect(certificationState({ kind, from: '2024-04-01', until: '2029-03-31' }, '2026-11-23')).toBe('counts');
  expect(certificationState({ kind, from: '2024-04-01', until: '2029-03-31', revoked: '2025-01-01' }, '2026-11-23')).toBe('over');
  expect(certificationState({ kind, from: '2024-04-01' }, '2026-11-23')).toBe('unknown');
});

test('counts follow the order of the names; what nobody has is left out unless everything is wanted', () => {
  const values = [directoryValues({ fields: ['b'], kind: 'npo', isWritten: true, registers: [] }, 'none', 0), directoryValues({ fields: ['b', 'a'], kind: 'npo', isWritten: true, registers: [] }, 'none', 0)];
  const names = new Map([['a', 'A'], ['b', 'B'], ['c', 'C']]);
  expect(countsOf(values, 'field', names)).toEqual([{ value: 'a', label: 'A', count: 1 }, { value: 'b', label: 'B', count: 2 }]);
  expect(countsOf(values, 'field', names, true)).toHaveLength(3);
});
