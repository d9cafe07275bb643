/** What both pages of a course share: the store, the file to open, and the buttons. */
import type { Progress } from '../domain/courses/progress.ts';
import { part, show } from './check-sheet-dom.ts';
import { CourseStore } from './course-store.ts';

export abstract class CourseElement extends HTMLElement {
  #listening: AbortController | undefined;
  #store: CourseStore | undefined;

  protected get store(): CourseStore {
    if (!this.#store) throw new Error('The element is not in the page');
    return this.#store;
  }

  /** Draws what only this page has. */
  protected abstract draw(progress: Progress, replaced: boolean): void;
  /** Whether what is kept is open. */
  protected get isOn(): boolean {
    return this.hasAttribute('data-on');
  }

  /** Hears what only this page has. */
  protected abstract listen(signal: AbortSignal): void;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#store = new CourseStore(this, (progress, replaced) => this.draw(progress, replaced));
    this.#listenToFiles(signal);
    this.listen(signal);
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Until what is kept is there, nothing can be answered: an answer would be taken over by it. */
  async #begin(): Promise<void> {
    await this.store.start();
    show(this, '[data-live]', true);
    show(this, '[data-without-script]', false);
  }

  #listenToFiles(signal: AbortSignal): void {
    const files = part<HTMLInputElement>(this, '[data-file-input]');
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-action="open-file"]')) files.click();
    }, { signal });
    files.addEventListener('change', () => {
      const [file] = files.files ?? [];
      if (file) void this.store.openFile(file);
      files.value = '';
    }, { signal });
  }
}
