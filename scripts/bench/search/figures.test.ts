import { expect, test } from 'vitest';
import { quantile, queryFigures, stringFigures } from './figures.ts';

const judged = (ranked: string, gold: string, total = ranked.length) => ({ ranked: [...ranked], total, gold: new Set(gold), kind: 'word', ms: 1 });

test('queries: what must be empty is counted apart', () => {
  expect(queryFigures([judged('ab', 'b'), judged('', 'a'), judged('', ''), judged('a', '')])).toEqual({ queries: 2, hit: 0, mrr: 0.25, zero: 0.5, emptyRight: 1, empty: 2 });
  expect(queryFigures([])).toEqual({ queries: 0, hit: 0, mrr: 0, zero: 0, emptyRight: 0, empty: 0 });
});

test('strings: an empty list is not a wrong first page, and the count is that of all pages', () => {
  expect(stringFigures([judged('ab', 'ab'), judged('ba', 'a', 12), judged('', 'a')])).toEqual({ strings: 3, precision: 0.5, recall: 2 / 3, wrongFirst: 1 / 3, countExact: 1 / 3 });
});

test.each([[0.5, 2], [0.95, 4], [1, 4], [0, 1]])('quantile %d', (share, value) => {
  expect(quantile([4, 1, 3, 2], share)).toBe(value);
});
