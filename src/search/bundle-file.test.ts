import { expect, test } from 'vitest';
import { nameOf } from './bundle-file.ts';

test('a name says the content, and no two contents share one', () => {
  const [one, other] = [Buffer.from('協働'), Buffer.from('共催')];
  expect(nameOf(one)).toBe(nameOf(one));
  expect(nameOf(one)).not.toBe(nameOf(other));
  const taken = new Set([nameOf(one)]);
  expect(nameOf(one, taken)).toMatch(new RegExp(`^${nameOf(one)}.$`));
  expect(taken.size).toBe(2);
});
