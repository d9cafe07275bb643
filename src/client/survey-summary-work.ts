/** Sums answers up as the page asks, shows the sums, and writes them into files. */
import { dayInJapan } from '../domain/dates/days.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import { shown, withUnit } from '../domain/surveys/figures.ts';
import { yearOf } from '../domain/surveys/answer/amount.ts';
import type { AnswerShape } from '../domain/surveys/answer/shape.ts';
import { sumUp } from '../domain/surveys/answer/sum.ts';
import type { Answered, Odd, Refused, Sum, Sums } from '../domain/surveys/answer/sum.ts';
import { surveyFile, surveyOf } from '../domain/surveys/answer/survey.ts';
import { departmentRows, sumSheets } from '../domain/surveys/answer/tables.ts';
import { csvFile } from '../domain/tabular/csv.ts';
import type { SurveyForm } from '../schemas/survey-forms.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import { download } from './download.ts';
import { fillList, lineWith } from './summary/lists.ts';

export { isAnswered, maxFileBytes, readNamed } from '../domain/surveys/answer/read-file.ts';

/** Everything that was read and summed. */
export interface All { readonly sum: Sum; readonly refused: readonly Refused[]; readonly shape: AnswerShape; readonly form: SurveyForm }

const field = (root: HTMLElement, name: string) => part<HTMLInputElement | HTMLTextAreaElement>(root, `[data-${name}]`).value;

/** The sum with the year and the departments that the page names. */
export function sumFor(root: HTMLElement, answered: readonly Answered[], shape: AnswerShape): Sum {
  const expected = field(root, 'expected').split('\n').map((line) => line.trim()).filter(Boolean);
  const year = yearOf(field(root, 'year'));
  show(root, '[data-no-year]', year === undefined && field(root, 'year').trim() !== '');
  return sumUp(answered, shape, { expected, ...(year === undefined ? {} : { year }) });
}

/** Shows the sums of a line. Where nothing is known the page says so, with how many departments left it blank. */
function fillSums(row: HTMLElement, { values, blanks }: Sums, text: (value: number, measure: string) => string = shown): void {
  for (const [id, count] of Object.entries(blanks)) {
    const value = values[id];
    put(row, id, value === undefined ? '' : text(value, id));
    put(row, `blank-${id}`, count);
    show(row, `[data-blank="${id}"]`, count > 0);
  }
}

function fillTotals(root: HTMLElement, { sum: { lines, total }, shape }: All): void {
  for (const line of lines) {
    const row = part(root, `[data-line="${line.id}"]`);
    fillSums(row, line);
    put(row, 'departments', line.departments);
  }
  fillSums(part(root, '[data-line="total"]'), total, (value, measure) => withUnit(value, shape.measures.find(({ id }) => id === measure)?.unit ?? ''));
  const isPart = Object.values(total.blanks).some((count) => count > 0);
  show(root, '[data-whole]', !isPart);
  show(root, '[data-partly]', isPart);
}

/** Shows the sums, and everything that did not count or should be asked about. */
export function showSum(root: HTMLElement, all: All): void {
  const { sum, refused } = all;
  const counts = { departments: sum.answers.length, none: sum.none, refused: refused.length, replaced: sum.replaced.length, odd: sum.odd.length, unknown: sum.unknown.length, missing: sum.missing.length, others: sum.otherYears.length };
  for (const [name, count] of Object.entries(counts)) {
    put(root, `total-${name}`, count);
    show(root, `[data-if-${name}]`, count > 0);
  }
  put(root, 'year', sum.year ?? '');
  fillTotals(root, all);
  const list = (name: string) => part(root, `[data-left="${name}"]`);
  fillList(list('refused'), refused, ({ file, message, where, advice }) => lineWith(root, '[data-refused-template]', { file, message, where, advice }));
  fillList(list('replaced'), sum.replaced, ({ department, kept, dropped, isSame }) => {
    const line = lineWith(root, '[data-replaced-template]', { department, kept, dropped });
    show(line, '[data-same]', isSame);
    return line;
  });
  fillList(list('odd'), sum.odd, ({ department, file, faults }: Odd) => lineWith(root, '[data-odd-template]', { department, file, faults: faults.join('／') }));
  fillList(list('unknown'), sum.unknown, ({ department, file, places }) => lineWith(root, '[data-odd-template]', { department, file, faults: places.join('、') }));
  fillList(list('missing'), sum.missing, (name) => lineWith(root, '[data-name-template]', { name }));
  fillList(list('unexpected'), sum.unexpected, (name) => lineWith(root, '[data-name-template]', { name }));
  fillList(list('others'), sum.otherYears, ({ file, year }) => lineWith(root, '[data-year-template]', { file, year }));
  for (const details of parts<HTMLDetailsElement>(root, '[data-left]')) details.open = true;
}

const nameOf = (root: HTMLElement, { sum: { year } }: All, extension: string) => fileName([root.dataset['fileName'] ?? '', String(year ?? '')], extension);

/** Keeps one row for each department and category. */
export const saveCsv = (root: HTMLElement, all: All): void => download(csvFile(departmentRows(all.sum, all.shape)), nameOf(root, all, 'csv'), 'text/csv');

/** Keeps everything as a workbook. */
export async function saveWorkbook(root: HTMLElement, all: All): Promise<void> {
  const { writeWorkbook } = await import('./xlsx.ts');
  download(writeWorkbook(sumSheets(all.sum, all.refused, all.shape)), nameOf(root, all, 'xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

/** Keeps the survey as a content file; its order is for the writer to set. */
export function saveSurvey(root: HTMLElement, all: All): void {
  const { sum, refused, form } = all;
  const by = field(root, 'by').trim();
  show(root, '[data-no-by]', by === '');
  if (by === '') return part(root, '[data-by]').focus();
  if (sum.year !== undefined) download(surveyFile(surveyOf({ ...sum, year: sum.year }, refused, form, { by, day: dayInJapan(new Date()), order: sum.year })), nameOf(root, all, 'yaml'), 'application/yaml');
}
