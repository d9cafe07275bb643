import { expect, test } from 'vitest';
import { dueDay, isDue } from './review.ts';

test.each([
  ['2026-11-23', 24, '2028-11-23'],
  ['2026-11', 24, '2028-12-01'],
  ['2026-12', 1, '2027-02-01'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
])('checked %s, every %i months: due on %s', (checked, months, due) => {
  expect(dueDay(checked, months)).toBe(due);
});

test('due from its day on, and never where no months are set', () => {
  expect([isDue('2026-11', 24, '2028-11-30'), isDue('2026-11', 24, '2028-12-01'), isDue('1990-01', undefined, '2028-12-01')]).toEqual([false, true, false]);
});
