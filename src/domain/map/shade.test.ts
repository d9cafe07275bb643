import { expect, test } from 'vitest';
import { shade } from './shade.ts';

test('no case has no shade, the largest has the darkest', () => {
  expect(shade(0, 12)).toBe(0);
  expect(shade(12, 12)).toBe(4);
  expect(shade(1, 12)).toBe(1);
  expect(shade(6, 12)).toBe(2);
});

test('an empty collection is drawn without dividing by zero', () => expect(shade(0, 0)).toBe(0));
