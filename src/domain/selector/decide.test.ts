import { expect, test } from 'vitest';
import { choicesFrom, queryOf } from './address.ts';
import { asked, decide } from './decide.ts';
import type { SelectorShape } from './shape.ts';

const shape: SelectorShape = {
  questions: [
    { id: 'kind', options: ['new', 'old'] },
    { id: 'keep', options: ['yes', 'no'], when: { kind: ['old'] } },
    { id: 'need', options: ['much', 'little'] },
  ],
  results: [
    { id: 'stop', reasons: [{ when: { keep: ['no'] }, effect: 'for', weight: 3 }] },
    { id: 'go', reasons: [
      { when: { need: ['much'] }, effect: 'for', weight: 1 },
      { when: { need: ['much'], kind: ['new'] }, effect: 'for', weight: 1 },
      { when: { keep: ['no'] }, effect: 'excludes', weight: 1 },
    ] },
    { id: 'wait', reasons: [{ when: { need: ['little', 'much'] }, effect: 'for', weight: 2 }, { when: { kind: ['new'] }, effect: 'against', weight: 1 }] },
  ],
  advice: [{ need: ['little'] }],
};
const by = (answers: Record<string, string>) => decide(shape, new Map(Object.entries(answers)));

test('the result with the most for it is recommended, with the reasons that led to it', () => {
  const { results, recommended } = by({ kind: 'new', need: 'much' });
  expect(recommended).toEqual(['go']);
  expect(results[0]).toEqual({ id: 'go', pro: 2, con: 0, excluded: false, reasons: [0, 1] });
  expect(results[1]).toEqual({ id: 'wait', pro: 2, con: 1, excluded: false, reasons: [0, 1] });
});

test('what is ruled out is never recommended, whatever speaks for it', () => {
  const { results, recommended } = by({ kind: 'old', keep: 'no', need: 'much' });
  expect(recommended).toEqual(['stop']);
  expect(results.at(-1)).toMatchObject({ id: 'go', excluded: true });
});

test('equals are recommended together, in the order of the table', () => {
  expect(by({ kind: 'old', keep: 'yes', need: 'much' }).recommended).toEqual(['wait']);
  const equal: SelectorShape = { ...shape, results: ['b', 'a'].map((id) => ({ id, reasons: [{ when: { kind: ['new'] }, effect: 'for', weight: 1 }] })) };
  expect(decide(equal, new Map([['kind', 'new']])).recommended).toEqual(['b', 'a']);
});

test('nothing is recommended without an answer that speaks for it', () => {
  expect(by({}).recommended).toEqual([]);
  expect(by({}).open).toEqual(['kind', 'need']);
});

test('a question appears only when its condition is met, and an answer to a hidden one says nothing', () => {
  expect(asked(shape, new Map([['kind', 'old']])).map(({ id }) => id)).toEqual(['kind', 'keep', 'need']);
  expect(by({ kind: 'new', keep: 'no', need: 'much' }).recommended).toEqual(['go']);
});

test('remarks that apply are told by their place', () => {
  expect(by({ need: 'little' }).advice).toEqual([0]);
  expect(by({ need: 'much' }).advice).toEqual([]);
});

test('answers go to the address and back; unknown ones are left out', () => {
  const choices = choicesFrom(shape, new URLSearchParams('need=much&kind=new&keep=perhaps&other=1&__proto__=x'));
  expect([...choices]).toEqual([['kind', 'new'], ['need', 'much']]);
  expect(queryOf(shape, choices)).toBe('kind=new&need=much');
});
