/** The criteria for choosing a partner, with the clauses they come from. */
import type { Criterion } from '../schemas/selection.ts';
import { row, rows } from './content.ts';
import type { Row } from './content.ts';

export interface CriterionView {
  criterion: Criterion;
  clause: Row<'clauses'>;
}

/** Every criterion in its order. */
export const criteria = async (): Promise<CriterionView[]> =>
  Promise.all((await rows('criteria')).toSorted((a, b) => a.order - b.order).map(async (criterion) => ({ criterion, clause: await row('clauses', criterion.clause) })));
