/** The answers in the page's address, so that a result can be sent as a link. */
import type { Choices } from './decide.ts';
import type { SelectorShape } from './shape.ts';

/** Reads answers from a query; what the table does not know is left out. */
export const choicesFrom = ({ questions }: SelectorShape, query: URLSearchParams): Choices =>
  new Map(questions.flatMap(({ id, options }) => {
    const chosen = query.get(id) ?? '';
    return options.includes(chosen) ? [[id, chosen] as const] : [];
  }));

/** Writes answers as a query without the question mark, in the order of the questions. */
export const queryOf = ({ questions }: SelectorShape, choices: Choices): string =>
  new URLSearchParams(questions.flatMap(({ id }) => (choices.has(id) ? [[id, choices.get(id) ?? '']] : []))).toString();
