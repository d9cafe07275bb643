/** Reads the answers and texts of one phase of a file. */
import { answerTexts, isBlank, notApplicable, trimmed } from './answers.ts';
import type { Answer, PhaseRecord, Value } from './answers.ts';
import { quoted, SheetFileError } from './file-error.ts';
import { dayOrBlank, members, oneOf, strict, textUpTo } from './guard.ts';
import { maxId, maxText, maxUnknown } from './limits.ts';
import { placeOfAnswer } from './place.ts';
import type { AnswerMember } from './place.ts';
import { itemsOf, numbersOf } from './shape.ts';
import type { SheetShape } from './shape.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of a question or a phase, as every version of every sheet writes them. */
export function readId(id: string, where: string): string {
  if (id.length <= maxId && idPattern.test(id)) return id;
  throw new SheetFileError('shape', `識別子${quoted(id)}は使えない書き方です。`, where);
}

/** A point of any version of the sheet: a small whole number. */
function readValue(value: unknown, where: string): Value {
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 100) return value;
  return oneOf([notApplicable], value, where);
}

function readAnswer(data: unknown, place: (member?: AnswerMember) => string): Answer {
  const found = strict(members(data, place()), [], ['value', ...answerTexts], place());
  const texts = answerTexts.map((name) => [name, found.has(name) ? textUpTo(maxText, found.get(name), place(name)) : '']);
  return trimmed({ ...(found.has('value') ? { value: readValue(found.get('value'), place('value')) } : {}), ...Object.fromEntries(texts) });
}

const notMore = (count: number, most: number, what: string, where: string): void => {
  if (count > most) throw new SheetFileError('too-many', `${what}が多すぎます(${count}件。${most}件まで)。`, where);
};

function readAnswers(data: unknown, shape: SheetShape, path: string): PhaseRecord['answers'] {
  const entries = [...members(data, path)];
  const numbers = numbersOf(shape);
  notMore(entries.length, itemsOf(shape).length + maxUnknown, '答え', path);
  const answers = entries.map(([name, value]) => {
    const id = readId(name, path);
    return [id, readAnswer(value, (member) => placeOfAnswer(`${path} › ${id}`, numbers.get(id), member))] as const;
  });
  return new Map(answers.filter(([, answer]) => !isBlank(answer)));
}

function readTexts(data: unknown, path: string): PhaseRecord['texts'] {
  const entries = [...members(data, path)];
  notMore(entries.length, maxUnknown, '文', path);
  const texts = entries.map(([name, value]) => [readId(name, path), textUpTo(maxText, value, `${path} › ${name}`)] as const);
  return new Map(texts.filter(([, text]) => text !== ''));
}

/** Reads what was written in one phase. */
export function readPhase(data: unknown, shape: SheetShape, path: string): PhaseRecord {
  const found = strict(members(data, path), [], ['date', 'agreedOn', 'texts', 'answers'], path);
  const day = (name: string) => dayOrBlank(found.get(name) ?? '', `${path} › ${name}`);
  return {
    date: day('date'),
    agreedOn: day('agreedOn'),
    texts: readTexts(found.get('texts') ?? {}, `${path} › texts`),
    answers: readAnswers(found.get('answers') ?? {}, shape, `${path} › answers`),
  };
}
