/** Shows a decision in the page. The words are in the HTML. */
import { asked } from '../domain/selector/decide.ts';
import type { Choices, Decision, Weighed } from '../domain/selector/decide.ts';
import type { SelectorShape } from '../domain/selector/shape.ts';
import { part, parts } from './check-sheet-dom.ts';

/** Shows the questions that are asked. */
export function showQuestions(root: HTMLElement, shape: SelectorShape, choices: Choices): void {
  const visible = new Set(asked(shape, choices).map(({ id }) => id));
  for (const question of parts(root, '[data-question]')) question.hidden = !visible.has(question.dataset['question'] ?? '');
}

function showReasons(outcome: HTMLElement, { reasons }: Weighed, all: boolean): void {
  for (const reason of parts(outcome, '[data-reason]')) reason.hidden = !all && !reasons.includes(Number(reason.dataset['reason']));
  part(outcome, '[data-no-reason]').hidden = all || reasons.length > 0;
}

/** Writes a number into the words of a part; without one the part is empty. */
function putCount(outcome: HTMLElement, name: string, count: number): void {
  const place = part(outcome, `[data-${name}]`);
  place.textContent = count > 0 ? (place.dataset['words'] ?? '').replace('{n}', String(count)) : '';
}

function showCounts(outcome: HTMLElement, { excluded, pro, con }: Weighed, isBest: boolean): void {
  outcome.toggleAttribute('data-recommended', isBest);
  part(outcome, '[data-best]').hidden = !isBest;
  part(outcome, '[data-excluded]').hidden = !excluded;
  putCount(outcome, 'for', pro);
  putCount(outcome, 'against', con);
}

/** What the line about the state says: what fits, and what to do. */
function saidOf({ recommended, open }: Decision, answered: boolean): string[] {
  const undecided = recommended.length === 0;
  const fits = recommended.length > 1 ? 'tie' : 'best';
  return [undecided ? (answered ? 'undecided' : 'none') : fits, open.length > 0 ? 'open' : undecided ? 'rethink' : ''];
}

function showState(root: HTMLElement, decision: Decision, answered: boolean): void {
  const state = part(root, '[data-state]');
  const { recommended, open } = decision;
  const names = recommended.map((id) => part(root, `[data-outcome="${id}"]`).dataset['title'] ?? '').join('」「');
  state.textContent = saidOf(decision, answered).map((said) => state.dataset[said] ?? '').join('').replace('{best}', names).replace('{open}', String(open.length));
}

function showAdvice(root: HTMLElement, { advice }: Decision): void {
  for (const item of parts(root, '[data-advice-item]')) item.hidden = !advice.includes(Number(item.dataset['adviceItem']));
  part(root, '[data-advice]').hidden = advice.length === 0;
}

/** What is shown of a decision: `answered`, whether there are answers at all; `all`, whether every reason of the table is shown. */
export interface Shown {
  readonly answered: boolean;
  readonly all: boolean;
}

/** Puts the results in order, the recommended ones open, each with the reasons that apply; with `all`, every reason of the table. */
export function showDecision(root: HTMLElement, decision: Decision, { answered, all }: Shown): void {
  for (const weighed of decision.results) {
    const outcome = part(root, `[data-outcome="${weighed.id}"]`);
    const isBest = decision.recommended.includes(weighed.id);
    showReasons(outcome, weighed, all);
    showCounts(outcome, weighed, isBest);
    part<HTMLDetailsElement>(outcome, 'details').open = isBest;
    part(root, '[data-outcomes]').append(outcome);
  }
  showState(root, decision, answered);
  showAdvice(root, decision);
}
