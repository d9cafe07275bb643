/** The guide's own example of a mapping is true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { only, readTable, said } from '../../tests/fixtures/import/read.ts';
import { mappingSchema } from '../../src/schemas/mappings.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/import.md'), 'utf8');
const example = /```yaml\n(title: [\s\S]+?)```/.exec(guide)?.[1] ?? '';

test('a table is read by the mapping of the guide, and the cell that it shows has two fields', async () => {
  const { sheet: _, ...mapping } = mappingSchema.parse(parse(example));
  const cell = /fields: 分野 +# 「([^」]+)」/.exec(example)?.[1] ?? '';
  const table = `題名,,,,,\n,,,,,\n団体名,町名,番地,種別,分野,子ども\nサンプル会(架空),東京都小平市,1,町内会,"${cell}、福祉",○\n`;
  const checked = await readTable(table, 'registers', mapping);
  expect(cell).toMatch(/、/);
  expect([only(checked), said(checked)]).toEqual([expect.objectContaining({ kind: 'resident', address: '東京都小平市1', fields: ['welfare', 'community', 'environment', 'children'] }), []]);
});
