import { expect, test } from 'vitest';
import { careState, editAddress } from './review.ts';

test.each([
  ['2027-11-22', '2027-11-23', 'overdue'], ['2027-11-22', '2027-11-22', 'soon'], ['2027-11-22', '2027-09-23', 'soon'], ['2027-11-22', '2027-09-22', 'fine'], ['2026-03-01', '2025-12-31', 'soon'], [undefined, '2027-11-22', 'open'],
] as const)('to be reviewed by %s, on %s: %s', (reviewBy, today, state) => expect(careState(reviewBy, today)).toBe(state));

test('a page is edited where the site says, and nowhere else', () => {
  expect(editAddress(undefined, 'src/content/manual/run.mdx')).toBeUndefined();
  expect(editAddress('https://example.org/edit/main', 'src/content/manual/run.mdx')).toBe('https://example.org/edit/main/src/content/manual/run.mdx');
});
