import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearAt, yearNamed, yearSpellings } from './year-spellings.ts';

describe('a year in the other calendar', () => {
  test.each([
    ['平成13年度', ['2001年', '平成13年', 'H13']],
    ['2001年度', ['2001年', '平成13年', 'H13']],
    ['2001', ['平成13年', 'H13']],
    ['H13', ['2001年', '平成13年']],
    ['h13年度', ['2001年', '平成13年', 'H13']],
    ['平成13年', ['2001年', 'H13']],
    ['令和元年', ['2019年', '平成31年', '令和1年', 'R1', 'H31']],
    ['R1', ['2019年', '令和元年', '令和1年', '平成31年', 'H31']],
    ['2019', ['令和元年', '令和1年', '平成31年', 'R1', 'H31']],
    ['平成32年度', ['2020年', '令和2年', 'R2']],
    ['昭和64年', ['1989年', '平成元年', '平成1年', 'H1', 'S64']],
    ['大正9年', ['1920年', 'T9']],
  ])('%s', (word, wanted) => expect(yearSpellings(word).toSorted()).toEqual(wanted.toSorted()));

  test.each([['2001年度事業計画', ['平成13年度事業計画', 'H13年度事業計画']], ['平成13年以降', ['2001年以降', 'H13年以降']]])('inside a word: %s', (word, wanted) =>
    expect(yearSpellings(word)).toEqual(wanted));
  test.each(['協働', '13年', '13', '12001年', 'NPO', 'CH13', 'H130', '2001人', 'H13x', '昨年度'])('%s is no year', (word) => expect(yearSpellings(word)).toEqual([]));
});

test('every spelling leads back to the year, and none is the word itself', () =>
  fc.assert(fc.property(fc.integer({ min: 1873, max: 2099 }), fc.constantFrom('', '年', '年度'), (year, unit) => {
    const others = yearSpellings(`${year}${unit}`);
    return others.length > 0 && !others.includes(`${year}${unit}`) && others.every((other) => other === `${year}年` || yearSpellings(other).includes(`${year}年`));
  })));

test.each([['平成13年度事業計画', '平成13年度'], ['H13の計画', 'H13'], ['2001年の', '2001年'], ['2001', undefined], ['計画2001年', undefined]])('%s begins with %s', (text, wanted) =>
  expect(yearAt(text)).toBe(wanted));

test.each([['令和8年度', 2026], ['令和8', 2026], ['R8', 2026], ['令和元年', 2019], ['2026', 2026], ['2026年度', 2026], ['8', undefined], ['令和8年度の', undefined], ['', undefined]])('%s names %s', (text, wanted) =>
  expect(yearNamed(text)).toBe(wanted));
