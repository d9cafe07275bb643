/** Reads what was settled from a file, name by name. What is not known, too long, too much or twice is an error. */
import type { Part, Value } from '../../record/record.ts';
import { notApplicable } from '../answers.ts';
import { quoted, SheetFileError } from '../file-error.ts';
import { readId } from '../file-answers.ts';
import { dayOrBlank, members, oneOf, strict, textLike, textUpTo } from '../guard.ts';
import { maxName, maxText } from '../limits.ts';
import { roleNames } from '../roles.ts';
import type { SheetShape } from '../shape.ts';
import { choices, decisionTexts, itemTexts, limits, meetingTexts, stepTexts, viewpointTexts } from './talk.ts';

type Reader = (value: unknown, where: string) => Value;

const text: Reader = (value, where) => textUpTo(maxText, value, where);
const name: Reader = (value, where) => textUpTo(maxName, value, where);
const tick: Reader = (value, where) => {
  if (typeof value !== 'boolean') throw new SheetFileError('shape', '真偽がありません。', where);
  return value;
};

const exactly = (readers: Readonly<Record<string, Reader>>): Reader => (value, where) => {
  const found = strict(members(value, where), Object.keys(readers), [], where);
  return Object.fromEntries(Object.entries(readers).map(([key, read]) => [key, read(found.get(key), `${where} › ${key}`)]));
};
const all = (names: object, read: Reader, special: Readonly<Record<string, Reader>> = {}) => ({ ...Object.fromEntries(Object.keys(names).map((key) => [key, read])), ...special });

const tooMany = (count: number, most: number, where: string): void => {
  if (count > most) throw new SheetFileError('too-many', `件数が多すぎます(${count}件。${most}件まで)。`, where);
};

/** Parts by the id of a question or viewpoint; an id of an older sheet stays. */
const byId = (read: Reader): Reader => (value, where) => {
  const found = [...members(value, where)];
  tooMany(found.length, limits.parts, where);
  return Object.fromEntries(found.map(([id, one]) => [readId(id, where), read(one, `${where} › ${id}`)]));
};

const steps: Reader = (value, where) => {
  if (!Array.isArray(value)) throw new SheetFileError('shape', '一覧がありません。', where);
  tooMany(value.length, limits.steps, where);
  const read = exactly({ id: (id, place) => textLike(/^s[1-9]\d{0,4}$/, 6, id, place), ...all(stepTexts, text, { who: name, until: name }) });
  const found = value.map((one: unknown, index) => read(one, `${where} › ${index + 1}`) as Part);
  const again = found.find(({ id }, index) => found.findIndex((one) => one['id'] === id) < index);
  if (again) throw new SheetFileError('duplicate', `同じ識別子${quoted(String(again['id']))}が2度使われています。`, where);
  return found;
};

/** Reads what was settled. Throws only SheetFileError. */
export function readTalk(value: unknown, shape: SheetShape): Part {
  const points = ['', notApplicable, ...shape.scale.map((point) => String(point.value))];
  const phases = ['', ...shape.phases.filter(({ kind }) => kind === 'score').map(({ id }) => id)];
  const item = exactly({ ...all(itemTexts, text, { point: (point, where) => oneOf(points, point, where) }), dissent: exactly(all(roleNames, text)) });
  const read = exactly({
    phase: (phase, where) => oneOf(phases, phase, where),
    ...all(meetingTexts, text, { date: dayOrBlank }),
    items: byId(item),
    viewpoints: byId(exactly(all(viewpointTexts, text))),
    decision: exactly(all(decisionTexts, text, { choice: (choice, where) => oneOf(['', ...Object.keys(choices)], choice, where), form: name })),
    steps,
    publish: exactly({ hideTexts: tick, hideNames: tick }),
  });
  return read(value, 'talk') as Part;
}
