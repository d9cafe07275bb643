/** <draft-bar>: the status line of the draft that a tool has open, its restore points, and the other drafts of the tool. */
import type { Comparison } from '../domain/drafts/comparison.ts';
import { isWebKit } from '../domain/drafts/purge-day.ts';
import { part } from './check-sheet-dom.ts';
import { hideNotes, putTime, showBinned, showNote, showStatus } from './draft-bar-view.ts';
import { rememberOpen, rememberedOpen } from './storage/open-now.ts';
import type { Draft, DraftStore } from './storage/store.ts';

/** The lists of drafts and of former contents are loaded when they are opened. */
const lists = () => import('./draft-bar-lists.ts');

/** What a tool gives to its bar. */
export interface DraftHost {
  /** The tool's name in the store. */
  readonly tool: string;
  /** Draws `draft.text`: after opening a draft, and whenever another text takes its place. */
  show(draft: Draft): void;
  /** Counts what is in a text, for the list of restore points. */
  count?(text: string): number;
  /** Tells what a text holds and how it differs from the open one, for the list of restore points; null if it cannot be read. */
  compare?(text: string): Promise<Comparison | null>;
  /** Writes the file; the tool calls `draft.noteFile()` itself. */
  saveFile(draft: Draft): void | Promise<void>;
}

export class DraftBar extends HTMLElement {
  #store: DraftStore | undefined;
  #host: DraftHost | undefined;
  #draft: Draft | undefined;
  #listening: AbortController | undefined;
  /** What `undo-discard` and `undo-restore` go back to. */
  #binned = '';
  #before = 0;
  #drawn = -1;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
      if (button && this.#draft) void this.#acts[button.dataset['act'] ?? '']?.(button.closest('li') ?? button);
    }, { signal });
    // A part of the page that loads when it is used did not come: the connection is cut, or the site is newer than the page.
    addEventListener('vite:preloadError', () => showNote(this, 'parts'), { signal });
    this.addEventListener('submit', (event) => {
      if (!(event.target instanceof HTMLFormElement) || !event.target.matches('[data-rename]')) return;
      event.preventDefault();
      void this.#rename(event.target);
    }, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    void this.#store?.flush();
  }

  /** The open draft. */
  get draft(): Draft {
    if (!this.#draft) throw new Error('The bar has not been started');
    return this.#draft;
  }

  /** Opens the draft that this tab had open, else the latest, else a new one, and shows it. */
  async start(store: DraftStore, host: DraftHost): Promise<Draft> {
    Object.assign(this, { hidden: false });
    this.#store = store;
    this.#host = host;
    const [latest] = await store.list(host.tool);
    const [erased, readable] = [latest ? null : await store.erasedSince(host.tool), store.readable];
    const id = rememberedOpen(host.tool) ?? latest?.id;
    this.#take((id && await store.open(host.tool, id)) || (latest && await store.open(host.tool, latest.id)) || await this.#create());
    if (erased) this.#tellErased(erased);
    else if (!readable && store.lasting) showNote(this, 'unreadable');
    if (store.lasting && isWebKit(navigator.vendor)) void lists().then(({ tellPurgeDay }) => tellPurgeDay(this));
    return this.draft;
  }

  /** Shows another draft of the tool; the open one is stored and taken off the page first. */
  open(draft: Draft): Promise<void> {
    return this.#switch(draft);
  }

  readonly #acts: Readonly<Record<string, (item: HTMLElement) => void | Promise<unknown>>> = {
    'take-other': () => this.draft.takeOther(),
    'overwrite': () => this.draft.overwrite(),
    'close-note': () => hideNotes(this),
    'file': () => this.#host?.saveFile(this.draft),
    'drafts': () => this.#openDrafts(),
    'points': () => this.#openPoints(),
    'new': async () => this.#switch(await this.#create()),
    'open': ({ dataset }) => this.#openDraft(dataset['id'] ?? ''),
    'rename': async (item) => (await lists()).showRename(item),
    'discard': (item) => this.#discard(item),
    'undo-discard': () => this.#undiscard(this.#binned, true),
    'undiscard': ({ dataset }) => this.#undiscard(dataset['id'] ?? '', false),
    'restore': ({ dataset }) => this.#restore(Number(dataset['revision'])),
    'restore-found': () => this.#restore(this.draft.found ?? 0),
    'undo-restore': () => this.#restore(this.#before),
    'persist': async () => (await lists()).tellPersistence(this, true),
  };

  get #drafts(): DraftStore {
    if (!this.#store) throw new Error('The bar has not been started');
    return this.#store;
  }

  #dialog(name: string): HTMLDialogElement {
    return part<HTMLDialogElement>(this, `[data-dialog="${name}"]`);
  }

  #create(): Promise<Draft> {
    return this.#drafts.create(this.#host?.tool ?? '', this.dataset['title'] ?? '');
  }

  /** Shows a draft and follows it. */
  #take(draft: Draft): void {
    this.#draft = draft;
    this.#drawn = -1;
    draft.onchange = () => this.#draw();
    rememberOpen(draft);
    hideNotes(this);
    this.#draw();
    if (draft.found !== null) showNote(this, 'found');
  }

  #draw(): void {
    const draft = this.draft;
    showStatus(this, draft);
    if (draft.replaced === this.#drawn) return;
    this.#drawn = draft.replaced;
    this.#host?.show(draft);
  }

  async #switch(draft: Draft): Promise<void> {
    const before = this.draft;
    this.#dialog('drafts').close();
    if (before === draft) return;
    before.onchange = () => {};
    await this.#drafts.close(before);
    this.#take(draft);
  }

  async #openDraft(id: string): Promise<void> {
    const draft = await this.#drafts.open(this.draft.tool, id);
    if (draft) await this.#switch(draft);
    else showNote(this, 'unreadable');
  }

  async #openDrafts(): Promise<void> {
    await this.draft.flush();
    const { showDrafts, tellPersistence } = await lists();
    await showDrafts(this, this.#drafts, this.draft);
    await tellPersistence(this);
    this.#dialog('drafts').showModal();
  }

  async #openPoints(): Promise<void> {
    await this.draft.flush();
    this.#dialog('points').showModal();
    await (await lists()).showPoints(this, this.draft, this.#host ?? {});
  }

  /** Makes a restore point current, and offers the way back. */
  async #restore(revision: number): Promise<void> {
    const { draft } = this;
    const point = (await draft.restorePoints()).find((one) => one.revision === revision);
    this.#dialog('points').close();
    await draft.flush();
    const before = draft.revision;
    const status = await draft.restore(revision);
    if (!point || (status !== 'saved' && status !== 'blocked')) return;
    this.#before = before;
    putTime(this, 'restored', point.at);
    showNote(this, 'restored');
  }

  async #discard(item: HTMLElement): Promise<void> {
    const [id, title] = [item.dataset['id'] ?? '', part(item, '[data-out="title"]').textContent ?? ''];
    if (!await this.#drafts.discard(this.draft.tool, id)) return;
    this.#binned = id;
    if (id === this.draft.id) await this.#switch(await this.#next());
    else await (await lists()).showDrafts(this, this.#drafts, this.draft);
    this.#dialog('drafts').close();
    showBinned(this, title);
  }

  /** The draft that is shown after the open one was discarded. */
  async #next(): Promise<Draft> {
    const [latest] = await this.#drafts.list(this.draft.tool);
    return (latest && await this.#drafts.open(this.draft.tool, latest.id)) || this.#create();
  }

  async #undiscard(id: string, open: boolean): Promise<void> {
    await this.#drafts.undiscard(this.draft.tool, id);
    if (open) return this.#openDraft(id);
    await (await lists()).showDrafts(this, this.#drafts, this.draft);
  }

  async #rename(form: HTMLFormElement): Promise<void> {
    const [title, id] = [part<HTMLInputElement>(form, '[name="title"]').value.trim(), form.closest('li')?.dataset['id'] ?? ''];
    await (await lists()).rename(this, { id, title }, this.#drafts, this.draft);
  }

  #tellErased(since: Date): void {
    putTime(this, 'erased', since);
    showNote(this, 'erased');
    this.#drafts.forgetErased(this.draft.tool);
  }
}

if (!customElements.get('draft-bar')) customElements.define('draft-bar', DraftBar);
