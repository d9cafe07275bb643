/** What an organisation writes about itself: as a form's data, and as the text that the draft store keeps. */
import { textAt } from '../../record/record.ts';
import type { Part } from '../../record/record.ts';
import { toData, toRecord } from '../../write/data.ts';
import type { FormShape } from '../../write/form-shape.ts';

/** Values of the record, perhaps not all, perhaps not yet in their form. */
export type Fields = Readonly<Record<string, unknown>>;

/** The name of the format, of drafts and of files alike. */
export const format = 'kyodo-navi-partner';
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 1;

/** The form's data for a record on its way. */
export const dataOf = ({ record }: FormShape, fields: unknown): Part => toData(record, fields) as Part;

/** The record in the form's data, with what is blank left out. */
export const fieldsIn = ({ record }: FormShape, data: Part): Fields => toRecord(record, data, 'clean') as Fields;

/** The text of a draft: everything as it was typed. */
export const writeDraft = ({ record }: FormShape, data: Part): string => JSON.stringify({ format, formatVersion, fields: toRecord(record, data, 'draft') });

/** The form's data in the text of a draft; undefined if there is none in it. */
export function readDraft(form: FormShape, text: string): Part | undefined {
  try {
    const draft: unknown = JSON.parse(text);
    return typeof draft === 'object' && draft !== null && 'fields' in draft ? dataOf(form, draft.fields) : undefined;
  } catch {
    return undefined;
  }
}

/** What a draft is called. */
export const titleOf = (data: Part): string => textAt(data, ['name']).trim();
