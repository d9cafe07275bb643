/** One summing up of a folder of answers: read file by file, told, and written as a new survey when asked to. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { decode } from '../../src/domain/file/decode.ts';
import { kind } from '../../src/domain/surveys/answer/file.ts';
import { isAnswered, maxFileBytes, readNamed } from '../../src/domain/surveys/answer/read-file.ts';
import { answerShapeOf } from '../../src/domain/surveys/answer/shape.ts';
import type { AnswerShape } from '../../src/domain/surveys/answer/shape.ts';
import { sumUp } from '../../src/domain/surveys/answer/sum.ts';
import type { Answered, Refused, Sum } from '../../src/domain/surveys/answer/sum.ts';
import { surveyFile, surveyOf } from '../../src/domain/surveys/answer/survey.ts';
import { departmentRows } from '../../src/domain/surveys/answer/tables.ts';
import { surveyFaults } from '../../src/domain/surveys/faults.ts';
import { csvFile } from '../../src/domain/tabular/csv.ts';
import { TableFault } from '../../src/domain/tabular/table-fault.ts';
import { idPattern } from '../../src/schemas/fields.ts';
import { surveyFormSchema } from '../../src/schemas/survey-forms.ts';
import type { SurveyForm } from '../../src/schemas/survey-forms.ts';
import { surveySchema } from '../../src/schemas/surveys.ts';
import { writeNew } from '../import/lib/new-file.ts';

/** What to sum up, and where to. */
export interface Wanted {
  readonly folder: string;
  /** The content folder. */
  readonly content: string;
  readonly form: string;
  readonly by: string;
  readonly day: string;
  readonly id?: string | undefined;
  readonly year?: number | undefined;
  /** A text file with one department a line. */
  readonly expected?: string | undefined;
  /** Where the table of departments goes. */
  readonly csv?: string | undefined;
  readonly write: boolean;
}

/** What came of it. */
export interface Done {
  readonly sum: Sum;
  readonly refused: readonly Refused[];
  readonly shape: AnswerShape;
  /** Files that were looked at. */
  readonly read: number;
  readonly paths: { readonly survey: string; readonly csv: string };
  readonly written: boolean;
}

function formOf({ content, form }: Wanted): SurveyForm {
  const path = join(content, 'survey-forms', `${form}.yaml`);
  if (!existsSync(path)) throw new TableFault(`回答票「${form}」がありません。`, `${path}を確かめてください。`, '--form');
  return surveyFormSchema.parse(parse(readFileSync(path, 'utf8')));
}

function linesIn(path: string): string[] {
  if (!existsSync(path)) throw new TableFault(`部署の一覧「${path}」がありません。`, '名前と場所を確かめてください。', '--expected');
  return decode(readFileSync(path), kind).split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
}

/** Every file of the folder and of folders in it, in order; names that begin with a dot are the system's. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new TableFault(`フォルダー「${folder}」がありません。`, '名前と場所を確かめてください。');
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return all.filter((name) => !name.split(/[\\/]/).some((part) => part.startsWith('.')) && statSync(join(folder, name)).isFile());
}

function bytesOf(path: string, size: number): Uint8Array | null {
  try {
    return size > maxFileBytes ? new Uint8Array() : readFileSync(path);
  } catch {
    return null;
  }
}

/** Reads the files one after another; of each only its answer is kept. */
function readAll(folder: string, names: readonly string[], shape: AnswerShape): { answered: Answered[]; refused: Refused[] } {
  const [answered, refused]: [Answered[], Refused[]] = [[], []];
  for (const name of names) {
    const path = join(folder, name);
    const { size } = statSync(path);
    const read = readNamed(name, size, bytesOf(path, size), shape);
    if (isAnswered(read)) answered.push(read);
    else refused.push(read);
  }
  return { answered, refused };
}

function checkPlace(wanted: Wanted, survey: string, csv: string): void {
  if (!idPattern.test(wanted.id ?? '')) throw new TableFault(`名前「${wanted.id ?? ''}」は使えません。`, '半角の英小文字・数字をハイフンでつないでください(例: --id tokyo-2026)。', '--id');
  for (const path of [survey, csv]) if (existsSync(path)) throw new TableFault(`「${path}」がもうあります。`, '別の名前にするか、古いファイルを消してから実行してください。上書きはしません。', '--id');
}

const nextOrder = (content: string) => {
  const folder = join(content, 'surveys');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return Math.max(0, ...files.map((name) => surveySchema.parse(parse(readFileSync(join(folder, name), 'utf8'))).order)) + 1;
};

/** The content file and the table; nothing is written unless both hold together. */
function write(wanted: Wanted, { sum, refused, paths }: Pick<Done, 'sum' | 'refused' | 'paths'>, form: SurveyForm, shape: AnswerShape): void {
  checkPlace(wanted, paths.survey, paths.csv);
  const { year } = sum;
  if (year === undefined || sum.answers.length === 0) throw new TableFault('集計できる回答がありません。', 'フォルダーと年度(--year)を確かめてください。');
  const text = surveyFile(surveyOf({ ...sum, year }, refused, form, { by: wanted.by, day: wanted.day, order: nextOrder(wanted.content) }));
  const faults = surveyFaults(surveySchema.parse(parse(text)));
  if (faults.length > 0) throw new TableFault(faults.map(({ message }) => message).join(''), '回答票の区分を確かめてください。');
  writeNew(paths.csv, csvFile(departmentRows(sum, shape)));
  writeNew(paths.survey, text);
}

/** Sums up, or tells what a summing up would give. Throws TableFault where nothing can be done; then nothing was written. */
export function aggregate(wanted: Wanted): Done {
  const form = formOf(wanted);
  const shape = answerShapeOf(wanted.form, form);
  const names = filesIn(wanted.folder);
  const { answered, refused } = readAll(wanted.folder, names, shape);
  const expected = wanted.expected === undefined ? shape.departments : linesIn(wanted.expected);
  const sum = sumUp(answered, shape, { year: wanted.year, expected });
  const paths = { survey: join(wanted.content, 'surveys', `${wanted.id ?? ''}.yaml`), csv: wanted.csv ?? `${wanted.id ?? ''}.csv` };
  if (wanted.write) write(wanted, { sum, refused, paths }, form, shape);
  return { sum, refused, shape, read: names.length, paths, written: wanted.write };
}
