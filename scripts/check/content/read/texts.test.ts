import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTexts } from './texts.ts';

test('texts come by path in a fixed order, without what the system hides', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  mkdirSync(join(folder, 'b'));
  for (const file of ['site.yaml', 'b/c.mdx', 'b/.DS_Store', '.hidden']) writeFileSync(join(folder, file), file);
  expect([...loadTexts(folder)]).toEqual([['b/c.mdx', 'b/c.mdx'], ['site.yaml', 'site.yaml']]);
  rmSync(folder, { recursive: true });
});
