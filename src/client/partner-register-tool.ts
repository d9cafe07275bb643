/** The acts of the form in which an organisation writes its own record. */
import { dataOf, readDraft, writeDraft } from '../domain/partners/write/draft.ts';
import { registrationFaultsIn } from '../domain/partners/write/faults.ts';
import type { Fault, Part } from '../domain/record/record.ts';
import type { FieldShape } from '../domain/write/shape.ts';
import { WriteTool } from './write-tool.ts';
import { fieldsOf } from './write-view.ts';

/** Files are loaded when the first one is written or read. */
const files = () => import('./partner-register-file.ts');

export class RegisterTool extends WriteTool {
  readonly tool = 'partner';
  protected readonly titled = 'name';

  protected override readonly ownActs = { 'withdraw': async () => (await files()).saveWithdrawal(this.place, this.data) };

  protected begun(): Part {
    return dataOf(this.place.shape, {});
  }

  protected read(text: string): Part | undefined {
    return readDraft(this.place.shape, text);
  }

  protected written(): string {
    return writeDraft(this.place.shape, this.data);
  }

  protected faultsIn(fields: readonly FieldShape[]): Fault[] {
    return registrationFaultsIn(fields, this.data, this.place.words, this.place.today);
  }

  protected override async doubts(): Promise<Fault[]> {
    const { personalSigns } = await import('../domain/partners/write/personal.ts');
    return personalSigns(fieldsOf(this.place.shape) ?? [], this.data);
  }

  protected async showOut(): Promise<void> {
    (await import('./partner-register-out.ts')).showOut(this.place, this.data, await this.doubts());
  }

  protected async keep(type: 'html' | 'json'): Promise<void> {
    (await files()).saveRegistration(this.place, this.data, type);
  }

  protected async askForFile(file: File): Promise<Part | null> {
    return (await files()).askForFile(this.place, file, this.data);
  }
}
