/** <sheet-summary>: sums up many files of a check sheet. Nothing of them is stored. */
import { collect, sides } from '../domain/sheet/summary/projects.ts';
import type { Entry, SummarySheet } from '../domain/sheet/summary/entry.ts';
import { submissionsIn } from '../domain/sheet/summary/projects.ts';
import type { Refused, Summary } from '../domain/sheet/summary/tables.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { part, show } from './check-sheet-dom.ts';
import { ManyFiles } from './summary/many-files.ts';
import type { FileReader } from './summary/many-files.ts';
import { breathe } from './summary/read-many.ts';
import { fillCounts } from './summary/view-counts.ts';
import { fillPoints } from './summary/view-points.ts';
import type { Choice } from './summary/view-points.ts';

export class SheetSummary extends ManyFiles {
  #entries: Entry[] = [];
  #refused: Refused[] = [];
  #summary: Summary | undefined;

  protected readonly ownActions = {
    'csv': () => this.#out(({ saveCsv }, summary) => saveCsv(this, summary)),
    'xlsx': () => this.#out(({ saveWorkbook }, summary) => saveWorkbook(this, summary)),
    'preview': () => this.#out(({ showAnonymous }, summary) => showAnonymous(this, summary)),
    'copy': () => this.#out(({ copyAnonymous }) => copyAnonymous(this)),
    'save-anonymous': () => this.#out(({ saveAnonymous }, summary) => saveAnonymous(this, summary)),
  };

  protected listen(signal: AbortSignal): void {
    this.addEventListener('change', ({ target }) => { if (target instanceof HTMLSelectElement) this.#showPoints(); }, { signal });
  }

  get #setup(): SummarySheet & { words: SheetWords } {
    return JSON.parse(part(this, '[data-setup]').textContent ?? '') as SummarySheet & { words: SheetWords };
  }

  protected async reader(): Promise<FileReader> {
    const { words, ...sheet } = this.#setup;
    const { readEntry, isEntry, maxFileBytes } = await import('./summary/reader.ts');
    const take = async (file: File, bytes: Uint8Array | null) => {
      const read = await readEntry(file, bytes, sheet, words);
      if (isEntry(read)) this.#entries.push(read);
      else this.#refused.push(read);
    };
    return { maxFileBytes, take };
  }

  protected async showAll(): Promise<void> {
    const { words, ...sheet } = this.#setup;
    const summary: Summary = { collected: collect(this.#entries), refused: this.#refused, sheet, words };
    this.#summary = summary;
    show(this, '[data-preview]', false);
    fillCounts(this, summary);
    await breathe();
    this.#choosePhase(summary);
    await breathe();
    this.#showPoints();
    await breathe();
    this.toggleAttribute('data-any', summary.collected.entries.length > 0);
  }

  /** Opens the phase that has most answers; of equal ones the last. */
  #choosePhase({ collected: { projects } }: Summary): void {
    const select = part<HTMLSelectElement>(this, '[data-choose-phase]');
    const counts = [...select.options].map(({ value }) => ({ value, count: submissionsIn(projects, value).length }));
    select.value = counts.toReversed().toSorted((a, b) => b.count - a.count)[0]?.value ?? '';
  }

  get #choice(): Choice {
    const side = part<HTMLSelectElement>(this, '[data-choose-side]').value;
    return { phase: part<HTMLSelectElement>(this, '[data-choose-phase]').value, side: sides.find((one) => one === side) ?? null };
  }

  #showPoints(): void {
    if (this.#summary) fillPoints(this, this.#summary, this.#choice);
  }

  async #out(act: (out: typeof import('./summary/export.ts'), summary: Summary) => void | Promise<void>): Promise<void> {
    if (this.#summary) await act(await import('./summary/export.ts'), this.#summary);
  }

  protected forget(): void {
    [this.#entries, this.#refused, this.#summary] = [[], [], undefined];
    part<HTMLTextAreaElement>(this, '[data-anonymous]').value = '';
  }
}

if (!customElements.get('sheet-summary')) customElements.define('sheet-summary', SheetSummary);
