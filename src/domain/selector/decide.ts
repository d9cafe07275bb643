/** From answers to a result, with the answers that led to it. */
import type { Effect } from '../../schemas/selectors.ts';
import type { Condition, QuestionShape, ResultShape, SelectorShape } from './shape.ts';

/** The chosen option of each question that was answered. */
export type Choices = ReadonlyMap<string, string>;

/** A result with what speaks for and against it. */
export interface Weighed {
  readonly id: string;
  /** The weights that speak for it, and against it. */
  readonly pro: number;
  readonly con: number;
  readonly excluded: boolean;
  /** Places of the reasons that apply, in the result's own list. */
  readonly reasons: readonly number[];
}

/** What the answers say. */
export interface Decision {
  /** Every result: the best first, those ruled out last; of equals the earlier in the table comes first. */
  readonly results: readonly Weighed[];
  /** Ids of the results to recommend: the best one and its equals; none when nothing speaks for any. */
  readonly recommended: readonly string[];
  /** Places of the remarks that apply. */
  readonly advice: readonly number[];
  /** Ids of the questions that are asked and not answered. */
  readonly open: readonly string[];
}

/** Whether answers meet a condition. */
export const meets = (condition: Condition, choices: Choices): boolean =>
  Object.entries(condition).every(([question, options]) => options.includes(choices.get(question) ?? ''));

/** The questions that are asked, given the answers so far. */
export const asked = ({ questions }: SelectorShape, choices: Choices): QuestionShape[] =>
  questions.filter(({ when }) => !when || meets(when, choices));

const applying = (conditions: readonly Condition[], choices: Choices): number[] =>
  conditions.flatMap((condition, place) => (meets(condition, choices) ? [place] : []));

function weigh({ id, reasons }: ResultShape, choices: Choices): Weighed {
  const places = applying(reasons.map(({ when }) => when), choices);
  const held = places.flatMap((place) => reasons[place] ?? []);
  const sum = (wanted: Effect) => held.reduce((total, { effect, weight }) => total + (effect === wanted ? weight : 0), 0);
  return { id, pro: sum('for'), con: sum('against'), excluded: held.some(({ effect }) => effect === 'excludes'), reasons: places };
}

/** Only answers to questions that are asked count: one that was hidden again says nothing. */
function counted(shape: SelectorShape, choices: Choices): Choices {
  const visible = new Set(asked(shape, choices).map(({ id }) => id));
  return new Map([...choices].filter(([question]) => visible.has(question)));
}

const pointsOf = ({ pro, con }: Weighed) => pro - con;
const better = (a: Weighed, b: Weighed) => Number(a.excluded) - Number(b.excluded) || pointsOf(b) - pointsOf(a);

/** Decides by the table. Pure: the same answers give the same result. */
export function decide(shape: SelectorShape, choices: Choices): Decision {
  const held = counted(shape, choices);
  const results = shape.results.map((result) => weigh(result, held)).toSorted(better);
  const most = results[0];
  const isBest = (one: Weighed) => most !== undefined && !one.excluded && pointsOf(one) > 0 && pointsOf(one) === pointsOf(most);
  return {
    results,
    recommended: results.filter(isBest).map(({ id }) => id),
    advice: applying(shape.advice, held),
    open: asked(shape, held).filter(({ id }) => !held.has(id)).map(({ id }) => id),
  };
}
