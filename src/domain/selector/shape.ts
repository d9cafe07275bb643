/** What deciding needs to know of a selector; small enough to travel inside the page. */
import type { Effect, Selector } from '../../schemas/selectors.ts';

/** Question → options of which one must be chosen; every question named must agree. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** A question without its words. */
export interface QuestionShape {
  readonly id: string;
  readonly options: readonly string[];
  readonly when?: Condition | undefined;
}

/** A result without its words; reasons are known by their place in the list. */
export interface ResultShape {
  readonly id: string;
  readonly reasons: readonly { readonly when: Condition; readonly effect: Effect; readonly weight: number }[];
}

/** A selector without its words. */
export interface SelectorShape {
  readonly questions: readonly QuestionShape[];
  readonly results: readonly ResultShape[];
  readonly advice: readonly Condition[];
}

/** The shape of a selector. */
export const shapeOf = ({ questions, results, advice }: Selector): SelectorShape => ({
  questions: questions.map(({ id, options, when }) => ({ id, options: options.map(({ value }) => value), when })),
  results: results.map(({ id, reasons }) => ({ id, reasons: reasons.map(({ when, effect, weight }) => ({ when, effect, weight })) })),
  advice: advice.map(({ when }) => when),
});
