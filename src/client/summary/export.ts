/** The ways out: CSV, a workbook, and lines without names. Loaded when they are used. */
import { fileName } from '../../domain/sheet/file-name.ts';
import { anonymousRows, anonymousText, fewLines } from '../../domain/sheet/summary/anonymous.ts';
import { answerRows, summaryTables } from '../../domain/sheet/summary/tables.ts';
import type { Summary } from '../../domain/sheet/summary/tables.ts';
import { csvFile } from '../../domain/tabular/csv.ts';
import { part, put, show } from '../check-sheet-dom.ts';
import { download } from '../download.ts';

const nameOf = (root: HTMLElement, extension: string) => fileName([root.dataset['fileName'] ?? ''], extension);
const field = (root: HTMLElement) => part<HTMLTextAreaElement>(root, '[data-anonymous]');

/** Shows exactly what would leave. */
export function showAnonymous(root: HTMLElement, { collected, sheet: { shape } }: Summary): void {
  const { length } = anonymousRows(collected, shape);
  field(root).value = anonymousText(collected, shape);
  put(root, 'lines', length);
  show(root, '[data-few]', length < fewLines);
  show(root, '[data-preview]', true);
  show(root, '[data-copied], [data-not-copied]', false);
}

/** Copies what is shown, and says whether that worked. */
export async function copyAnonymous(root: HTMLElement): Promise<void> {
  const done = await navigator.clipboard?.writeText(field(root).value).then(() => true, () => false) ?? false;
  if (!done) field(root).select();
  show(root, '[data-copied]', done);
  show(root, '[data-not-copied]', !done);
}

/** Keeps what is shown as a file, sign for sign. */
export function saveAnonymous(root: HTMLElement, { collected, sheet: { shape } }: Summary): void {
  download(`\uFEFF${anonymousText(collected, shape)}`, fileName([part(root, '[data-preview]').dataset['fileName'] ?? ''], 'csv'), 'text/csv');
}

/** Keeps one row for each answer. */
export const saveCsv = (root: HTMLElement, summary: Summary): void => download(csvFile(answerRows(summary)), nameOf(root, 'csv'), 'text/csv');

/** Keeps everything as a workbook. */
export async function saveWorkbook(root: HTMLElement, summary: Summary): Promise<void> {
  const { writeWorkbook } = await import('../xlsx.ts');
  download(writeWorkbook(summaryTables(summary)), nameOf(root, 'xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
