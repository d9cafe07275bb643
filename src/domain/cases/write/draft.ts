/** A case that is being written: as a form's data, and as the text that the draft store keeps. */
import { listAt, textAt } from '../../record/record.ts';
import type { Part, Value } from '../../record/record.ts';
import type { FormShape } from '../../write/form-shape.ts';
import { toData, toRecord } from '../../write/data.ts';
import { bodyOf, sectionsIn, sectionsOf } from './story.ts';

/** Notes that no field holds yet: heading → text. */
export type Notes = Readonly<Record<string, string>>;

/** A case on its way, as drafts and files hold it. */
export interface CaseFile {
  /** Values of the record, perhaps not all, perhaps not yet in their form. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text below the record. */
  readonly body: string;
  /** The name that the page is to have; blank if that is open. */
  readonly id: string;
  readonly notes: Notes;
  /** The record of the evaluation that it was made from; blank if there is none. */
  readonly from: string;
}

const asPart = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {});
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const noteData = (notes: unknown): Part[] => Object.entries(asPart(notes)).flatMap(([heading, text], index) => (typeof text === 'string' ? [{ id: `n${index + 1}`, heading, text }] : []));

/** The form's data for a case on its way. `headings` begin a text that is not begun. */
export function dataOf(shape: FormShape, file: Partial<Record<keyof CaseFile, unknown>>, headings: readonly string[] = []): Part {
  const story = sectionsOf(asText(file.body));
  const begun = story.length > 0 ? story : headings.map((heading) => ({ heading, text: '' }));
  return {
    ...toData(shape.record, asPart(file.fields)) as Part,
    ...toData(shape.beside, { id: file.id, story: begun }) as Part,
    from: asText(file.from),
    notes: noteData(file.notes),
  };
}

const notesOf = (data: Part): Notes => Object.fromEntries(listAt(data, ['notes']).map((note) => [textAt(note, ['heading']), textAt(note, ['text'])]));

/** The record in the form's data, with what is blank left out. */
export const recordIn = (shape: FormShape, data: Part): Readonly<Record<string, unknown>> => toRecord(shape.record, data, 'clean') as Record<string, unknown>;

/** The case in the form's data, ready for a file. */
export const fileIn = (shape: FormShape, data: Part): CaseFile =>
  ({ fields: recordIn(shape, data), body: bodyOf(sectionsIn(data)), id: textAt(data, ['its-id']).trim(), notes: notesOf(data), from: textAt(data, ['from']) });

/** The name of the format, of drafts and of files alike. */
export const format = 'kyodo-navi-case';
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 1;

/** The text of a draft: everything as it was typed. */
export const writeDraft = (shape: FormShape, data: Part): string => JSON.stringify({
  format, formatVersion, from: textAt(data, ['from']), fields: toRecord(shape.record, data, 'draft'), beside: toRecord(shape.beside, data, 'draft'), notes: notesOf(data),
});

/** The form's data in the text of a draft, also of one that another tool began; undefined if there is none in it. */
export function readDraft(shape: FormShape, text: string, headings: readonly string[]): Part | undefined {
  try {
    const draft = asPart(JSON.parse(text));
    const beside = toData(shape.beside, draft['beside']) as Part;
    const data = dataOf(shape, draft, headings);
    return draft['beside'] === undefined ? data : { ...data, ...beside };
  } catch {
    return undefined;
  }
}

/** What a draft is called. */
export const titleOf = (data: Readonly<Record<string, Value>>): string => textAt(data, ['title']).trim();
