import { expect, test } from 'vitest';
import { endFault } from '../partners/write/faults.ts';
import { faultWords } from './fault-words.ts';
import { faultsIn } from './faults.ts';
import type { FieldShape } from './shape.ts';

const day: FieldShape = { name: 'checked', kind: 'month', label: '確かめた日', past: true };
const kinds = (text: string, field = day, today?: string) => faultsIn([field], { checked: text }, new Map(), today).map(({ kind }) => kind);

test.each([['2026-11-23', []], ['2026-11', []], ['２０２６年１１月２４日', ['future']], ['2026-12', ['future']], ['2099-01-01', ['future']], ['きのう', ['month']]])('a day on which something was done: %s', (text, expected) => {
  expect(kinds(text, day, '2026-11-23')).toEqual(expected);
});

test('a day that may lie ahead does; without today none is judged', () => {
  expect(kinds('2099-01-01', { name: 'checked', kind: 'day', label: '期限' }, '2026-11-23')).toEqual([]);
  expect(kinds('2099-01-01')).toEqual([]);
});

test('each fault has its words', () => expect(faultWords(day)).toMatchObject({ future: '「確かめた日」が、まだ来ていない日です。年と月日を確かめてください。' }));

test('a wish ends after it was agreed to, within two years, and not before today', () => {
  expect(['2026-10-31', '2026-11-23', '2028-11-01', '2028-11-02'].map((end) => endFault('2026-11-01', end, '2026-11-23'))).toEqual(['early', undefined, undefined, 'late']);
  expect(endFault('2020-01-01', '2021-01-01', '2026-11-23')).toBe('over');
});

test.each([['みどりのかい', []], ['えぬぴーおー・みどり 2', []], ['緑の会', ['kana']], ['カタカナABC', ['kana']]])('a reading: %s', (text, expected) => {
  expect(kinds(text, { name: 'checked', kind: 'text', label: '読み', hiragana: true })).toEqual(expected);
});
