import { describe, expect, test } from 'vitest';
import { hitAtOne, mean, precision, recall, reciprocalRank, summarise } from './metrics.ts';

const ranking = (ranked: string, gold: string) => ({ ranked: [...ranked], gold: new Set(gold) });

describe('one query', () => {
  test.each([
    ['abc', 'a', 1, 1], ['abc', 'b', 0, 1 / 2], ['abc', 'cb', 0, 1 / 2], ['abc', 'x', 0, 0], ['', 'a', 0, 0], ['0123456789a', 'a', 0, 0], ['012345678a', 'a', 0, 1 / 10],
  ])('%s with gold %s: hit %d, reciprocal rank %d', (ranked, gold, hit, reciprocal) => {
    expect(hitAtOne(ranking(ranked, gold))).toBe(hit);
    expect(reciprocalRank(ranking(ranked, gold))).toBe(reciprocal);
  });

  test.each([
    ['ab', 'ab', 1, 1], ['ax', 'ab', 0.5, 0.5], ['a', 'ab', 1, 0.5], ['', 'ab', 0, 0], ['', '', 1, 1], ['x', '', 0, 1],
    ['abcdefghij', 'abcdefghijklm', 1, 1], ['abcdefghix', 'abcdefghijklm', 0.9, 0.9], ['aa', 'ab', 0.5, 0.5],
  ])('%s with gold %s: precision %d, recall %d', (ranked, gold, expectedPrecision, expectedRecall) => {
    expect(precision(ranking(ranked, gold))).toBe(expectedPrecision);
    expect(recall(ranking(ranked, gold))).toBe(expectedRecall);
  });
});

test('a set is summed up', () => {
  expect(summarise([ranking('ab', 'a'), ranking('ab', 'b'), ranking('', 'a'), ranking('x', 'a')])).toEqual({ queries: 4, hit: 0.25, mrr: 0.375, zero: 1 });
});

test('nothing has the mean 0', () => {
  expect(mean([])).toBe(0);
  expect(summarise([])).toEqual({ queries: 0, hit: 0, mrr: 0, zero: 0 });
});
