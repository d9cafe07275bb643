/** Why a case was not imported: problems as every check reports them. */
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
