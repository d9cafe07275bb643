/** What a person can do with the sheet. */
import { emptyDocument } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { ask, openPhase, part } from './check-sheet-dom.ts';
import { clearErrors, showErrors } from './check-sheet-errors.ts';
import type { Wanted } from './check-sheet-errors.ts';
import { download, saveFile } from './check-sheet-file.ts';
import type { FileKind } from './check-sheet-file.ts';
import { chosenRole, clearPoint, limitOf, readEdit } from './check-sheet-form.ts';
import { SheetSession } from './check-sheet-session.ts';
import { announce, showNotice, showStatus } from './check-sheet-status.ts';
import type { Notice } from './check-sheet-status.ts';
import { firstStep, openPart, showPhase, showStep } from './check-sheet-steps.ts';
import { latestPhase, showDocument, showOpened, showState } from './check-sheet-view.ts';

/** An edit is stored at most this long after it was made, in milliseconds. */
const storeWithin = 500;

export class SheetTool {
  readonly #root: HTMLElement;
  readonly #shape: SheetShape;
  readonly #session: SheetSession;
  /** Fills the result anew, once it was asked for. */
  #fillResult: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, storage: Storage | null) {
    this.#root = root;
    this.#shape = JSON.parse(root.dataset['shape'] ?? '') as SheetShape;
    this.#session = new SheetSession(this.#shape, storage);
    showPhase(root, latestPhase(this.#shape, this.#session.document));
    showDocument(root, this.#shape, this.#session);
  }

  /** Acts by the name in a button's `data-action`. */
  readonly actions: Readonly<Record<string, (button: HTMLElement) => void | Promise<void>>> = {
    'clear': (button) => this.#clear(button),
    'check': () => this.#check(),
    'check-phase': (button) => { showPhase(this.#root, button.dataset['of'] ?? ''); return this.#check(); },
    'check-anyway': () => this.#showCheck(),
    'result': () => this.#showResult(),
    'agreement': () => this.#showAgreement(),
    'agreement-copy': async () => (await import('./check-sheet-agreement.ts')).copyAgreement(this.#root),
    'agreement-txt': () => this.#saveAgreement('txt'),
    'agreement-html': () => this.#saveAgreement('html'),
    'save-file': () => this.#save('html'),
    'save-json': () => this.#save('json'),
    'save-xlsx': () => this.#save('xlsx'),
    'open-file': () => part(this.#root, '[data-file-input]').click(),
    'print': () => print(),
    'restart': () => this.#restart(),
    'carry': () => this.#after('carried', () => this.#session.carry()),
    'undo': () => this.#after(part(this.#root, '[data-undo]').hidden ? 'redone' : 'undone', () => this.#session.undo()),
    'take-other': () => this.#after('taken', () => this.#session.takeOther()),
    'overwrite': () => this.#overwrite(),
    'rescue': () => this.#rescue(),
  };

  /** Takes an edit of the form and has it stored soon. */
  edit(field: HTMLElement): void {
    this.#session.edit(readEdit(this.#root, field, this.#session.document));
    this.#timer ??= setTimeout(() => this.flush(), storeWithin);
    this.#show(field.closest<HTMLElement>('[data-phase]')?.dataset['phase']);
    const limit = limitOf(field);
    if (limit) announce(this.#root, limit);
  }

  /** Opens the sheet of the role that is chosen in the form. */
  choose(): void {
    const role = chosenRole(this.#root);
    if (!role) return;
    this.flush();
    const { aside } = this.#session;
    this.#session.choose(role);
    showDocument(this.#root, this.#shape, this.#session);
    if (this.#session.aside !== aside) showNotice(this.#root, 'aside');
    else if (this.#session.isFresh) showNotice(this.#root, 'fresh');
    else if (aside) showNotice(this.#root, 'kept');
  }

  /** Stores what is not stored yet. True when nothing can be lost by leaving. */
  flush(): boolean {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const safe = this.#session.flush();
    showStatus(this.#root, this.#session);
    return safe;
  }

  /** Notices what another tab has stored. */
  noteChange(event: StorageEvent): void {
    const before = this.#session.document;
    if (!this.#session.noteChange(event)) return;
    if (this.#session.document === before) this.#show();
    else showDocument(this.#root, this.#shape, this.#session);
  }

  /** Reads a chosen file; it replaces the sheet only after a look at what would change. */
  async load(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const { readFile, confirmLoad } = await import('./check-sheet-load.ts');
    const place = { root: this.#root, shape: this.#shape, words: this.#words };
    const read = await readFile(place, file);
    input.value = '';
    if (!read) return;
    const { role, document: mine } = this.#session;
    const document = { ...read.document, role: read.document.role ?? role };
    const own = role !== null && role !== document.role ? mine : null;
    const answer = await confirmLoad(place, file.name, { ...read, document }, { replaced: this.#session.replacedBy(document), own });
    if (answer === 'yes') this.#after('loaded', () => this.#session.replace(document));
    if (answer === 'take' && own) await this.#take(document);
  }

  /** Takes what both agree on from the other side's document into one's own. */
  async #take(other: SheetDocument): Promise<void> {
    const { takeExpectations } = await import('../domain/sheet/take.ts');
    this.#after('took', () => this.#session.replace(takeExpectations(this.#session.document, other, this.#shape)));
  }

  /** Another phase was opened. */
  openedPhase(): void {
    showOpened(this.#root, this.#shape, this.#session.document);
  }

  get #words(): SheetWords {
    return JSON.parse(part(this.#root, '[data-words]').textContent ?? '') as SheetWords;
  }

  /** Shows the state; after an edit, that of its phase. A result that is open follows. */
  #show(edited?: string): void {
    showState(this.#root, this.#shape, this.#session, edited);
    if (!part(this.#root, '[data-result]').hidden) this.#fillResult?.();
  }

  #clear(button: HTMLElement): void {
    const item = button.closest<HTMLElement>('[data-item]');
    if (!item) return;
    clearPoint(item);
    this.edit(item);
  }

  /** Whether everything wanted is there; if not, the summary of errors says what is missing. */
  #has(wanted: Wanted): boolean {
    clearErrors(this.#root);
    if (showErrors(this.#root, this.#shape, this.#session.document, wanted) === 0) return true;
    showStep(this.#root, firstStep);
    part(this.#root, '[data-errors]').focus();
    return false;
  }

  async #check(): Promise<void> {
    if (this.#has('answers')) await this.#showCheck();
  }

  async #showCheck(): Promise<void> {
    const { fillCheck } = await import('./check-sheet-check.ts');
    clearErrors(this.#root);
    fillCheck(this.#root, this.#shape, this.#words, this.#session.document);
    openPart(this.#root, 'check');
  }

  async #showResult(): Promise<void> {
    const [{ fillResult }, words] = [await import('./check-sheet-result.ts'), this.#words];
    clearErrors(this.#root);
    this.#fillResult = () => fillResult(this.#root, this.#shape, words, this.#session.document);
    this.#fillResult();
    openPart(this.#root, 'result');
  }

  async #showAgreement(): Promise<void> {
    const { fillAgreement } = await import('./check-sheet-agreement.ts');
    fillAgreement(this.#root, this.#shape, this.#words, this.#session.document);
    openPart(this.#root, 'agreement');
  }

  async #saveAgreement(kind: 'txt' | 'html'): Promise<void> {
    const { fillAgreement, saveAgreement } = await import('./check-sheet-agreement.ts');
    const draft = fillAgreement(this.#root, this.#shape, this.#words, this.#session.document);
    if (draft) saveAgreement(draft, kind);
  }

  async #save(kind: FileKind): Promise<void> {
    if (!this.#has('role')) return;
    const { document } = this.#session;
    this.flush();
    const now = new Date();
    await saveFile(this.#root.dataset['fileName'] ?? '', kind, document, this.#shape, this.#words, now);
    if (this.#session.document === document) this.#session.noteFile();
    this.#show();
  }

  async #restart(): Promise<void> {
    if (await ask(this.#root, 'restart') === 'yes') this.#after('restarted', () => this.#session.replace(emptyDocument(this.#shape, this.#session.role)));
  }

  #overwrite(): void {
    this.#session.overwrite();
    this.#show();
  }

  #rescue(): void {
    const { unreadable, slot } = this.#session.draft();
    download(unreadable ?? '', fileName([this.#root.dataset['fileName'] ?? '', slot.key], 'txt'), 'text/plain');
    this.#overwrite();
  }

  /** Does something to the whole document, shows it and says what happened. */
  #after(notice: Notice, act: () => void): void {
    act();
    showPhase(this.#root, openPhase(this.#root) || latestPhase(this.#shape, this.#session.document));
    showDocument(this.#root, this.#shape, this.#session);
    showStep(this.#root, firstStep);
    showNotice(this.#root, notice);
  }
}
