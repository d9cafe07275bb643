/** Reads the data of one side's sheet (`write.ts` writes it): a whole document or an error. */
import { isBlankRecord } from './answers.ts';
import type { PhaseRecord, SheetDocument } from './answers.ts';
import { checkKind, checkSum } from '../file/checked.ts';
import { jsonIn } from '../file/embedded.ts';
import { parseJson } from '../file/json.ts';
import { readId, readPhase } from './file-answers.ts';
import { quoted, SheetFileError } from './file-error.ts';
import { fit } from './fit.ts';
import type { AnswerPlace } from './fit.ts';
import { members, moment, oneOf, strict, textLike, textUpTo } from './guard.ts';
import type { Members } from './guard.ts';
import { kind } from './kind.ts';
import { maxId, maxName, maxPhases, maxTexts } from './limits.ts';
import { isNewer, migrate } from './migrate.ts';
import type { CarriedOver } from './migrate.ts';
import { upgraded } from './older.ts';
import { rolesOf } from './roles.ts';
import type { SheetShape } from './shape.ts';
import { formatVersion } from './file-data.ts';

/** A document that was read, with what the reader should be told. */
export interface SheetFile {
  readonly document: SheetDocument;
  /** When the file was written, as an ISO time. */
  readonly savedAt: string;
  /** The version of the sheet that the file was written for. */
  readonly version: string;
  /** What was carried over from that version. */
  readonly carried: readonly CarriedOver[];
  /** Answers to questions that this sheet does not ask. They are kept. */
  readonly unknown: readonly AnswerPlace[];
  /** Answers of another version whose point this version does not offer. The point is left out, the texts are kept. */
  readonly unfit: readonly AnswerPlace[];
}

/** Refuses what is not ours, newer than we are, or of another sheet, before its details are looked at. */
function checkSheet(file: Members, shape: SheetShape): void {
  checkKind(file, kind, formatVersion, [1]);
  const id = textUpTo(maxId, members(file.get('sheet'), 'sheet').get('id'), 'sheet › id');
  if (id !== shape.id) throw new SheetFileError('wrong-sheet', `別のシート${quoted(id)}の答えです。`, 'sheet › id', undefined, id);
}

/** The version of the sheet that a file was written for; never newer than the sheet. */
function readVersion(file: Members, shape: SheetShape): string {
  const sheet = strict(members(file.get('sheet'), 'sheet'), ['id', 'version'], [], 'sheet');
  const version = textLike(/^\d{1,4}\.\d{1,4}$/, 20, sheet.get('version'), 'sheet › version');
  if (isNewer(version, shape.version)) {
    throw new SheetFileError('future-version', `このページのシート(第${shape.version}版)より新しい、第${version}版の答えです。`, 'sheet › version');
  }
  return version;
}

const textsIn = ({ texts, answers }: PhaseRecord) => texts.size + [...answers.values()].reduce((sum, { value, ...rest }) => sum + Object.keys(rest).length, 0);

function readPhases(file: Members, shape: SheetShape): SheetDocument['phases'] {
  const entries = [...members(file.get('phases'), 'phases')];
  if (entries.length > maxPhases) throw new SheetFileError('too-many', `段階が多すぎます(${entries.length}件。${maxPhases}件まで)。`, 'phases');
  const phases = entries.map(([name, data]) => [readId(name, 'phases'), readPhase(data, shape, `phases › ${name}`)] as const);
  const texts = phases.reduce((sum, [, record]) => sum + textsIn(record), 0);
  if (texts > maxTexts) throw new SheetFileError('too-many', `文が多すぎます(${texts}件。${maxTexts}件まで)。`, 'phases');
  return new Map(phases.filter(([, record]) => !isBlankRecord(record)));
}

const names = ['format', 'formatVersion', 'sheet', 'role', 'project', 'organisation', 'savedAt', 'phases'];
const whole = 'ファイル全体';

/** Reads plain data for a sheet: kind, checksum, every member, then what an earlier version wrote. Throws only SheetFileError. */
export function readSheetData(data: unknown, shape: SheetShape): SheetFile {
  const found = members(data, whole);
  checkSheet(found, shape);
  checkSum(found);
  const file = strict(upgraded(found), names, ['checksum'], whole);
  const version = readVersion(file, shape);
  const head = { sheet: { id: shape.id, version: shape.version }, role: oneOf([...rolesOf(shape), null], file.get('role'), 'role') };
  const name = (field: string) => textUpTo(maxName, file.get(field), field);
  const texts = { project: name('project'), organisation: name('organisation') };
  const { phases, notes } = migrate(readPhases(file, shape), shape, version);
  const fitted = fit(phases, shape, version === shape.version);
  const document = { ...head, ...texts, phases: new Map([...fitted.phases].filter(([, record]) => !isBlankRecord(record))) };
  return { document, savedAt: moment(file.get('savedAt'), 'savedAt'), version, carried: notes, unknown: fitted.unknown, unfit: fitted.unfit };
}

/** Reads the text of an HTML or JSON file for a sheet. Throws only SheetFileError. */
export const parseSheetFile = (text: string, shape: SheetShape): SheetFile => readSheetData(parseJson(jsonIn(text, kind), kind), shape);
