/** A sheet that only one side answers. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sheetSchema } from '../../schemas/sheets.ts';
import { emptyDocument, withRecord } from './answers.ts';
import { parseSheetFile } from './file.ts';
import { writeSheetFile } from './write.ts';
import { writeSheetHtml } from './html-file.ts';
import { rolesOf } from './roles.ts';
import { sheetTables } from './rows.ts';
import { itemsOf, shapeOf } from './shape.ts';
import { wordsOf } from './words.ts';

const sheet = sheetSchema.parse(parse(readFileSync(new URL('../../content/sheets/organisation-self.yaml', import.meta.url), 'utf8')));
const [shape, words, now] = [shapeOf('organisation-self', sheet), wordsOf(sheet), new Date('2026-11-23T05:03:00.000Z')];
const [item = ''] = itemsOf(shape).map(({ id }) => id);
const filled = withRecord({ ...emptyDocument(shape, 'partner'), project: '2026年度', organisation: 'サンプルの会(架空)' }, 'look-back', { answers: new Map([[item, { value: 2 }]]) });

test('only that side may be in a file', () => {
  expect(rolesOf(shape)).toEqual(['partner']);
  expect(parseSheetFile(writeSheetFile(filled, now), shape).document).toEqual(filled);
  expect(() => parseSheetFile(writeSheetFile({ ...filled, role: 'government' }, now), shape)).toThrow('使えない値「government」があります。');
});

test('its files use its own words, and speak of no expectation', () => {
  const html = writeSheetHtml(filled, shape, words, now);
  expect(html).toContain('<dt>団体名</dt><dd class="pre">サンプルの会(架空)</dd>');
  expect(html).not.toMatch(/事業名|部署名|事前/);
  expect(sheetTables(filled, shape, words, now)[0]?.rows.map(([label]) => label)).toContain('団体名');
});
