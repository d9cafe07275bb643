/** The acts of the record of choosing a partner, beyond those of every form over nested data. */
import type { Fault, Part } from '../domain/record/record.ts';
import { listAt, textAt } from '../domain/record/record.ts';
import { parts as faultsOf } from '../domain/selection/faults.ts';
import { emptySelection, readDraft, writeDraft } from '../domain/selection/whole.ts';
import { openPart, showBeside } from './partner-check-view.ts';
import type { Removal } from './record-lists.ts';
import { RecordTool } from './record-tool.ts';

/** Files are loaded when the first one is written or read. */
const files = () => import('./partner-check-file.ts');

export class PartnerTool extends RecordTool {
  readonly tool = 'partner-check';
  protected readonly titled = 'project';

  protected override readonly ownActs = { 'save-record': async () => (await files()).saveRecord(this.root, this.data) };

  count(text: string): number {
    return listAt(readDraft(text) ?? {}, ['candidates']).length;
  }

  protected begun(): Part {
    return emptySelection();
  }

  protected read(text: string): Part | undefined {
    return readDraft(text);
  }

  protected written(): string {
    return writeDraft(this.data);
  }

  protected openFaults(): Fault[] {
    const name = openPart(this.root);
    return name ? faultsOf[name](this.data) : [];
  }

  follow(): void {
    showBeside(this.root, this.data);
  }

  protected override taken({ member }: Removal): readonly [string, string] {
    return ['removed', textAt(member, ['name']).trim()];
  }

  protected async keep(type: 'html' | 'json'): Promise<void> {
    (await files()).saveWork(this.root, this.data, type);
  }

  protected async askForFile(file: File): Promise<Part | null> {
    return (await files()).askForFile(this.root, file, this.data);
  }
}
