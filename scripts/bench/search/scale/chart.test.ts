import { expect, test } from 'vitest';
import { bars } from './chart.ts';
import { growthText } from './table.ts';

const growth = (pages: number, engine: string, further: number) => ({
  pages, engine, seconds: 1.25, memory: 0, disk: 1_500_000, files: 1200, bytes: { start: 80_000, first: 100_000, further }, warm: { median: 4.2, p95: 40 }, session: { median: 5, p95: 60.4 },
});
const all = [growth(100, 'ours', 1024), growth(100, 'pagefind', 2048), growth(1000, 'ours', 4096)];

test('the longest bar is the largest figure, and pages are named once', () => {
  const [title, ...lines] = bars('KB', all, ({ bytes }) => bytes.further / 1024, { ours: 'this', pagefind: 'default' }).split('\n');
  expect(title).toBe('KB');
  expect(lines.map((line) => line.replace(/█+/, (bar) => `[${bar.length}]`))).toEqual(['    100  this     [10] 1', '         default  [20] 2', '  1,000  this     [40] 4']);
});

test('a table with a row for each, what is unknown left empty, and two charts', () => {
  const text = growthText(all);
  expect(text).toMatch(/\| 1,000 \| this search +\| 1\.3 +\| +\| 1\.43 +\| 1,200 \| 78 +\| 98 +\| 4 +\| 4\.2 +\| 40 +\| 60 +\|/);
  expect(text.match(/█/g)?.length).toBeGreaterThan(100);
});
