/** The acts of the form for a case, beyond those of every form over nested data. */
import { readDraft, dataOf, writeDraft } from '../domain/cases/write/draft.ts';
import type { CaseShape } from '../domain/cases/write/case-shape.ts';
import { textAt } from '../domain/record/record.ts';
import type { Fault, Part } from '../domain/record/record.ts';
import { openFaults, showBeside, writtenIn } from './case-write-view.ts';
import type { Place } from './case-write-view.ts';
import { wordsIn } from './case-write-words.ts';
import { part } from './check-sheet-dom.ts';
import { showFault } from './record-faults.ts';
import type { Field } from './record-form.ts';
import type { Removal } from './record-lists.ts';
import { pathOf } from './record-paths.ts';
import { RecordTool } from './record-tool.ts';

interface Setup { shape: CaseShape; headings: readonly string[] }

/** Files are loaded when the first one is written or read. */
const files = () => import('./case-write-file.ts');

export class CaseTool extends RecordTool {
  readonly tool = 'case';
  protected readonly titled = 'title';
  readonly #place: Place;

  constructor(root: HTMLElement) {
    super(root);
    const setup = JSON.parse(part(root, '[data-shape]').textContent) as Setup;
    this.#place = { root, words: wordsIn(root), ...setup };
  }

  count(text: string): number {
    return writtenIn(this.#place.shape, readDraft(this.#place.shape, text, []) ?? this.begun());
  }

  /** After a field was left: says what is wrong with what was written. That something is still missing is said when asked for. */
  left(field: Field): void {
    const path = pathOf(field).join('/');
    const fault = this.openFaults().find((one) => one.path.join('/') === path);
    if (fault?.kind !== 'blank') showFault(this.root, path, fault?.kind);
  }

  protected begun(): Part {
    return dataOf(this.#place.shape, {}, this.#place.headings);
  }

  protected read(text: string): Part | undefined {
    return readDraft(this.#place.shape, text, this.#place.headings);
  }

  protected written(): string {
    return writeDraft(this.#place.shape, this.data);
  }

  protected openFaults(): Fault[] {
    return openFaults(this.#place, this.data);
  }

  follow(): void {
    showBeside(this.#place, this.data);
  }

  protected override taken(removal: Removal, label: string): readonly [string, string] {
    return removal.path[0] === 'notes' ? ['noted', textAt(removal.member, ['heading'])] : super.taken(removal, label);
  }

  protected async keep(type: 'html' | 'json'): Promise<void> {
    (await files()).saveCase(this.#place, this.data, type);
  }

  protected async askForFile(file: File): Promise<Part | null> {
    return (await files()).askForFile(this.#place, file, this.data);
  }
}
