/** The acts of the form for a case, beyond those of every form made of a schema. */
import { dataOf, readDraft, writeDraft } from '../domain/cases/write/draft.ts';
import { caseFaultsIn, withTold } from '../domain/cases/write/faults.ts';
import { listAt, textAt } from '../domain/record/record.ts';
import type { Fault, Part } from '../domain/record/record.ts';
import type { FieldShape } from '../domain/write/shape.ts';
import { show } from './check-sheet-dom.ts';
import type { Removal } from './record-lists.ts';
import { WriteTool } from './write-tool.ts';

/** Files are loaded when the first one is written or read. */
const files = () => import('./case-write-file.ts');

export class CaseTool extends WriteTool {
  readonly tool = 'case';
  protected readonly titled = 'title';

  override follow(): void {
    super.follow();
    show(this.root, '[data-notes]', listAt(this.data, ['notes']).length > 0);
  }

  /** Headings that a new text begins with. */
  get #headings(): string[] {
    return JSON.parse(this.root.dataset['headings'] ?? '[]') as string[];
  }

  protected begun(): Part {
    return dataOf(this.place.shape, {}, this.#headings);
  }

  protected read(text: string): Part | undefined {
    return readDraft(this.place.shape, text, this.#headings);
  }

  protected written(): string {
    return writeDraft(this.place.shape, this.data);
  }

  protected override counted(data: Part): Part {
    return withTold(data);
  }

  protected faultsIn(fields: readonly FieldShape[]): Fault[] {
    return caseFaultsIn(fields, this.data, this.place.words, this.place.today);
  }

  protected override taken(removal: Removal, label: string): readonly [string, string] {
    return removal.path[0] === 'notes' ? ['noted', textAt(removal.member, ['heading'])] : super.taken(removal, label);
  }

  protected async showOut(): Promise<void> {
    (await import('./case-write-out.ts')).showOut(this.place, this.data);
  }

  protected async keep(type: 'html' | 'json'): Promise<void> {
    (await files()).saveCase(this.place, this.data, type);
  }

  protected async askForFile(file: File): Promise<Part | null> {
    return (await files()).askForFile(this.place, file, this.data, this.#headings);
  }
}
