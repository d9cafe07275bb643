import { expect, test } from 'vitest';
import { formatReport } from '../../lib/report.ts';
import { checkContent } from './check.ts';
import { withText } from './sample.ts';

const files = withText('manual/sample-chapter.mdx', 'reviewBy: "2039-11-22"', 'reviewBy: "2026-12-31"');

test('a page that is due is told from the day after its term, and fails nothing', () => {
  expect(checkContent(files, '2026-12-31').notices).toBeUndefined();
  const report = checkContent(files, '2027-01-01');
  expect(report.problems).toEqual([]);
  expect(formatReport(report)).toMatch(/^お知らせ {2}src\/content\/manual\/sample-chapter\.mdx:\d+ {2}reviewBy {2}見直しの期限\(2026-12-31\)を過ぎました。/);
});
