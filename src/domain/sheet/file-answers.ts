/** Reads the answers of a file. */
import { notApplicable } from './answers.ts';
import type { Answer, Value } from './answers.ts';
import { quoted, SheetFileError } from './file-error.ts';
import { members, oneOf, strict, textUpTo } from './guard.ts';
import { maxId, maxReason, maxUnknown } from './limits.ts';
import { placeOfAnswer } from './place.ts';
import { itemsOf, numbersOf } from './shape.ts';
import type { ItemShape, SheetShape } from './shape.ts';

/** The answers and the ids that the reader should be told about. */
export interface ReadAnswers {
  readonly answers: Map<string, Answer>;
  readonly unknown: string[];
  readonly unfit: string[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function readId(id: string): string {
  if (id.length <= maxId && idPattern.test(id)) return id;
  throw new SheetFileError('shape', `問いの識別子${quoted(id)}は使えない書き方です。`, 'answers');
}

/** A point of any version of the sheet: a small whole number. */
function readValue(value: unknown, where: string): Value {
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 100) return value;
  return oneOf([notApplicable], value, where);
}

function readAnswer(data: unknown, place: (member?: 'value' | 'reason') => string): Answer {
  const found = strict(members(data, place()), [], ['value', 'reason'], place());
  return {
    ...(found.has('value') ? { value: readValue(found.get('value'), place('value')) } : {}),
    ...(found.has('reason') ? { reason: textUpTo(maxReason, found.get('reason'), place('reason')) } : {}),
  };
}

const offered = (shape: SheetShape, item: ItemShape, value: Value | undefined): boolean => {
  if (value === undefined) return true;
  return value === notApplicable ? item.allowNotApplicable : shape.scale.some((point) => point.value === value);
};

const withoutValue = ({ reason }: Answer): Answer => (reason === undefined ? {} : { reason });

/** Reads every answer. A point that the sheet does not offer is an error in its own version, and reported in another. */
export function readAnswers(data: unknown, shape: SheetShape, sameVersion: boolean): ReadAnswers {
  const entries = [...members(data, 'answers')];
  const items = new Map(itemsOf(shape).map((item) => [item.id, item]));
  const numbers = numbersOf(shape);
  const most = items.size + maxUnknown;
  if (entries.length > most) throw new SheetFileError('too-many', `答えが多すぎます(${entries.length}件。${most}件まで)。`, 'answers');
  const read: ReadAnswers = { answers: new Map(), unknown: [], unfit: [] };
  for (const [name, value] of entries) {
    const id = readId(name);
    const place = (member?: 'value' | 'reason') => placeOfAnswer(id, numbers.get(id), member);
    const answer = readAnswer(value, place);
    const item = items.get(id);
    const fits = !item || offered(shape, item, answer.value);
    if (!fits && sameVersion) throw new SheetFileError('shape', `この問いにない点${quoted(String(answer.value))}があります。`, place('value'));
    if (!item) read.unknown.push(id);
    if (!fits) read.unfit.push(id);
    read.answers.set(id, fits ? answer : withoutValue(answer));
  }
  return read;
}
