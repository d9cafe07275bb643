import { expect, test } from 'vitest';
import { formatTable, share } from './table.ts';

test('columns line up with Japanese', () => {
  expect(formatTable([['kind', 'n'], ['委託', '12'], ['x', '']])).toBe('| kind | n   |\n| ---- | --- |\n| 委託 | 12  |\n| x    |     |');
});

test.each([[1, '1'], [0, '0'], [0.98765, '.988'], [0.5, '.500']])('%d is %s', (value, text) => {
  expect(share(value)).toBe(text);
});
