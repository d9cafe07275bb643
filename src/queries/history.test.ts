import { expect, test } from 'vitest';
import { lastDays } from './history.ts';

test('the newest day of each file counts', () => {
  const days = lastDays('2026-11-23\n\nsrc/content/manual/a.mdx\n2026-11-01\n\nsrc/content/manual/a.mdx\nsrc/content/用語.yaml\n');
  expect([...days]).toEqual([['src/content/manual/a.mdx', '2026-11-23'], ['src/content/用語.yaml', '2026-11-01']]);
});

test('without git nothing is known', () => expect(lastDays('').size).toBe(0));
