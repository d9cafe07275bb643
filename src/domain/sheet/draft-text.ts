/** A sheet as the text of a draft, and back. Apart from the files, so that a page which only keeps drafts loads no strict reader. */
import { notApplicable } from './answers.ts';
import type { Answer, PhaseRecord, SheetDocument } from './answers.ts';
import { bareData, format, formatVersion } from './file-data.ts';
import { roleNames, rolesOf } from './roles.ts';
import type { Role } from './roles.ts';
import type { SheetShape } from './shape.ts';

interface RecordData { date: string; agreedOn: string; texts: Record<string, string>; answers: Record<string, Answer> }
interface DraftData { format: string; formatVersion: number; sheet: SheetDocument['sheet']; role: Role | null; project: string; organisation: string; savedAt: string; phases: Record<string, RecordData> }

/** The text of a draft: it is written with every pause in typing and never leaves the browser, so it has neither layout nor checksum. */
export const writeDraftText = (document: SheetDocument, savedAt: Date): string => JSON.stringify(bareData(document, savedAt));

const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is an object with these members and no other. */
const hasOnly = (value: object, names: readonly string[]) =>
  isObject(value) && Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name));

const isAnswer = (answer: Answer, points: readonly unknown[]) =>
  isObject(answer) && Object.entries(answer).every(([name, part]) => (name === 'value' ? points.includes(part) : isText(part)));

const isRecord = (record: RecordData, points: readonly unknown[]) =>
  hasOnly(record, ['date', 'agreedOn', 'texts', 'answers']) && isObject(record.texts) && isObject(record.answers) &&
  [record.date, record.agreedOn, ...Object.values(record.texts)].every(isText) && Object.values(record.answers).every((answer) => isAnswer(answer, points));

function isOwn(data: DraftData, shape: SheetShape): boolean {
  const points = [...shape.scale.map(({ value }) => value), notApplicable];
  return hasOnly(data, ['format', 'formatVersion', 'sheet', 'role', 'project', 'organisation', 'savedAt', 'phases']) &&
    data.format === format && data.formatVersion === formatVersion && data.sheet.id === shape.id && data.sheet.version === shape.version &&
    [...rolesOf(shape), null].includes(data.role) && [data.project, data.organisation].every(isText) &&
    isObject(data.phases) && Object.values(data.phases).every((record) => isRecord(record, points));
}

const recordFrom = ({ date, agreedOn, texts, answers }: RecordData): PhaseRecord =>
  ({ date, agreedOn, texts: new Map(Object.entries(texts)), answers: new Map(Object.entries(answers)) });

/** The sheet in a text that this version of the page has written; undefined for every other text, about which the strict reader decides. */
export function readDraftText(text: string, shape: SheetShape): SheetDocument | undefined {
  try {
    const data = JSON.parse(text) as DraftData;
    if (!isOwn(data, shape)) return undefined;
    const { role, project, organisation, phases } = data;
    const records = Object.entries(phases).map(([id, record]) => [id, recordFrom(record)] as const);
    return { sheet: { id: shape.id, version: shape.version }, role: role ?? shape.by ?? null, project, organisation, phases: new Map(records) };
  } catch {
    return undefined;
  }
}

/** What a draft is called by itself: its role and its project. */
export const titleOf = ({ role, project }: Pick<SheetDocument, 'role' | 'project'>, untitled: string): string =>
  [role ? roleNames[role] : '', project.trim()].filter(Boolean).join(' ') || untitled;
