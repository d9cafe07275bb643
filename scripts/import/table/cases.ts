/** Cases from a table in the form of the site's own download: new ones are added, changed ones only when that is asked for, texts stay. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesFrom } from '../../../src/domain/cases/columns.ts';
import { contentFile } from '../../../src/domain/cases/write/content-file.ts';
import { openTable } from '../../../src/domain/import/open.ts';
import type { Row } from '../../../src/domain/import/open.ts';
import { workbookRows } from '../../../src/domain/import/workbook.ts';
import { shapeOf } from '../../../src/domain/tabular/columns.ts';
import { TableFault, shown } from '../../../src/domain/tabular/table-fault.ts';
import { idPattern } from '../../../src/schemas/fields.ts';
import { publishedSchema } from '../../../src/schemas/published.ts';
import { checkContent } from '../../check/content/check.ts';
import { root } from '../../check/content/place.ts';
import { readDocument } from '../../check/content/read/document.ts';
import { loadTexts } from '../../check/content/read/texts.ts';
import { formatProblem } from '../../lib/report.ts';
import type { Problem } from '../../lib/report.ts';
import { caseShape } from '../case/shape.ts';
import { contentFolder } from '../lib/reference.ts';
import { withFile } from '../lib/source.ts';
import { replaceFile } from '../lib/replace.ts';

/** Where cases go, and what may be done. */
export interface CasesWanted { readonly to?: string | undefined; readonly write: boolean; readonly update: boolean }

/** What came of a table of cases. */
export interface CasesImported { readonly added: number; readonly changed: number; readonly same: number; readonly problems: readonly Problem[]; readonly written: boolean }

/** One row as a file. */
interface Made { readonly row: number; readonly path: string; readonly text: string; readonly state: 'added' | 'changed' | 'same' }

const bodyColumn = '本文';
/** What our own downloads call it. */
const ownBodyColumn = 'body';
const shape = shapeOf(publishedSchema('cases'));

/** The rows from the header on, with their numbers. */
async function tableOf(file: string): Promise<{ first: number; rows: readonly (readonly string[])[] }> {
  const rows = await withFile(file, async (source) => {
    const all: Row[] = [];
    for await (const some of (await openTable(source, workbookRows)).rows) all.push(...some);
    return all;
  });
  const head = rows.slice(0, 30).findIndex(({ cells }) => cells.includes('id') && cells.includes('title'));
  if (head < 0) throw new TableFault('事例の表の見出し(id、title)が、はじめの30行にありません。', 'このサイトの事例の一覧から保存したCSVかExcelを、見出しを変えずに使ってください。');
  const names = rows[head]?.cells.filter((name) => name.trim() !== '') ?? [];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TableFault(`見出し${shown(twice)}の列が2つあります。`, '片方の列を消してください。', `${head + 1}行目(見出し)`);
  return { first: head + 1, rows: rows.slice(head).map(({ cells }) => cells) };
}

function made(record: Readonly<Record<string, unknown>>, body: string, row: number, to: string): Made | Problem {
  const { id: name, ...fields } = record;
  const id = String(name ?? '').trim();
  if (!idPattern.test(id)) return { file: '', line: row, field: 'id', message: `id${shown(id)}は使えません。半角の英小文字・数字をハイフンでつないでください。` };
  const path = `cases/${id}.mdx`;
  const place = join(to, path);
  const old = existsSync(place) ? readDocument(path, readFileSync(place, 'utf8')) : undefined;
  const text = contentFile(caseShape.record, fields, old?.body?.text ?? body);
  if (!old && body.trim() === '') return { file: '', line: row, field: bodyColumn, message: `新しい事例には本文が要ります。表に「${bodyColumn}」の列を作り、事例の文章を書いてください。` };
  const isSame = old && contentFile(caseShape.record, old.data as Record<string, unknown>, '') === contentFile(caseShape.record, fields, '');
  return { row, path, text, state: old ? (isSame ? 'same' : 'changed') : 'added' };
}

function twice(all: readonly Made[]): Problem[] {
  const rows = new Map<string, number>();
  return all.flatMap(({ path, row }) => {
    const before = rows.get(path);
    rows.set(path, row);
    return before === undefined ? [] : [{ file: '', line: row, field: 'id', message: `${before}行目と同じidです。どちらかを直してください。` }];
  });
}

/** Problems of the new files, told by the row that they come from. */
function judged(all: readonly Made[], to: string): Problem[] {
  const rows = new Map(all.map(({ path, row }) => [root + path, row]));
  const { problems } = checkContent(new Map([...loadTexts(to), ...all.map(({ path, text }) => [path, text] as const)]));
  return problems.flatMap(({ file, field, message }) => { const row = rows.get(file); return row === undefined ? [] : [{ file: '', line: row, field, message }]; });
}

/** Reads, judges and, where all is well, writes. Each file is written whole; what a crash leaves out, the next run adds. */
export async function readCases(file: string, { to = contentFolder, write, update }: CasesWanted): Promise<CasesImported> {
  const { first, rows } = await tableOf(file);
  const bodyAt = rows[0]?.findIndex((name) => name === bodyColumn || name === ownBodyColumn) ?? -1;
  const filled = rows.map((cells, index) => ({ cells, row: first + index })).filter(({ cells }, index) => index === 0 || cells.some((cell) => cell.trim() !== ''));
  const records = casesFrom(filled.map(({ cells }) => cells), shape);
  const results = records.map((record, index) => made(record, filled[index + 1]?.cells[bodyAt] ?? '', filled[index + 1]?.row ?? 0, to));
  const all = results.filter((result): result is Made => 'state' in result);
  const work = all.filter(({ state }) => state !== 'same');
  const kept = work.filter(({ state }) => state === 'changed' && !update).map(({ row, path }) => ({ file: '', line: row, field: 'id', message: `${path}はすでにあり、中身が違います。表の値で置きかえるなら --update を付けてください(本文は残ります)。` }));
  const problems = [...results.filter((result): result is Problem => !('state' in result)), ...twice(all), ...(work.length > 0 ? judged(work, to) : []), ...kept].map((problem) => ({ ...problem, file }));
  const isWritten = write && problems.length === 0 && work.length > 0;
  if (isWritten) for (const { path, text } of work) replaceFile(join(to, path), text);
  const count = (state: Made['state']) => all.filter((one) => one.state === state).length;
  return { added: count('added'), changed: count('changed'), same: count('same'), problems, written: isWritten };
}

/** The same as a command: tells what came of it. */
export async function importCases(file: string, wanted: CasesWanted): Promise<undefined> {
  const { added, changed, same, problems, written } = await readCases(file, wanted);
  for (const problem of problems) console.error(formatProblem(problem));
  const end = written ? '書きました。' : problems.length > 0 ? `問題${problems.length}件。何も書いていません。` : added + changed === 0 ? '書くものはありません。' : '確かめただけで、書いていません。書くには --write を付けてください。';
  console.log(`取り込み: 事例${added + changed + same}件(新しい${added}、変わった${changed}、同じ${same})。変更${added + changed}件。${end}`);
  if (problems.length > 0) process.exitCode = 1;
  return undefined;
}
