/** Whether the answers of a document fit the questions that the sheet asks. */
import { isBlank, notApplicable, trimmed } from './answers.ts';
import type { Answer, Answers, SheetDocument, Value } from './answers.ts';
import { quoted, SheetFileError } from './file-error.ts';
import { placeOfAnswer } from './place.ts';
import { itemsOf, numbersOf, phaseOf } from './shape.ts';
import type { ItemShape, SheetShape } from './shape.ts';

/** An answer by its phase and its question. */
export interface AnswerPlace {
  readonly phase: string;
  readonly id: string;
}

/** The phases of a document, and what the reader should be told about them. */
export interface Fitted {
  readonly phases: SheetDocument['phases'];
  /** Answers to questions, or in phases, that the sheet does not have. They are kept. */
  readonly unknown: readonly AnswerPlace[];
  /** Answers whose point the sheet does not offer. The point is left out, the texts are kept. */
  readonly unfit: readonly AnswerPlace[];
}

function offered(shape: SheetShape, phase: string, item: ItemShape, value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (phaseOf(shape, phase)?.kind === 'expect') return false;
  return value === notApplicable ? item.allowNotApplicable : shape.scale.some((point) => point.value === value);
}

const withoutValue = (answer: Answer): Answer => trimmed(Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'value')));

/** Sorts the answers of all phases. A point that the sheet does not offer is an error in its own version, and reported in another. */
export function fit(phases: SheetDocument['phases'], shape: SheetShape, sameVersion: boolean): Fitted {
  const items = new Map(itemsOf(shape).map((item) => [item.id, item]));
  const numbers = numbersOf(shape);
  const [unknown, unfit]: AnswerPlace[][] = [[], []];
  const fitAnswer = (phase: string, id: string, answer: Answer): Answer => {
    const item = items.get(id);
    if (!item || !phaseOf(shape, phase)) unknown?.push({ phase, id });
    else if (!offered(shape, phase, item, answer.value)) {
      const where = placeOfAnswer(`phases › ${phase} › answers › ${id}`, numbers.get(id), 'value');
      if (sameVersion) throw new SheetFileError('shape', `この問いにない点${quoted(String(answer.value))}があります。`, where);
      unfit?.push({ phase, id });
      return withoutValue(answer);
    }
    return answer;
  };
  const fitAll = (phase: string, answers: Answers): Answers =>
    new Map([...answers].map(([id, answer]) => [id, fitAnswer(phase, id, answer)] as const).filter(([, answer]) => !isBlank(answer)));
  const fitted = new Map([...phases].map(([phase, record]) => [phase, { ...record, answers: fitAll(phase, record.answers) }]));
  return { phases: fitted, unknown: unknown ?? [], unfit: unfit ?? [] };
}
