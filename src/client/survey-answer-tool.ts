/** The acts of the answer of a department, beyond those of every form over nested data: sums beside the form, and files. */
import type { Fault, Part } from '../domain/record/record.ts';
import { answerFaults, isOpen } from '../domain/surveys/answer/faults.ts';
import { amountAt, isNone, sumOf } from '../domain/surveys/answer/known.ts';
import type { AnswerShape } from '../domain/surveys/answer/shape.ts';
import { emptyAnswer, readDraft, writeDraft } from '../domain/surveys/answer/whole.ts';
import { shown } from '../domain/surveys/figures.ts';
import { part, put, show } from './check-sheet-dom.ts';
import { showFault } from './record-faults.ts';
import type { Field } from './record-form.ts';
import { pathOf } from './record-paths.ts';
import { RecordTool } from './record-tool.ts';

/** Files are loaded when the first one is written or read. */
const files = () => import('./survey-answer-file.ts');

export class AnswerTool extends RecordTool {
  readonly tool = 'survey-answer';
  protected readonly titled = 'department';
  readonly #shape: AnswerShape;

  constructor(root: HTMLElement) {
    super(root);
    this.#shape = JSON.parse(part(root, '[data-shape]').textContent ?? '') as AnswerShape;
  }

  count(text: string): number {
    const data = readDraft(text, this.#shape) ?? {};
    return this.#shape.categories.filter(({ id }) => this.#shape.measures.some((measure) => (amountAt(data, ['counts', id, measure.id]) ?? 0) > 0)).length;
  }

  /** After a field was left: says what is wrong with what was written, and whether the totals agree. */
  async left(field: Field): Promise<void> {
    const path = pathOf(field).join('/');
    const fault = this.openFaults().find((one) => one.path.join('/') === path);
    if (fault?.kind !== 'blank') showFault(this.root, path, fault?.kind);
  }

  follow(): void {
    const faults = this.openFaults();
    for (const measure of this.#shape.measures) {
      const { id } = measure;
      const [sum, open] = [sumOf(this.data, this.#shape, id), isOpen(this.data, this.#shape, measure)];
      put(this.root, `sum-${id}`, sum === undefined ? '' : shown(sum));
      show(this.root, `[data-sum="${id}"]`, sum !== undefined);
      show(this.root, `[data-sum-open="${id}"]`, open);
      show(this.root, `[data-open="${id}"]`, open);
      show(this.root, `[data-off="${id}"]`, faults.some(({ kind, path }) => kind === 'sum' && path.join('/') === `total/${id}`));
    }
    show(this.root, '[data-counts]', !isNone(this.data));
    put(this.root, 'faults', faults.length);
    show(this.root, '[data-some-faults]', faults.length > 0);
    show(this.root, '[data-no-faults]', faults.length === 0);
  }

  protected begun(): Part {
    return emptyAnswer(this.#shape);
  }

  protected read(text: string): Part | undefined {
    return readDraft(text, this.#shape);
  }

  protected written(): string {
    return writeDraft(this.data, this.#shape);
  }

  protected openFaults(): Fault[] {
    return answerFaults(this.data, this.#shape);
  }

  protected async keep(type: 'html' | 'json'): Promise<void> {
    (await files()).saveAnswer(this.root, this.data, this.#shape, type);
  }

  protected async askForFile(file: File): Promise<Part | null> {
    return (await files()).openAnswer(this.root, file, this.data, this.#shape);
  }
}
