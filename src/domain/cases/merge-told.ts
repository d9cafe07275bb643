/** What both sides' answers and their talk tell of a case: outcomes, limits, and opinions that belong to neither. */
import { textAt } from '../record/record.ts';
import { roleNames } from '../sheet/roles.ts';
import type { Role } from '../sheet/roles.ts';
import type { Compared } from '../sheet/merge/compare.ts';
import { dissentOf, settledPoint, viewpointTexts } from '../sheet/merge/talk.ts';
import type { Merge } from '../sheet/merge/write.ts';
import type { SheetShape } from '../sheet/shape.ts';
import type { SummarySheet } from '../sheet/summary/entry.ts';
import { questionOf } from '../sheet/words.ts';
import type { SheetWords } from '../sheet/words.ts';
import type { Case } from '../../schemas/cases.ts';

/** What a case is made of. */
export interface CaseSource {
  readonly merge: Merge;
  readonly shape: SheetShape;
  readonly words: SheetWords;
  /** The theme of a question, by its id. */
  readonly themes: ReadonlyMap<string, string>;
  /** The forms by name, and the questions whose expectation names one. */
  readonly stated: Pick<SummarySheet, 'forms' | 'formItems'>;
}

/** A text that fits no field of a case. */
export type Note = readonly [heading: string, text: string];

type Judged = (value: unknown) => boolean;

/** A point from which on an answer tells of an outcome: one above what was expected. */
function isHigh({ scale }: SheetShape): Judged {
  const points = scale.map(({ value }) => value).toSorted((a, b) => a - b);
  const expected = points[Math.floor(points.length / 2)] ?? 0;
  return (value) => typeof value === 'number' && value > expected;
}

const isLow = ({ weakBelow }: SheetShape): Judged => (value) => typeof value === 'number' && value < weakBelow;

/** The reasons of those whose own point is judged so: the reason for a good point is no fault, and the other way round. */
const reasonsOf = ({ answers }: Compared, judged: Judged) => [...answers].filter(([, { value }]) => judged(value)).flatMap(([by, { reason = '', evidence = '' }]) => {
  const text = [reason.trim(), evidence.trim() && `(根拠: ${evidence.trim()})`].filter(Boolean).join('');
  return text ? [{ text, by }] : [];
});

const told = ({ merge: { talk } }: CaseSource, id: string, name: keyof typeof viewpointTexts) => textAt(talk, ['viewpoints', id, name]).trim();
const byRecord = (text: string) => (text ? [{ text, by: 'record' as const }] : []);

/** What went well: what both say they share, and the reasons for high points. */
export function outcomes(source: CaseSource, compared: readonly Compared[]): Case['outcomes'] {
  const { merge: { talk }, shape, words } = source;
  const ids = words.viewpoints.filter(({ uses }) => uses?.includes('outcomes')).map(({ id }) => id);
  const high = isHigh(shape);
  const good = compared.filter((one) => ids.includes(one.viewpoint) && high(settledPoint(talk, one)));
  return [...ids.flatMap((id) => byRecord(told(source, id, 'shared'))), ...good.flatMap((one) => reasonsOf(one, high))];
}

const hasLow = (shape: SheetShape, { answers }: Compared, role: Role) => isLow(shape)(answers.get(role)?.value);

function limitsOf({ merge: { talk }, shape, themes }: CaseSource, one: Compared): Case['limits'] {
  const low = isLow(shape);
  const agreed = low(settledPoint(talk, one)) ? [...byRecord(textAt(talk, ['items', one.id, 'why']).trim()), ...reasonsOf(one, low)] : [];
  const dissent = dissentOf(talk, one.id).filter(({ role }) => hasLow(shape, one, role)).map(({ role, text }) => ({ text: `一致しなかった意見: ${text}`, by: role }));
  const theme = themes.get(one.id);
  return [...agreed, ...dissent].map((limit) => ({ ...limit, ...(theme ? { theme } : {}) }));
}

/** What did not go well: why a low point was agreed on, the reasons and the dissent of those who gave a low one, and what both want to improve. */
export function limits(source: CaseSource, compared: readonly Compared[]): Case['limits'] {
  const improve = source.words.viewpoints.flatMap(({ id }) => { const text = told(source, id, 'improve'); return byRecord(text && `${viewpointTexts.improve}: ${text}`); });
  return [...compared.flatMap((one) => limitsOf(source, one)), ...improve];
}

/** Opinions that are no limit: where both see it differently, and dissent of those who gave no low point. */
export function opinions(source: CaseSource, compared: readonly Compared[]): Note[] {
  const { merge: { talk }, shape, words } = source;
  return words.viewpoints.flatMap(({ id, name }): Note[] => {
    const dissent = compared.filter(({ viewpoint }) => viewpoint === id).flatMap((one) => dissentOf(talk, one.id)
      .filter(({ role }) => !hasLow(shape, one, role)).map(({ role, text }) => `${questionOf(words, one.id).number} ${roleNames[role]}: ${text}`));
    return [[`${viewpointTexts.differences}(${name})`, told(source, id, 'differences')], [`一致しなかった意見(${name})`, dissent.join('\n')]];
  });
}
