/** An element that sums up many files which are chosen or dropped. Nothing of them is stored. What is read, and how it is shown, is its own. */
import { part, parts, put, show } from '../check-sheet-dom.ts';
import { droppedFiles } from './dropped.ts';
import { readMany } from './read-many.ts';

type State = 'empty' | 'reading' | 'done';

/** What reads the files; loaded with the first of them. */
export interface FileReader {
  /** A file above this size is not fetched. */
  readonly maxFileBytes: number;
  /** Takes one file: its bytes, or null when the browser cannot hand it over. Never throws. */
  readonly take: (file: File, bytes: Uint8Array | null) => void | Promise<void>;
}

export abstract class ManyFiles extends HTMLElement {
  #reading: AbortController | undefined;
  #listening: AbortController | undefined;

  /** What reads the files. */
  protected abstract reader(): Promise<FileReader>;
  /** Shows what the files say. */
  protected abstract showAll(): void | Promise<void>;
  /** Forgets what was read. */
  protected abstract forget(): void;
  /** What buttons do that only this element has, by their `data-action`. */
  protected abstract readonly ownActions: Readonly<Record<string, () => void | Promise<void>>>;

  connectedCallback(): void {
    this.#listening = new AbortController();
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
    this.#state('empty');
    this.#listen(this.#listening.signal);
    this.listen(this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#reading?.abort();
  }

  /** Hears what only this element has. */
  protected abstract listen(signal: AbortSignal): void;

  /** Acts by the name in a button's `data-action`. */
  readonly #actions: Readonly<Record<string, () => void | Promise<void>>> = {
    'choose': () => part(this, '[data-files]').click(),
    'choose-folder': () => part(this, '[data-folder]').click(),
    'stop': () => this.#reading?.abort(),
    'clear': () => this.#clear(),
    'print': () => print(),
  };

  #act(name: string): void {
    void (this.ownActions[name] ?? this.#actions[name])?.();
  }

  #listen(signal: AbortSignal): void {
    for (const input of parts<HTMLInputElement>(this, '[data-files], [data-folder]')) {
      input.webkitdirectory = input.matches('[data-folder]');
      input.addEventListener('change', () => { const files = [...(input.files ?? [])]; input.value = ''; void this.#read(files); }, { signal });
    }
    this.addEventListener('click', ({ target }) => { if (target instanceof Element) this.#act(target.closest<HTMLElement>('[data-action]')?.dataset['action'] ?? ''); }, { signal });
    this.addEventListener('dragover', (event) => { event.preventDefault(); this.toggleAttribute('data-over', true); }, { signal });
    this.addEventListener('dragleave', () => this.toggleAttribute('data-over', false), { signal });
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-over', false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => this.#read(files));
    }, { signal });
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
    this.#reading = new AbortController();
    this.#state('reading');
    this.#progress(0, files.length);
    this.#say('reading');
    const { take, maxFileBytes } = await this.reader();
    const done = await readMany(files, maxFileBytes, {
      signal: this.#reading.signal,
      onProgress: (count) => this.#progress(count, files.length),
      read: async (file, bytes) => take(file, bytes),
    });
    put(this, 'left', files.length - done);
    show(this, '[data-stopped]', done < files.length);
    await this.showAll();
    this.#state('done');
    this.#say('done');
    part(this, '[data-title]').focus();
  }

  /** Tells screen readers what the page says in its part of that name. */
  #say(what: string): void {
    part(this, '[data-announce]').textContent = part(this, `[data-say="${what}"]`).innerText;
  }

  #clear(): void {
    this.forget();
    for (const list of parts(this, '[data-list], [data-versions]')) list.replaceChildren();
    this.toggleAttribute('data-any', false);
    this.#state('empty');
    part(this, '[data-action="choose"]').focus();
  }
}
