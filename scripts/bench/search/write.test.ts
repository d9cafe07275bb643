import { expect, test } from 'vitest';
import { replaced } from './write.ts';

test('only what stands between the marks is replaced', () => {
  expect(replaced('a\n<!-- bench:x -->\nold\n<!-- /bench:x -->\nb', 'x', 'new')).toBe('a\n<!-- bench:x -->\nnew\n<!-- /bench:x -->\nb');
});

test('without the marks nothing is written', () => {
  expect(() => replaced('a', 'x', 'new')).toThrow('bench:x');
});
