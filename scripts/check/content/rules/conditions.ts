/** The conditions of a decision table name questions and answers that it has. */
import { quote } from '../../../../src/schemas/explain-words.ts';
import { nearHint } from '../near.ts';
import { fieldsOf, schemaOf } from '../json-schema.ts';
import { ofEntry } from '../place.ts';
import type { Entry, Rule } from '../types.ts';

interface Loose { questions?: { id?: unknown; options?: { value?: unknown }[] }[] }

const texts = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');

/** Question → the values of its answers, as far as they are written. */
const answersOf = (data: unknown): Map<string, string[]> =>
  new Map(((data as Loose).questions ?? []).flatMap(({ id, options }) => (typeof id === 'string' ? [[id, texts((options ?? []).map(({ value }) => value))] as const] : [])));

/** Every `when` of a record with its place. */
const conditionsOf = (entry: Entry) =>
  fieldsOf(schemaOf(entry.collection), entry.data).filter(({ path, value }) => path.at(-1) === 'when' && typeof value === 'object' && value !== null);

const noQuestion = (id: string, known: Iterable<string>) => `${quote(id)}という問いはありません。${nearHint('id', id, known) || '問いのidを確かめてください。'}`;
const noAnswer = (id: string, question: string, known: Iterable<string>) => `問い${quote(question)}に${quote(id)}という答えはありません。${nearHint('答え', id, known) || '答えのvalueを確かめてください。'}`;

function twice(entry: Entry, answers: ReadonlyMap<string, string[]>) {
  return [...answers].flatMap(([, values], place) => values.flatMap((value, at) =>
    values.indexOf(value) < at ? [ofEntry(entry, ['questions', place, 'options', at, 'value'], `${quote(value)}が二度書かれています。別のvalueにしてください。`)] : []));
}

/** Conditions of every decision table. */
export const conditions: Rule = ({ entries }) => entries.filter(({ collection }) => collection === 'selectors').flatMap((entry) => {
  const answers = answersOf(entry.data);
  const wrong = conditionsOf(entry).flatMap(({ path, value }) => Object.entries(value as Record<string, unknown>).flatMap(([question, chosen]) => {
    const known = answers.get(question);
    if (!known) return [ofEntry(entry, [...path, question], noQuestion(question, answers.keys()))];
    return texts(Array.isArray(chosen) ? chosen : []).flatMap((answer, at) => (known.includes(answer) ? [] : [ofEntry(entry, [...path, question, at], noAnswer(answer, question, known))]));
  }));
  return [...twice(entry, answers), ...wrong];
});
