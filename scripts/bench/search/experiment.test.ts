import { expect, test } from 'vitest';
import { experimentText } from './experiment.ts';

const figures = (mrr: string, list = '1 /a/') => ({ cells: ['1', mrr, '0', '1/1', '1', '1', '0', '1', '2.00'], lists: [list, '0'] });

test('a constant shows what its values change, and in how many lists; one without effect stands below the table', () => {
  const text = experimentText(figures('.900'), [
    { name: 'BATCH', value: 20, values: [15, 25], figures: [figures('.800', '1 /b/'), figures('.900')] },
    { name: 'FEW', value: 3, values: [2, 4], figures: [figures('.900'), figures('.900')] },
  ]);
  expect(text).toMatch(/\| BATCH +\| 20 +\| 15 \/ 25 \| 1 \/ 0 +\| = +\| \.800 \/ \.900 \| = /);
  expect(text).toMatch(/\n\nNo result changes with `FEW` \(3: 2 \/ 4\)\.$/);
  expect(text).not.toMatch(/\| FEW/);
});
