/** The mapping file of a table: read, or proposed from the header. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { firstRows } from '../../../src/domain/import/fit.ts';
import { openTable } from '../../../src/domain/import/open.ts';
import { headerRow, headersFor, propose } from '../../../src/domain/import/table/propose.ts';
import type { Into } from '../../../src/domain/import/table/propose.ts';
import { workbookRows } from '../../../src/domain/import/workbook.ts';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';
import { mappingSchema } from '../../../src/schemas/mappings.ts';
import type { Mapping } from '../../../src/schemas/mappings.ts';
import { siteHeaders, siteTables } from '../lib/reference.ts';
import { withFile } from '../lib/source.ts';

/** Reads a mapping file. */
export function readMapping(path: string): Mapping {
  try {
    const { data, error } = mappingSchema.safeParse(parse(readFileSync(path, 'utf8')));
    if (data) return data;
    throw new TableFault(`対応表の${error.issues.map(({ path: at }) => at.join('.') || '中身').join('、')}を読み取れません。`, '対応表の書き方は docs/import.md にあります。', path);
  } catch (error) {
    throw error instanceof TableFault ? error : new TableFault('対応表を開けないか、YAMLとして読めません。', '名前と場所、書き方(docs/import.md)を確かめてください。', path);
  }
}

/** A proposal as the text of a mapping file; columns that nothing is known of stand in a comment. */
export async function proposal(file: string, into: Into): Promise<string> {
  const headers = headersFor(siteHeaders(), into);
  const head = headerRow(await withFile(file, async (source) => firstRows(await openTable(source, workbookRows))), headers);
  if (!head) throw new TableFault('知っている見出しが、はじめの30行にありません。', 'docs/import.md の例から、対応表を手で書いてください。');
  const { unused, ...mapping } = propose(head.cells, headers, siteTables());
  const lines = [`# ${head.row}行目の見出しから作った案です。確かめて、直してから使ってください。`, ...(unused.length > 0 ? [`# 使わない列: ${unused.map((name) => name.replaceAll(/\s+/g, ' ')).join('、')}`] : [])];
  return `${lines.join('\n')}\n${stringify({ source: { title: '出典の題名(発行者)を書いてください' }, header: head.row, ...mapping }, { lineWidth: 0 })}`;
}
