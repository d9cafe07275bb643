import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonValues, compareQuery, idsFrom, onlyDifferent, rowState, sortAsked } from './compare.ts';
import { pickCase, pickName } from './pick.ts';
import type { Brief } from './brief.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/), { maxLength: 6 });

test('ids come back from the address that they are written into', () => {
  fc.assert(fc.property(ids, fc.boolean(), (given, different) => {
    const query = new URLSearchParams(compareQuery(given, different));
    expect(idsFrom(query)).toEqual(given);
    expect(onlyDifferent(query)).toBe(different);
  }));
});

test.each([
  ['ids=a,b,c', ['a', 'b', 'c']],
  ['ids=a&ids=b', ['a', 'b']],
  ['ids=a,b&ids=b,c', ['a', 'b', 'c']],
  ['ids=%20a%20,,b,', ['a', 'b']],
  ['ids=', []],
  ['', []],
])('「%s」 names %j', (query, expected) => expect(idsFrom(new URLSearchParams(query))).toEqual(expected));

test('an address with hostile ids is written safely', () => expect(compareQuery(['a&b=c#"<'], false)).toBe('?ids=a%26b%3Dc%23%22%3C'));

test('four are shown; unknown ones and a fifth are told apart', () => {
  expect(sortAsked(['a', 'x', 'b', 'c', 'd', 'e'], (id) => id !== 'x')).toEqual({ shown: ['a', 'b', 'c', 'd'], unknown: ['x'], beyond: ['e'] });
});

describe('the state of a fact', () => {
  test.each([
    [[['委託'], ['委託']], 'same'],
    [[[], []], 'unstated'],
    [[['a', 'b'], ['b', 'a']], 'same'],
    [[['環境', '子ども'], ['環境']], 'partly'],
    [[['a'], ['a'], ['b']], 'partly'],
    [[['a'], []], 'some'],
    [[['a'], ['a'], []], 'some'],
    [[['a'], ['b'], []], 'different'],
  ] as const)('%j: %s', (cells, state) => expect(rowState(cells)).toBe(state));

  test('does not depend on the order of the cases', () => {
    const cell = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
    fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      expect(rowState(cells.toReversed())).toBe(rowState(cells));
      if (rowState(cells) === 'different') expect(commonValues(cells).size).toBe(0);
    }));
  });
});

describe('picking a case by name', () => {
  const brief = (id: string, title: string, place: string): Brief => ({ id, title, place, stage: '', done: true, traits: { form: [], field: [], theme: [], kind: [] } });
  const briefs = [brief('a', '花壇の手入れ', '小平市'), brief('b', '花壇の手入れ', '青梅市'), brief('c', '学習の支援 ABC', '港区')];
  test.each([
    ['花壇の手入れ(青梅市)', 'b'],
    ['a', 'a'],
    ['ａｂｃ', 'c'],
    ['学習', 'c'],
  ])('「%s」 is %s', (text, id) => expect((pickCase(text, briefs) as Brief).id).toBe(id));
  test.each([['花壇', 2], ['ない', 0], ['', 0]])('「%s」 fits %d', (text, count) => expect(pickCase(text, briefs)).toBe(count));
  test('every case is found by the name it is offered under', () => {
    for (const one of briefs) expect(pickCase(pickName(one), briefs)).toBe(one);
  });
});
