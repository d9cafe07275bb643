/** The file of one side's sheet: how it is written and how it is read. Reading gives a whole document or an error. */
import { roles } from './answers.ts';
import type { Answer, SheetDocument } from './answers.ts';
import { readAnswers } from './file-answers.ts';
import { quoted, SheetFileError } from './file-error.ts';
import { dayOrBlank, members, moment, oneOf, strict, textLike, textUpTo } from './guard.ts';
import type { Members } from './guard.ts';
import { maxBytes, maxDepth, maxId, maxName } from './limits.ts';
import { countNames, scan } from './scan.ts';
import type { SheetShape } from './shape.ts';

/** Marks our files among all JSON files. */
export const format = 'kyodo-navi-sheet';
/** Raised when the form of the file changes; older files are then migrated. */
export const formatVersion = 1;

/** A document that was read, with what the reader should be told. */
export interface SheetFile {
  readonly document: SheetDocument;
  /** When the file was written, as an ISO time. */
  readonly savedAt: string;
  /** Ids of answers to questions that this sheet does not ask. They are kept. */
  readonly unknown: readonly string[];
  /** Ids of answers of another version whose point this version does not offer. The point is left out, the reason is kept. */
  readonly unfit: readonly string[];
}

const answerRecord = ({ value, reason }: Answer) =>
  ({ ...(value === undefined ? {} : { value }), ...(reason === undefined ? {} : { reason }) });

/** The text of the file. */
export function writeSheetFile({ sheet, role, project, organisation, date, answers }: SheetDocument, savedAt: Date): string {
  const records = Object.fromEntries([...answers].map(([id, answer]) => [id, answerRecord(answer)]));
  const head = { format, formatVersion, sheet: { id: sheet.id, version: sheet.version }, role, project, organisation, date };
  return `${JSON.stringify({ ...head, savedAt: savedAt.toISOString(), answers: records }, null, 1)}\n`;
}

/** Refuses a file by its size alone, before it is read. */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new SheetFileError('empty', 'ファイルが空です。');
  const limit = `${Math.round(maxBytes / 100_000) / 10}MB`;
  if (bytes > maxBytes) throw new SheetFileError('too-large', `ファイルが大きすぎます(${limit}まで)。`);
}

const foreign = (where: string) => new SheetFileError('foreign', 'チェックシートの保存ファイルではありません。', where);

function parseJson(text: string): unknown {
  const seen = scan(text);
  if (seen.depth > maxDepth) throw new SheetFileError('too-deep', `入れ子が深すぎます(${seen.depth}段。${maxDepth}段まで)。`);
  if (!text.trimStart().startsWith('{')) throw foreign('ファイルのはじめ');
  if (seen.open) throw new SheetFileError('truncated', 'ファイルが途中で切れています。', `${text.split('\n').length}行目(ファイルの終わり)`);
  try {
    const data: unknown = JSON.parse(text);
    if (countNames(data) < seen.names) throw new SheetFileError('duplicate', '同じ名前の項目が2度書かれています。');
    return data;
  } catch (error) {
    if (error instanceof SheetFileError) throw error;
    throw new SheetFileError('not-json', 'ファイルの中身を読み取れません。');
  }
}

/** Refuses what is not ours, newer than we are, or of another sheet, before its details are looked at. */
function checkKind(file: Members, shape: SheetShape): void {
  if (file.get('format') !== format) throw foreign('format');
  const version = file.get('formatVersion');
  if (typeof version === 'number' && version > formatVersion) {
    throw new SheetFileError('future-version', `このページより新しい形(${version})で保存されています。`, 'formatVersion');
  }
  oneOf([formatVersion], version, 'formatVersion');
  const id = textUpTo(maxId, members(file.get('sheet'), 'sheet').get('id'), 'sheet › id');
  if (id !== shape.id) throw new SheetFileError('wrong-sheet', `別のシート${quoted(id)}の答えです。`, 'sheet › id');
}

const names = ['format', 'formatVersion', 'sheet', 'role', 'project', 'organisation', 'date', 'savedAt', 'answers'];
const whole = 'ファイル全体';

function readDocument(file: Members, shape: SheetShape, answers: SheetDocument['answers']): SheetDocument {
  const name = (field: string) => textUpTo(maxName, file.get(field), field);
  return {
    sheet: { id: shape.id, version: shape.version },
    role: oneOf([...roles, null], file.get('role'), 'role'),
    project: name('project'),
    organisation: name('organisation'),
    date: dayOrBlank(file.get('date'), 'date'),
    answers,
  };
}

/** Reads the text of a file for a sheet. Throws only SheetFileError. */
export function parseSheetFile(text: string, shape: SheetShape): SheetFile {
  checkSize(text.trim().length);
  const file = members(parseJson(text), whole);
  checkKind(file, shape);
  strict(file, names, [], whole);
  const sheet = strict(members(file.get('sheet'), 'sheet'), ['id', 'version'], [], 'sheet');
  const version = textLike(/^\d+\.\d+$/, 20, sheet.get('version'), 'sheet › version');
  const { answers, unknown, unfit } = readAnswers(file.get('answers'), shape, version === shape.version);
  const savedAt = moment(file.get('savedAt'), 'savedAt');
  return { document: readDocument(file, shape, answers), savedAt, unknown, unfit };
}
