/** <sheet-summary>: sums up many files of a check sheet. Nothing of them is stored. */
import { collect, sides } from '../domain/sheet/summary/projects.ts';
import type { Entry, SummarySheet } from '../domain/sheet/summary/entry.ts';
import { submissionsIn } from '../domain/sheet/summary/projects.ts';
import type { Refused, Summary } from '../domain/sheet/summary/tables.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import { droppedFiles } from './summary/dropped.ts';
import { breathe, readMany } from './summary/read-many.ts';
import { fillCounts } from './summary/view-counts.ts';
import { fillPoints } from './summary/view-points.ts';
import type { Choice } from './summary/view-points.ts';

type State = 'empty' | 'reading' | 'done';

export class SheetSummary extends HTMLElement {
  #entries: Entry[] = [];
  #refused: Refused[] = [];
  #summary: Summary | undefined;
  #reading: AbortController | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.#state('empty');
    this.#listen(this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#reading?.abort();
  }

  /** Acts by the name in a button's `data-action`. */
  readonly #actions: Readonly<Record<string, () => void | Promise<void>>> = {
    'choose': () => part(this, '[data-files]').click(),
    'choose-folder': () => part(this, '[data-folder]').click(),
    'stop': () => this.#reading?.abort(),
    'clear': () => this.#clear(),
    'print': () => print(),
    'csv': () => this.#out(({ saveCsv }, summary) => saveCsv(this, summary)),
    'xlsx': () => this.#out(({ saveWorkbook }, summary) => saveWorkbook(this, summary)),
    'preview': () => this.#out(({ showAnonymous }, summary) => showAnonymous(this, summary)),
    'copy': () => this.#out(({ copyAnonymous }) => copyAnonymous(this)),
    'save-anonymous': () => this.#out(({ saveAnonymous }, summary) => saveAnonymous(this, summary)),
  };

  #listen(signal: AbortSignal): void {
    for (const input of parts<HTMLInputElement>(this, '[data-files], [data-folder]')) {
      input.webkitdirectory = input.matches('[data-folder]');
      input.addEventListener('change', () => { const files = [...(input.files ?? [])]; input.value = ''; void this.#read(files); }, { signal });
    }
    this.addEventListener('click', ({ target }) => { if (target instanceof Element) void this.#actions[target.closest<HTMLElement>('[data-action]')?.dataset['action'] ?? '']?.(); }, { signal });
    this.addEventListener('change', ({ target }) => { if (target instanceof HTMLSelectElement) this.#showPoints(); }, { signal });
    this.addEventListener('dragover', (event) => { event.preventDefault(); this.toggleAttribute('data-over', true); }, { signal });
    this.addEventListener('dragleave', () => this.toggleAttribute('data-over', false), { signal });
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-over', false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => this.#read(files));
    }, { signal });
  }

  get #setup(): SummarySheet & { words: SheetWords } {
    return JSON.parse(part(this, '[data-setup]').textContent ?? '') as SummarySheet & { words: SheetWords };
  }

  #state(state: State): void {
    this.dataset['state'] = state;
    for (const element of parts(this, '[data-for-state]')) element.hidden = !element.dataset['forState']?.split(' ').includes(state);
  }

  #progress(done: number, all: number): void {
    Object.assign(part<HTMLProgressElement>(this, 'progress'), { max: all, value: done });
    put(this, 'done', done);
    put(this, 'all', all);
  }

  /** Reads more files; those read before stay. */
  async #read(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.dataset['state'] === 'reading') return;
    const { words, ...sheet } = this.#setup;
    this.#reading = new AbortController();
    this.#state('reading');
    this.#progress(0, files.length);
    this.#say('reading');
    const { readEntry, isEntry, maxFileBytes } = await import('./summary/reader.ts');
    const done = await readMany(files, maxFileBytes, {
      signal: this.#reading.signal,
      onProgress: (count) => this.#progress(count, files.length),
      read: async (file, bytes) => {
        const read = await readEntry(file, bytes, sheet, words);
        if (isEntry(read)) this.#entries.push(read);
        else this.#refused.push(read);
      },
    });
    put(this, 'left', files.length - done);
    show(this, '[data-stopped]', done < files.length);
    await this.#show({ collected: collect(this.#entries), refused: this.#refused, sheet, words });
  }

  async #show(summary: Summary): Promise<void> {
    this.#summary = summary;
    show(this, '[data-preview]', false);
    fillCounts(this, summary);
    await breathe();
    this.#choosePhase(summary);
    await breathe();
    this.#showPoints();
    await breathe();
    this.toggleAttribute('data-any', summary.collected.entries.length > 0);
    this.#state('done');
    this.#say('done');
    part(this, '[data-title]').focus();
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

  /** Tells screen readers what the page says in its part of that name. */
  #say(what: string): void {
    part(this, '[data-announce]').textContent = part(this, `[data-say="${what}"]`).innerText;
  }

  async #out(act: (out: typeof import('./summary/export.ts'), summary: Summary) => void | Promise<void>): Promise<void> {
    if (this.#summary) await act(await import('./summary/export.ts'), this.#summary);
  }

  #clear(): void {
    [this.#entries, this.#refused, this.#summary] = [[], [], undefined];
    part<HTMLTextAreaElement>(this, '[data-anonymous]').value = '';
    for (const list of parts(this, '[data-list], [data-versions]')) list.replaceChildren();
    this.toggleAttribute('data-any', false);
    this.#state('empty');
    part(this, '[data-action="choose"]').focus();
  }
}

if (!customElements.get('sheet-summary')) customElements.define('sheet-summary', SheetSummary);
