/** The booklet as Poppler sees it: nothing is missing on another machine. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../scripts/lib/built.ts';
import { normaliseBase } from '../../scripts/lib/site-server.ts';
import { printBooklet } from '../../scripts/pdf/print.ts';
import { plain } from '../../scripts/pdf/read.ts';

const read = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

test('every font is embedded, and its letters can be copied', { timeout: 300_000 }, async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'booklet-')), 'manual.pdf');
  writeFileSync(file, (await printBooklet({ dir: outDir, base: normaliseBase(process.env['BASE_PATH'] ?? '/'), parts: ['agree'], published: undefined })).bytes);
  const fonts = read('pdffonts', file).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  // The columns emb, sub, uni: embedded, a part of the font, with the letters' meaning.
  for (const font of fonts) expect(font).toMatch(/ yes +(?:yes|no) +yes +\d+ +\d+$/);
  expect(read('pdfinfo', file)).toMatch(/Tagged: +yes/);
  expect(plain(read('pdftotext', file, '-'))).toContain('協定書や契約書にする');
});
