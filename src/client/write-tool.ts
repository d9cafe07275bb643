/** The acts of a form made of a schema, beyond those of every form over nested data: its pages, and checking as one writes. */
import { dayInJapan } from '../domain/dates/days.ts';
import type { Fault, Part } from '../domain/record/record.ts';
import type { FieldShape } from '../domain/write/shape.ts';
import { part } from './check-sheet-dom.ts';
import { showFault } from './record-faults.ts';
import type { Field } from './record-form.ts';
import { pathOf } from './record-paths.ts';
import { RecordTool } from './record-tool.ts';
import { fieldsOf, showTasks, writtenIn } from './write-view.ts';
import type { Place } from './write-view.ts';
import { wordsIn } from './write-words.ts';

export abstract class WriteTool extends RecordTool {
  protected readonly place: Place;

  constructor(root: HTMLElement) {
    super(root);
    this.place = { root, words: wordsIn(root), today: dayInJapan(new Date()), shape: JSON.parse(part(root, '[data-shape]').textContent) as Place['shape'] };
  }

  /** What is wrong in some fields. */
  protected abstract faultsIn(fields: readonly FieldShape[]): Fault[];
  /** Draws the last page, where everything is read again. */
  protected abstract showOut(): Promise<void>;

  /** What is written, as far as it counts. */
  protected counted(data: Part): Part {
    return data;
  }

  /** What should be looked at although it is not wrong. */
  protected async doubts(): Promise<Fault[]> {
    return [];
  }

  count(text: string): number {
    return writtenIn(fieldsOf(this.place.shape) ?? [], this.counted(this.read(text) ?? this.begun()));
  }

  /** After a field was left: says what is wrong with what was written. That something is still missing is said when asked for. */
  async left(field: Field): Promise<void> {
    const path = pathOf(field).join('/');
    const at = (faults: readonly Fault[]) => faults.find((one) => one.path.join('/') === path);
    const fault = at(this.openFaults()) ?? at(await this.doubts());
    if (fault?.kind !== 'blank') showFault(this.root, path, fault?.kind);
  }

  follow(): void {
    showTasks(this.place, this.counted(this.data), (fields) => this.faultsIn(fields).length);
    if (this.root.dataset['step'] === 'file') void this.showOut();
  }

  protected openFaults(): Fault[] {
    return this.faultsIn(fieldsOf(this.place.shape, this.root.dataset['step']) ?? []);
  }
}
