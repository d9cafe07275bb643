/** The acts of a 相談シート, beyond those of every form over nested data. */
import { consultFaults, linesOf, readDraft, wholeOf, writeDraft } from '../domain/desk/consult.ts';
import type { ConsultShape } from '../domain/desk/consult.ts';
import type { Fault, Part } from '../domain/record/record.ts';
import { textAt } from '../domain/record/record.ts';
import { part, put, show } from './check-sheet-dom.ts';
import { RecordTool } from './record-tool.ts';

/** Files are loaded when the first one is written or read. */
const files = () => import('./consult-file.ts');

export class ConsultTool extends RecordTool {
  readonly tool = 'consult';
  protected readonly titled = '';
  readonly #shape: ConsultShape;

  constructor(root: HTMLElement) {
    super(root);
    this.#shape = JSON.parse(part(root, '[data-shape]').textContent ?? '') as ConsultShape;
  }

  count(text: string): number {
    return linesOf(readDraft(text, this.#shape) ?? {}).filter(([, written]) => written.trim() !== '').length;
  }

  follow(): void {
    const { length } = this.openFaults();
    put(this.root, 'faults', length);
    show(this.root, '[data-some-faults]', length > 0);
  }

  protected begun(): Part {
    return wholeOf({}, this.#shape);
  }

  protected read(text: string): Part | undefined {
    return readDraft(text, this.#shape);
  }

  protected written(): string {
    return writeDraft(this.data, this.#shape);
  }

  protected openFaults(): Fault[] {
    return consultFaults(this.data, this.#shape);
  }

  protected async keep(): Promise<void> {
    (await files()).saveConsult(this.root, this.data, this.#shape, textAt(this.data, ['answers', this.root.dataset['named'] ?? '']));
  }

  protected async askForFile(file: File): Promise<Part | null> {
    return (await files()).openConsult(this.root, file, this.data, this.#shape);
  }
}
