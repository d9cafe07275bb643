/** <import-check>: checks a table in the browser. The file is only read; nothing is stored or sent. */
import type { Checked } from '../domain/import/check.ts';
import { TableFault } from '../domain/tabular/table-fault.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import type { Setup } from './import/check-file.ts';
import { breathe } from './summary/read-many.ts';

/** `failed`: a part of the page could not be loaded. */
type State = 'empty' | 'reading' | 'done' | 'refused' | 'failed';

/** Thrown out of a reading that was stopped. */
class Stopped extends Error {}

export class ImportCheck extends HTMLElement {
  #checked: Checked | undefined;
  /** The file that was read last: it is checked again as another kind. */
  #file: File | undefined;
  /** The kind that the header of the file is made for. */
  #fits = '';
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

  readonly #actions: Readonly<Record<string, () => unknown>> = {
    choose: () => part(this, '[data-file]').click(),
    stop: () => this.#reading?.abort(),
    refit: () => { this.#radio(this.#fits).checked = true; void this.#read(this.#file); },
    print: () => print(),
    save: async () => { if (this.#checked) (await import('./import/view.ts')).saveFindings(this, this.#checked); },
  };

  #listen(signal: AbortSignal): void {
    const input = part<HTMLInputElement>(this, '[data-file]');
    for (const radio of parts(this, '[name="kind"]')) radio.addEventListener('change', () => { void this.#again(); }, { signal });
    input.addEventListener('change', () => { const files = [...input.files ?? []]; input.value = ''; this.#take(files); }, { signal });
    this.addEventListener('click', ({ target }) => { if (target instanceof Element) this.#actions[target.closest<HTMLElement>('[data-action]')?.dataset['action'] ?? '']?.(); }, { signal });
    this.addEventListener('dragover', (event) => { event.preventDefault(); this.toggleAttribute('data-over', true); }, { signal });
    this.addEventListener('dragleave', () => this.toggleAttribute('data-over', false), { signal });
    this.addEventListener('drop', (event) => { event.preventDefault(); this.toggleAttribute('data-over', false); this.#take([...event.dataTransfer?.files ?? []]); }, { signal });
  }

  #state(state: State): void {
    this.dataset['state'] = state;
    for (const element of parts(this, '[data-for-state]')) element.hidden = !element.dataset['forState']?.split(' ').includes(state);
  }

  get #kind(): string {
    return part<HTMLInputElement>(this, '[name="kind"]:checked').value;
  }

  #radio(kind: string): HTMLInputElement {
    return part<HTMLInputElement>(this, `[name="kind"][value="${kind}"]`);
  }

  /** What the page calls a kind. */
  #nameOf(kind: string): string {
    return part(this, `[data-kind-name="${kind}"]`).textContent ?? '';
  }

  /** Checks the same file as the kind that was chosen. Whoever goes through the kinds stays there. */
  async #again(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    await this.#read(file, this.#radio(this.#kind));
    put(this, 'again-file', file.name);
    put(this, 'again-kind', this.#nameOf(this.#kind));
    show(this, '[data-again]', true);
  }

  /** One table is read at a time; whoever drops several is told so. */
  #take([file, ...others]: readonly File[]): void {
    show(this, '[data-many]', others.length > 0);
    show(this, '[data-again]', false);
    void this.#read(file);
  }

  async #read(file: File | undefined, next = part(this, '[data-title]')): Promise<void> {
    if (!file) return;
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#file = file;
    put(this, 'file', file.name);
    put(this, 'read', 0);
    this.#state('reading');
    const state = await this.#check(file, reading.signal);
    if (this.#reading !== reading) return;
    this.#state(state);
    if (state !== 'empty') next.focus();
  }

  async #check(file: File, signal: AbortSignal): Promise<State> {
    try {
      const [{ checkFile, fittingKind }, { showChecked }] = await Promise.all([import('./import/check-file.ts'), import('./import/view.ts')]);
      const setup = JSON.parse(part(this, '[data-setup]').textContent ?? '') as Setup;
      this.#suggest(await fittingKind(file, setup));
      this.#checked = await checkFile(file, this.#kind, setup, async (rows) => {
        put(this, 'read', rows);
        await breathe();
        if (signal.aborted) throw new Stopped();
      });
      await breathe();
      showChecked(this, this.#checked);
      return 'done';
    } catch (error) {
      return error instanceof Stopped ? 'empty' : this.#refuse(error);
    }
  }

  /** Names the kind that fits better than the one that was chosen. */
  #suggest(kind = this.#kind): void {
    this.#fits = kind;
    put(this, 'fits', this.#nameOf(kind));
    show(this, '[data-if-fits]', kind !== this.#kind);
  }

  #refuse(error: unknown): State {
    if (!(error instanceof TableFault)) return 'failed';
    put(this, 'fault', error.message);
    put(this, 'where', error.where);
    put(this, 'remedy', error.remedy);
    return 'refused';
  }
}

customElements.define('import-check', ImportCheck);
