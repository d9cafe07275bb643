/** A 相談シート that is filled in: its fields are those of a 様式, each known by its name. */
import { readPart } from '../record/read-part.ts';
import { textAt, valueAt } from '../record/record.ts';
import type { Fault, Part } from '../record/record.ts';

/** One field as the page and the files know it. */
export interface ConsultField { readonly label: string; readonly required: boolean }

/** A part of the sheet. */
export interface ConsultSection { readonly heading: string; readonly fields: readonly ConsultField[] }

/** The sheet without what is only read by people. */
export interface ConsultShape { readonly title: string; readonly sections: readonly ConsultSection[] }

/** Longest text of a field; the form keeps to it, too. */
export const maxText = 1000;

/** Every field in its order. */
export const fieldsOf = ({ sections }: ConsultShape): readonly ConsultField[] => sections.flatMap(({ fields }) => fields);

const answersIn = (data: Part): Readonly<Record<string, unknown>> => {
  const answers = valueAt(data, ['answers']);
  return typeof answers === 'object' && !Array.isArray(answers) ? answers as Part : {};
};

/** The sheet with every field that it has; texts of fields that the site no longer asks stay. */
export function wholeOf(data: Part, shape: ConsultShape): Part {
  const old = Object.entries(answersIn(data)).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
  const blank = fieldsOf(shape).map(({ label }) => [label, ''] as const);
  return { answers: Object.fromEntries([...blank, ...old]) };
}

/** The text of a draft. */
export const writeDraft = (data: Part, shape: ConsultShape): string => JSON.stringify(wholeOf(data, shape));

/** The sheet in the text of a draft; undefined if there is none in it. */
export function readDraft(text: string, shape: ConsultShape): Part | undefined {
  const data = readPart(text);
  return data && wholeOf(data, shape);
}

/** What a person wrote, each text with the name of its field: known fields first. */
export const linesOf = (data: Part): (readonly [string, string])[] => Object.entries(answersIn(data)).map(([label, text]) => [label, String(text)] as const);

/** Fields that are needed and blank. */
export const consultFaults = (data: Part, shape: ConsultShape): Fault[] =>
  fieldsOf(shape).filter(({ label, required }) => required && textAt(data, ['answers', label]).trim() === '').map(({ label }) => ({ kind: 'blank', path: ['answers', label] }));
