/** What is missing or wrong in a case that is being written: in its fields, and in the text below them. */
import { listAt, textAt } from '../../record/record.ts';
import type { Fault, Part } from '../../record/record.ts';
import { faultsIn } from '../../write/faults.ts';
import { fieldsIn } from '../../write/form-shape.ts';
import type { FormShape } from '../../write/form-shape.ts';
import type { FieldShape } from '../../write/shape.ts';
import type { Words } from '../../write/words.ts';

/** Signs that the text of a page takes for code. */
const hasSign = (text: string) => /(?<!\\)\{|(?<!\\)<(?!\/?Note[\s>])/.test(text);

/** The words for such a sign. */
export const signWords = ({ label }: FieldShape): string => `「${label}」に、このままでは載せられない記号「<」か「{」があります。「\\<」「\\{」と書くか、別の言い方にしてください。`;

/** The data without the parts of the text that have a heading and nothing below: they are not published. */
export const withTold = (data: Part): Part => ({ ...data, story: listAt(data, ['story']).filter((member) => textAt(member, ['text']).trim()) });

const signFaults = (data: Part): Fault[] => listAt(data, ['story']).flatMap((member) => ['heading', 'text'].flatMap((name) =>
  (hasSign(textAt(member, [name])) ? [{ kind: 'sign', path: ['story', String(member['id']), name] }] : [])));

/** Everything that is wrong in some fields of a case, in their order. */
export function caseFaultsIn(fields: readonly FieldShape[], data: Part, words: Words, today?: string): Fault[] {
  const told = withTold(data);
  return fields.flatMap((field) => [...faultsIn([field], told, words, today), ...(field.name === 'story' ? signFaults(told) : [])]);
}

/** Everything that is wrong in a case. */
export const caseFaults = (shape: FormShape, data: Part, words: Words, today?: string): Fault[] =>
  shape.groups.flatMap((group) => caseFaultsIn(fieldsIn(shape, group), data, words, today));
