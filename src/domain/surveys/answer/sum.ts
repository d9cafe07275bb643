/** Many answers summed up: totals by category, what does not count, what disagrees, who has not answered. */
import { textAt } from '../../record/record.ts';
import { answerFaults, faultText, isTold } from './faults.ts';
import type { AnswerFile } from './file.ts';
import { yearOf } from './amount.ts';
import { askedIn, isNone, knownAt, mainMeasure, tally, totalOf } from './known.ts';
import type { AnswerShape } from './shape.ts';

/** A file that was read. */
export interface Answered extends AnswerFile { readonly file: string }

/** A file that could not be read, and what can be done. */
export interface Refused { readonly file: string; readonly message: string; readonly where: string; readonly advice: string }

/** Files of one department: the newest counts. */
export interface Replaced { readonly department: string; readonly kept: string; readonly dropped: string; readonly isSame: boolean }

/** A department whose numbers disagree. They are counted as they stand in the categories. */
export interface Odd { readonly department: string; readonly file: string; readonly faults: readonly string[] }

/** A department that has projects but leaves blank how many or how much: where. */
export interface Unknown { readonly department: string; readonly file: string; readonly places: readonly string[] }

/** Sums by measure; one that is not known at all has no value. `blanks` are the departments that do not know, or do not say. */
export interface Sums { readonly values: Readonly<Record<string, number>>; readonly blanks: Readonly<Record<string, number>> }

/** The sums of a category; measures that are not asked in it have neither value nor blanks. */
export interface Line extends Sums { readonly id: string; readonly name: string; readonly departments: number }

/** What came of many files for one year. */
export interface Sum {
  readonly year: number | undefined;
  readonly answers: readonly Answered[];
  readonly none: number;
  readonly lines: readonly Line[];
  readonly total: Sums;
  readonly replaced: readonly Replaced[];
  readonly odd: readonly Odd[];
  readonly unknown: readonly Unknown[];
  /** How many departments were asked, where there is a list. */
  readonly asked: number | undefined;
  /** Departments that were asked and have no file. */
  readonly missing: readonly string[];
  /** Departments with a file that were not on the list; empty without a list. */
  readonly unexpected: readonly string[];
  /** Files of another year, or without one. */
  readonly otherYears: readonly { readonly file: string; readonly year: string }[];
}

const departmentOf = ({ answer }: Pick<Answered, 'answer'>) => textAt(answer, ['department']).trim();
/** Names that differ only in width or spaces are one department. */
export const departmentKey = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '');
const yearIn = ({ answer }: Answered) => yearOf(textAt(answer, ['year']));

/** The year that most files name; of equal ones the later. */
export function mainYear(files: readonly Answered[]): number | undefined {
  const counts = new Map<number, number>();
  for (const file of files) { const year = yearIn(file); if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1); }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || b - a)[0]?.[0];
}

function newestOf(files: readonly Answered[]): { kept: Answered[]; replaced: Replaced[] } {
  const byDepartment = Map.groupBy(files, (file) => departmentKey(departmentOf(file)) || file.file);
  const ordered = [...byDepartment.values()].map((group) => group.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt) || b.file.localeCompare(a.file)));
  return {
    kept: ordered.flatMap(([first]) => first ?? []),
    replaced: ordered.flatMap(([first, ...older]) => older.map((one) => ({ department: departmentOf(one), kept: first?.file ?? '', dropped: one.file, isSame: JSON.stringify(one.answer) === JSON.stringify(first?.answer) }))),
  };
}

const odd = (file: Answered, shape: AnswerShape): Odd => ({ department: departmentOf(file), file: file.file, faults: answerFaults(file.answer, shape).filter(isTold).map((fault) => faultText(fault, shape)) });

/** The sums of measures, from what each answer tells of them. */
function sumsOf(measures: readonly { readonly id: string }[], told: (measure: string) => readonly (number | undefined)[]): Sums {
  const found = measures.map(({ id }) => [id, tally(told(id))] as const);
  return { values: Object.fromEntries(found.flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value]]))), blanks: Object.fromEntries(found.map(([id, { blanks }]) => [id, blanks])) };
}

function linesOf(kept: readonly Answered[], shape: AnswerShape): Line[] {
  return shape.categories.map(({ id, name, without }) => {
    const told = (measure: string) => kept.map(({ answer }) => knownAt(answer, shape, id, measure));
    return { id, name, ...sumsOf(shape.measures.filter((measure) => !without.includes(measure.id)), told), departments: told(mainMeasure(shape)).filter((count) => (count ?? 0) > 0).length };
  });
}

/** The totals. What an answer knows in part counts in part; the department then counts among the blanks. */
function totalsOf(kept: readonly Answered[], shape: AnswerShape): Sums {
  const totals = (measure: string) => kept.map(({ answer }) => totalOf(answer, shape, measure));
  const { values } = sumsOf(shape.measures, (measure) => totals(measure).map(({ value }) => value));
  return { values, blanks: Object.fromEntries(shape.measures.map(({ id }) => [id, totals(id).filter(({ blanks }) => blanks > 0).length])) };
}

/** Where an answer has projects, and leaves a measure of them blank. */
function unknown({ answer, file }: Answered, shape: AnswerShape): Unknown {
  const main = mainMeasure(shape);
  const places = shape.measures.filter(({ id }) => id !== main).flatMap((measure) => askedIn(shape, measure.id)
    .filter(({ id }) => (knownAt(answer, shape, id, main) ?? 0) > 0 && knownAt(answer, shape, id, measure.id) === undefined).map(({ name }) => `${name}の${measure.name}`));
  return { department: departmentOf({ answer }), file, places };
}

/** Sums answers up. `expected` are the departments that were asked; without a year, that of most files counts. */
export function sumUp(files: readonly Answered[], shape: AnswerShape, { year = mainYear(files), expected = shape.departments }: { readonly year?: number | undefined; readonly expected?: readonly string[] } = {}): Sum {
  const { kept, replaced } = newestOf(files.filter((file) => yearIn(file) === year));
  const answers = kept.toSorted((a, b) => departmentOf(a).localeCompare(departmentOf(b), 'ja'));
  const [asked, have] = [new Set(expected.map(departmentKey)), new Set(answers.map((file) => departmentKey(departmentOf(file))))];
  return {
    year, answers, replaced,
    asked: expected.length > 0 ? expected.length : undefined,
    none: answers.filter(({ answer }) => isNone(answer)).length,
    lines: linesOf(answers, shape),
    total: totalsOf(answers, shape),
    odd: answers.map((file) => odd(file, shape)).filter(({ faults }) => faults.length > 0),
    unknown: answers.map((file) => unknown(file, shape)).filter(({ places }) => places.length > 0),
    missing: expected.filter((name) => !have.has(departmentKey(name))),
    unexpected: expected.length === 0 ? [] : answers.map(departmentOf).filter((name) => !asked.has(departmentKey(name))),
    otherYears: files.filter((file) => yearIn(file) !== year).map(({ file, answer }) => ({ file, year: textAt(answer, ['year']) })),
  };
}
