/** The JSON Schema of the files of one sheet, for other programs that write or check them. */
import { answerTexts, notApplicable } from './answers.ts';
import { format, formatVersion } from './file-data.ts';
import { maxName, maxText } from './limits.ts';
import { rolesOf } from './roles.ts';
import { itemsIn } from './shape.ts';
import type { ItemShape, PhaseShape, SheetShape } from './shape.ts';
import { questionOf } from './words.ts';
import type { SheetWords } from './words.ts';

const text = (maxLength: number) => ({ type: 'string', maxLength });
const day = { type: 'string', pattern: '^$|^\\d{4}-\\d{2}-\\d{2}$' };
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({ type: 'object', properties, required, additionalProperties: false });
const byId = <T extends { id: string }>(all: readonly T[], make: (one: T) => object) => Object.fromEntries(all.map((one) => [one.id, make(one)]));

function answer(shape: SheetShape, { kind }: PhaseShape, item: ItemShape, description: string): object {
  const points = [...shape.scale.map(({ value }) => value), ...(item.allowNotApplicable ? [notApplicable] : [])];
  const texts = Object.fromEntries(answerTexts.map((name) => [name, text(maxText)]));
  return { description, ...object(kind === 'score' ? { value: { enum: points }, ...texts } : texts) };
}

const phase = (shape: SheetShape, words: SheetWords) => (one: PhaseShape): object => object({
  date: day, agreedOn: day,
  texts: object(byId(one.questions, ({ id }) => ({ description: words.phases.find((named) => named.id === one.id)?.questions.find((named) => named.id === id)?.text ?? id, ...text(maxText) }))),
  answers: object(byId(itemsIn(shape, one), (item) => answer(shape, one, item, questionOf(words, item.id, one.kind).text))),
});

/** The schema of a file that this version of the sheet writes. Files may also keep answers to questions that are no longer asked. */
export const fileSchema = (shape: SheetShape, words: SheetWords): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: words.title,
  ...object({
    format: { const: format }, formatVersion: { const: formatVersion },
    sheet: object({ id: { const: shape.id }, version: { const: shape.version } }, ['id', 'version']),
    role: { enum: [...rolesOf(shape), null] }, project: text(maxName), organisation: text(maxName),
    savedAt: { type: 'string', format: 'date-time' },
    phases: object(byId(shape.phases, phase(shape, words))),
    checksum: { type: 'string', pattern: '^[0-9a-f]{8}$', description: 'CRC-32 of the JSON text of all other members, in this order and without blanks; optional' },
  }, ['format', 'formatVersion', 'sheet', 'role', 'project', 'organisation', 'savedAt', 'phases']),
});
