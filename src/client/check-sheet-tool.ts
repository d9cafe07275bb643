/** What a person can do with the sheet. */
import { emptyDocument } from '../domain/sheet/answers.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import { writeSheetFile } from '../domain/sheet/file.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { part } from './check-sheet-dom.ts';
import { clearErrors, showErrors } from './check-sheet-errors.ts';
import type { Wanted } from './check-sheet-errors.ts';
import { ask, confirmLoad, download, readFile } from './check-sheet-file.ts';
import { chosenRole, clearPoint, limitOf, readEdit } from './check-sheet-form.ts';
import { showResult } from './check-sheet-result.ts';
import { SheetSession } from './check-sheet-session.ts';
import { announce, showNotice, showStatus } from './check-sheet-status.ts';
import type { Notice } from './check-sheet-status.ts';
import { firstStep, showStep } from './check-sheet-steps.ts';
import { showDocument, showState } from './check-sheet-view.ts';

/** An edit is stored at most this long after it was made, in milliseconds. */
const storeWithin = 500;

export class SheetTool {
  readonly #root: HTMLElement;
  readonly #shape: SheetShape;
  readonly #session: SheetSession;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, storage: Storage | null) {
    this.#root = root;
    this.#shape = JSON.parse(root.dataset['shape'] ?? '') as SheetShape;
    this.#session = new SheetSession(this.#shape, storage);
    showDocument(root, this.#shape, this.#session);
  }

  /** Acts by the name in a button's `data-action`. */
  readonly actions: Readonly<Record<string, (button: HTMLElement) => void | Promise<void>>> = {
    'clear': (button) => this.#clear(button),
    'check': () => { if (this.#has('reasons')) this.#showResult(); },
    'result': () => this.#showResult(),
    'save-file': () => { if (this.#has('role')) this.#save(); },
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
    this.#show();
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
    const read = await readFile(this.#root, file, this.#shape);
    input.value = '';
    if (!read) return;
    const document = { ...read.document, role: read.document.role ?? this.#session.role };
    const before = this.#session.replacedBy(document);
    const agreed = await confirmLoad(this.#root, file.name, { ...read, document }, before, this.#shape);
    if (agreed) this.#after('loaded', () => this.#session.replace(document));
  }

  #show(): void {
    showState(this.#root, this.#shape, this.#session);
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

  #showResult(): void {
    clearErrors(this.#root);
    showResult(this.#root, this.#shape, this.#session.document);
    if (location.hash !== '#result') history.pushState(null, '', '#result');
    showStep(this.#root, 'result');
    part(this.#root, '[data-result-title]').focus({ preventScroll: true });
    part(this.#root, '[data-result]').scrollIntoView();
  }

  #save(): void {
    const { document } = this.#session;
    const role = part(this.#root, `[name="role"][value="${document.role}"]`).dataset['label'] ?? '';
    this.flush();
    const name = fileName([this.#root.dataset['fileName'] ?? '', role, document.project, document.date], 'json');
    download(writeSheetFile(document, this.#session.noteFile()), name);
    this.#show();
  }

  async #restart(): Promise<void> {
    if (await ask(this.#root, 'restart')) this.#after('restarted', () => this.#session.replace(emptyDocument(this.#shape, this.#session.role)));
  }

  #overwrite(): void {
    this.#session.overwrite();
    this.#show();
  }

  #rescue(): void {
    const { unreadable, slot } = this.#session.draft();
    download(unreadable ?? '', fileName([this.#root.dataset['fileName'] ?? '', slot.key], 'txt'));
    this.#overwrite();
  }

  /** Does something to the whole document, shows it and says what happened. */
  #after(notice: Notice, act: () => void): void {
    act();
    showDocument(this.#root, this.#shape, this.#session);
    showStep(this.#root, firstStep);
    showNotice(this.#root, notice);
  }
}
