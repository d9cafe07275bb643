/** Why a case was not imported: problems as every check reports them. */
import { formatProblem } from '../../lib/report.ts';
import type { Problem } from '../../lib/report.ts';

/** The one error that the importer throws. Nothing was written. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}

/** A refusal of a whole file, or of one place in it. */
export const refusal = (file: string, field: string | undefined, message: string): Refused => new Refused([{ file, field, message }]);

/** Tells on the terminal why nothing was done; other errors go on. */
export function tellRefused(name: string, error: unknown): void {
  if (!(error instanceof Refused)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error(`${name}: 問題${error.problems.length}件。何も書いていません。`);
  process.exitCode = 1;
}
