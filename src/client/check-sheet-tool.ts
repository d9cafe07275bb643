/** What a person can do with the sheet. */
import type { Comparison } from '../domain/drafts/comparison.ts';
import { emptyDocument } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { readDraftText, titleOf, writeDraftText } from '../domain/sheet/draft-text.ts';
import { expectPhase } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { ask, openPhase, part, show } from './check-sheet-dom.ts';
import { writtenEarly } from './check-sheet-early.ts';
import type { Wanted } from './check-sheet-errors.ts';
import type { FileKind } from './check-sheet-file.ts';
import { clearPoint, limitOf, readEdit } from './check-sheet-form.ts';
import { SheetSession } from './check-sheet-session.ts';
import type { Opened } from './check-sheet-session.ts';
import { announce, showNotice } from './check-sheet-status.ts';
import type { Notice } from './check-sheet-status.ts';
import { firstStep, followAddress, goToStart, openPart, showPhase, showStep } from './check-sheet-steps.ts';
import { latestPhase, showDocument, showOpened, showState } from './check-sheet-view.ts';
import { download } from './download.ts';
import './draft-bar.ts';
import type { DraftBar, DraftHost } from './draft-bar.ts';
import { showNote } from './draft-bar-view.ts';
import { prefix } from './storage/ports.ts';
import { openStore } from './storage/store.ts';
import type { Draft, DraftStore } from './storage/store.ts';

type Later = typeof import('./check-sheet-later.ts');

/** The parts that are filled when they are asked for. */
const fillers = { check: 'fillCheck', result: 'fillResult', agreement: 'fillAgreement' } as const;

export class SheetTool implements DraftHost {
  readonly tool: string;
  readonly #root: HTMLElement;
  readonly #shape: SheetShape;
  readonly #session: SheetSession;
  readonly #bar: DraftBar;
  #store: DraftStore | undefined;
  /** What is loaded with the first edit. */
  #later: Later | undefined;
  #knownWords: SheetWords | undefined;
  /** What has to end before the sheet can be used: the reading of an older draft, the writing of what came before it. */
  #opening: Promise<void> | undefined;
  /** The frame in which an edit is shown, and the phase of the edit. */
  #due = 0;
  #edited: string | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#shape = JSON.parse(part(root, '[data-shape]').textContent ?? '') as SheetShape;
    this.#bar = part<DraftBar>(root, 'draft-bar');
    this.#session = new SheetSession(this.#shape, this.#untitled);
    this.tool = `sheet-${this.#shape.id}`;
    showPhase(root, latestPhase(this.#shape, this.#session.document));
  }

  /** Opens the draft, and from then on offers what can be done with it. What was written before is written into it. */
  async start(): Promise<void> {
    this.#store = await openStore();
    await this.#takeOver(this.#store);
    await this.#bar.start(this.#store, this);
    await this.#opening;
    show(this.#root, '[data-live]', true);
  }

  /** Acts by the name in a button's `data-action`. */
  readonly actions: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
    'clear': (button) => this.#clear(button),
    'check': () => this.#check(),
    'check-phase': (button) => { showPhase(this.#root, button.dataset['of'] ?? ''); return this.#check(); },
    'check-anyway': () => this.#fill('check'),
    'result': () => this.#fill('result'),
    'agreement': () => this.#fill('agreement'),
    'agreement-copy': () => this.#later?.copyAgreement(this.#root),
    'agreement-txt': () => this.#saveAgreement('txt'),
    'agreement-html': () => this.#saveAgreement('html'),
    'save-file': () => this.#save('html'),
    'save-json': () => this.#save('json'),
    'save-xlsx': () => this.#save('xlsx'),
    'open-file': () => part(this.#root, '[data-file-input]').click(),
    'print': () => print(),
    'restart': () => this.#restart(),
    'drafts': () => part(this.#bar, '[data-act="drafts"]').click(),
    'undo': () => this.#undo(),
    'rescue': () => download(this.#session.unreadable, `${this.#root.dataset['fileName'] ?? ''}.txt`, 'text/plain'),
  };

  /** Shows a draft, or another text of the open one. */
  show(draft: Draft): void {
    const document = draft.text === '' ? emptyDocument(this.#shape) : readDraftText(draft.text, this.#shape);
    if (document) this.#open(draft, { document });
    else this.#opening = this.#openOlder(draft, draft.replaced);
  }

  /** What a former content of the draft holds, beside the open one. */
  async compare(text: string): Promise<Comparison | null> {
    const later = await this.#load();
    return later ? later.compareWith(this.#session.document, text, this.#shape, this.#words(later)) : null;
  }

  saveFile(): Promise<void> {
    return this.#save('html');
  }

  /** Takes an edit of the form; what comes before the draft is open, is found in the form. */
  edit(field: HTMLElement): void {
    if (!this.#session.draft) return;
    if (!this.#later) void this.#load();
    this.#session.edit(readEdit(this.#root, field, this.#session.document));
    this.#showSoon(field.closest<HTMLElement>('[data-phase]')?.dataset['phase']);
    const limit = limitOf(field);
    if (limit) announce(this.#root, limit);
  }

  /** Reads a chosen file; it replaces the sheet only after a look at what would change. Another side's file becomes a draft of its own. */
  async load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const { readFile, confirmLoad, rememberName, takeExpectations, wordsIn } = await import('./check-sheet-load.ts');
    const place = { root: this.#root, shape: this.#shape, words: wordsIn(this.#root, this.#shape) };
    const read = await readFile(place, file);
    input.value = '';
    if (!read) return;
    const mine = this.#session.document;
    const document = { ...read.document, role: read.document.role ?? mine.role };
    const isOther = mine.role !== null && mine.role !== document.role;
    const answer = await confirmLoad(place, file.name, { ...read, document }, { mine, isOther });
    if (answer === 'take' && document.role) rememberName(this.#bar.draft.id, document.role, document.organisation);
    if (answer === 'take') await this.#after('took', () => this.#session.replace((own) => takeExpectations(own, document, this.#shape), this.#label('load')));
    else if (answer === 'yes' && isOther) await this.#openNew(document);
    else if (answer === 'yes') await this.#after('loaded', () => this.#session.replace(() => document, this.#label('load')));
  }

  /** Shows the part of the page's address. The agreement is filled for it. */
  follow(): void {
    const before = expectPhase(this.#shape)?.id;
    if (!this.#session.draft || before === undefined || location.hash !== '#agreement') return followAddress(this.#root);
    showPhase(this.#root, before);
    void this.#fill('agreement');
  }

  /** Another phase was opened. */
  openedPhase(): void {
    this.#later?.clearErrors(this.#root);
    showOpened(this.#root, this.#shape, this.#session.document);
  }

  /** Drafts that an earlier version of the page kept elsewhere come into the store first; where that fails, they stay for the next time. */
  async #takeOver(store: DraftStore): Promise<void> {
    try {
      if (!Object.keys(localStorage).some((key) => key.startsWith(`${prefix}:draft:${this.#shape.id}:`))) return;
      const { takeOver } = await import('./check-sheet-takeover.ts');
      await takeOver(store, this.tool, this.#shape, this.#untitled);
    } catch {
      // Nothing was taken away.
    }
  }

  /** Opens a document as a new draft; the open one stays as it is. */
  async #openNew(document: SheetDocument): Promise<void> {
    const draft = await this.#store?.create(this.tool, titleOf(document, this.#untitled), writeDraftText(document, new Date()));
    if (draft) await this.#after('opened', () => this.#bar.open(draft));
  }

  /** Shows a draft of another version as soon as its reader is there. Until then nothing can be written into another draft by mistake. */
  async #openOlder(draft: Draft, replaced: number): Promise<void> {
    part(this.#root, '[data-sheet]').inert = this.#session.draft !== undefined;
    const reader = await import('./check-sheet-older.ts').catch(() => null);
    if (draft !== this.#bar.draft || draft.replaced !== replaced) return;
    part(this.#root, '[data-sheet]').inert = !reader;
    show(this.#root, '[data-unloaded]', !reader);
    if (reader) this.#open(draft, reader.readOlder(draft.text, this.#shape));
  }

  #open(draft: Draft, read: Opened | null): void {
    const form = part(this.#root, '[data-sheet]');
    const isFirst = !this.#session.draft;
    const early = isFirst ? writtenEarly(form) : null;
    const isOther = this.#session.open(draft, read);
    form.inert = false;
    if (this.#session.unreadable) void draft.mark(this.#label('unreadable'));
    if (isOther && !early?.fields.length) showPhase(this.#root, latestPhase(this.#shape, this.#session.document));
    this.#draw();
    if (early?.fields.length) this.#opening = this.#writeEarly(draft, early);
    else if (isFirst) this.follow();
    else if (isOther) goToStart(this.#root);
  }

  /** Writes into the draft what was written before it was open. What it had stays a restore point. */
  async #writeEarly(draft: Draft, { fields, write }: ReturnType<typeof writtenEarly>): Promise<void> {
    write();
    if (draft.text) await draft.mark(this.#label('early'));
    if (draft === this.#session.draft) for (const field of fields) this.edit(field);
  }

  /** Shows the open document from the beginning. */
  #draw(): void {
    this.#later?.clearErrors(this.#root);
    showDocument(this.#root, this.#shape, this.#session);
  }

  /** Brings what stands beside the form up to date before the next frame. Edits of several phases need all of it. */
  #showSoon(phase: string | undefined): void {
    this.#edited = this.#due === 0 || this.#edited === phase ? phase : undefined;
    if (this.#due === 0) this.#due = requestAnimationFrame(() => { this.#due = 0; this.#show(this.#edited); });
  }

  /** Shows the state after an edit of a phase. A result that is open follows. */
  #show(edited: string | undefined): void {
    showState(this.#root, this.#shape, this.#session, edited);
    this.#later?.relieveErrors(this.#root, this.#shape, this.#session.document);
    if (this.#later && !part(this.#root, '[data-result]').hidden) this.#later.fillResult(this.#root, this.#shape, this.#words(this.#later), this.#session.document);
  }

  async #load(): Promise<Later | undefined> {
    this.#later ??= await import('./check-sheet-later.ts').catch(() => undefined);
    show(this.#root, '[data-unloaded]', !this.#later);
    return this.#later;
  }

  #words({ wordsIn }: Later): SheetWords {
    this.#knownWords ??= wordsIn(this.#root, this.#shape);
    return this.#knownWords;
  }

  #clear(button: HTMLElement): void {
    const item = button.closest<HTMLElement>('[data-item]');
    if (!item) return;
    clearPoint(item);
    this.edit(item);
  }

  /** Whether everything wanted is there; if not, the summary of errors says what is missing. */
  #has(later: Later, wanted: Wanted): boolean {
    later.clearErrors(this.#root);
    if (later.showErrors(this.#root, this.#shape, this.#session.document, wanted) === 0) return true;
    showStep(this.#root, firstStep);
    part(this.#root, '[data-errors]').focus();
    return false;
  }

  async #check(): Promise<void> {
    const later = await this.#load();
    if (later && this.#has(later, 'answers')) await this.#fill('check');
  }

  /** Fills a part and opens it. */
  async #fill(name: keyof typeof fillers): Promise<void> {
    const later = await this.#load();
    if (!later) return;
    later.clearErrors(this.#root);
    later[fillers[name]](this.#root, this.#shape, this.#words(later), this.#session.document, this.#session.draft?.id);
    openPart(this.#root, name);
  }

  #saveAgreement(kind: 'txt' | 'html'): void {
    const draft = this.#later?.fillAgreement(this.#root, this.#shape, this.#words(this.#later), this.#session.document, this.#session.draft?.id);
    if (draft) this.#later?.saveAgreement(draft, kind);
  }

  async #save(kind: FileKind): Promise<void> {
    const later = await this.#load();
    if (later && !this.#has(later, 'role')) return;
    const { document, draft } = this.#session;
    const [now, title] = [new Date(), this.#root.dataset['fileName'] ?? ''];
    const made = later ? await later.saveFile(title, kind, document, this.#shape, this.#words(later), now) : 'json';
    if (!later) download(writeDraftText(document, now), `${title}.json`, 'application/json');
    if (made !== kind) showNote(this.#bar, 'as-json');
    if (this.#session.document === document) await draft?.noteFile();
  }

  async #restart(): Promise<void> {
    if (await ask(this.#root, 'restart') !== 'yes') return;
    await this.#after('restarted', () => this.#session.replace(({ role }) => emptyDocument(this.#shape, role), this.#label('restart')));
  }

  #undo(): Promise<void> {
    const redo = part(this.#root, '[data-undo]').hidden;
    return this.#after(redo ? 'redone' : 'undone', () => this.#session.undo(this.#label('undo')));
  }

  /** What a restore point is called that is made before such an act. */
  #label(act: 'load' | 'restart' | 'undo' | 'early' | 'unreadable'): string {
    return part(this.#root, `[data-before="${act}"]`).textContent ?? '';
  }

  /** What a draft is called that has neither role nor project. */
  get #untitled(): string {
    return this.#bar.dataset['title'] ?? '';
  }

  /** Does something to the whole document, shows it and says what happened. */
  async #after(notice: Notice, act: () => Promise<void>): Promise<void> {
    await act();
    showPhase(this.#root, openPhase(this.#root) || latestPhase(this.#shape, this.#session.document));
    this.#draw();
    showStep(this.#root, firstStep);
    showNotice(this.#root, notice);
  }
}
