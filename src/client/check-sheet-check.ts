/** Lists everything that is written in a phase, each line with the way back to its field. Loaded when it is used. */
import { recordOf } from '../domain/sheet/answers.ts';
import type { Answer, SheetDocument } from '../domain/sheet/answers.ts';
import { itemsIn, phaseOf } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { questionOf, valueText } from '../domain/sheet/words.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { copyOf, openPhase, part, put, show } from './check-sheet-dom.ts';
import { missingFields } from './check-sheet-errors.ts';

interface Line { question: string; answer: string; field: string }

function lineOf(check: HTMLElement, { question, answer, field }: Line): HTMLElement {
  const copy = copyOf(check, '[data-check-template]');
  put(copy, 'question', question);
  put(copy, 'answer', answer);
  part(copy, '[data-out="answer"]').toggleAttribute('data-blank', answer === '');
  part<HTMLAnchorElement>(copy, '[data-out-link]').href = `#${field}`;
  return copy;
}

function groupOf(check: HTMLElement, name: string, lines: readonly Line[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const copy = copyOf(check, '[data-group-template]');
  put(copy, 'group', name);
  part(copy, '[data-rows]').append(...lines.map((line) => lineOf(check, line)));
  return [copy];
}

const answerText = (words: SheetWords, answer: Answer = {}) =>
  [valueText(words, answer.value), answer.expectation, answer.indicator, answer.reason, answer.evidence].filter(Boolean).join('\n');

/** Fills the list of the open phase. */
export function fillCheck(root: HTMLElement, shape: SheetShape, words: SheetWords, document: SheetDocument): void {
  const [check, id] = [part(root, '[data-check]'), openPhase(root)];
  const [phase, named] = [phaseOf(shape, id), words.phases.find((one) => one.id === id)];
  if (!phase || !named) return;
  const { texts, answers } = recordOf(document, id);
  const asked = new Set(itemsIn(shape, phase).map((item) => item.id));
  const free = phase.questions.map(({ id: question }) => ({ question: named.questions.find((one) => one.id === question)?.text ?? question, answer: texts.get(question) ?? '', field: `${id}-text-${question}` }));
  const groups = words.viewpoints.flatMap(({ name, items }, index) => groupOf(check, `${index + 1} ${name}`, items.filter((item) => asked.has(item.id)).map((item) => {
    const { number, text } = questionOf(words, item.id, phase.kind);
    return { question: `${number} ${text}`, answer: answerText(words, answers.get(item.id)), field: `${id}-q-${item.id}` };
  })));
  part(check, '[data-check-groups]').replaceChildren(...groupOf(check, named.name, free), ...groups);
  const missing = missingFields(shape, document, id).length;
  put(check, 'phase', named.name);
  put(check, 'missing', missing);
  show(check, '[data-check-missing]', missing > 0);
}
