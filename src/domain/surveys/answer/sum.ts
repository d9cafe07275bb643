/** Many answers summed up: totals by category, what does not count, what disagrees, who has not answered. */
import { textAt } from '../../record/record.ts';
import type { Part } from '../../record/record.ts';
import { amountAt, answerFaults, faultText, isNone, isTold, sumOf } from './faults.ts';
import type { AnswerFile } from './file.ts';
import { yearOf } from './amount.ts';
import type { AnswerShape } from './shape.ts';

/** A file that was read. */
export interface Answered extends AnswerFile { readonly file: string }

/** A file that could not be read, and what can be done. */
export interface Refused { readonly file: string; readonly message: string; readonly where: string; readonly advice: string }

/** Files of one department: the newest counts. */
export interface Replaced { readonly department: string; readonly kept: string; readonly dropped: string; readonly isSame: boolean }

/** A department whose numbers disagree. They are counted as they stand in the categories. */
export interface Odd { readonly department: string; readonly file: string; readonly faults: readonly string[] }

/** The totals of a category. */
export interface Line { readonly id: string; readonly name: string; readonly values: Readonly<Record<string, number>>; readonly departments: number }

/** What came of many files for one year. */
export interface Sum {
  readonly year: number | undefined;
  readonly answers: readonly Answered[];
  readonly none: number;
  readonly lines: readonly Line[];
  readonly total: Readonly<Record<string, number>>;
  readonly replaced: readonly Replaced[];
  readonly odd: readonly Odd[];
  /** How many departments were asked, where there is a list. */
  readonly asked: number | undefined;
  /** Departments that were asked and have no file. */
  readonly missing: readonly string[];
  /** Departments with a file that were not on the list; empty without a list. */
  readonly unexpected: readonly string[];
  /** Files of another year, or without one. */
  readonly otherYears: readonly { readonly file: string; readonly year: string }[];
}

const departmentOf = ({ answer }: Answered) => textAt(answer, ['department']).trim();
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

/** An answer that says there was nothing counts as nothing, whatever else is written. */
const countable = ({ answer }: Answered): Part => (isNone(answer) ? {} : answer);

function linesOf(kept: readonly Answered[], { categories, measures }: AnswerShape): Line[] {
  const main = measures.find(({ required }) => required)?.id ?? measures[0]?.id ?? '';
  return categories.map(({ id, name }) => {
    const at = (file: Answered, measure: string) => amountAt(countable(file), ['counts', id, measure]) ?? 0;
    const values = Object.fromEntries(measures.map((measure) => [measure.id, kept.reduce((all, file) => all + at(file, measure.id), 0)]));
    return { id, name, values, departments: kept.filter((file) => at(file, main) > 0).length };
  });
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
    total: Object.fromEntries(shape.measures.map(({ id }) => [id, answers.reduce((all, file) => all + sumOf(countable(file), shape, id), 0)])),
    odd: answers.map((file) => odd(file, shape)).filter(({ faults }) => faults.length > 0),
    missing: expected.filter((name) => !have.has(departmentKey(name))),
    unexpected: expected.length === 0 ? [] : answers.map(departmentOf).filter((name) => !asked.has(departmentKey(name))),
    otherYears: files.filter((file) => yearIn(file) !== year).map(({ file, answer }) => ({ file, year: textAt(answer, ['year']) })),
  };
}
