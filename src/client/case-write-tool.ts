/** The acts of the form for a case: edit, add, move, take out, check, open and save. */
import { readDraft, dataOf, titleOf, writeDraft } from '../domain/cases/write/draft.ts';
import { caseFaults } from '../domain/cases/write/faults.ts';
import type { CaseShape } from '../domain/cases/write/case-shape.ts';
import { textAt } from '../domain/record/record.ts';
import type { Part } from '../domain/record/record.ts';
import { openFaults, showBeside, writtenIn } from './case-write-view.ts';
import type { Place } from './case-write-view.ts';
import { wordsIn } from './case-write-words.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import type { DraftBar, DraftHost } from './draft-bar.ts';
import type { RecordActs } from './record-element.ts';
import { relieveFaults, showFault, showFaults } from './record-faults.ts';
import { fillRecord, readField, showLimit, showTexts } from './record-form.ts';
import type { Field } from './record-form.ts';
import { addMember, moveMember, putBack, readTick, removeMember } from './record-lists.ts';
import { pathOf } from './record-paths.ts';
import type { Draft } from './storage/store.ts';
import { openStore } from './storage/store.ts';

interface Setup { shape: CaseShape; headings: readonly string[] }

export class CaseTool implements DraftHost, RecordActs {
  readonly tool = 'case';
  readonly #place: Place;
  readonly #bar: DraftBar;
  #data: Part;
  #due = 0;
  #undo: () => void | Promise<void> = () => undefined;

  constructor(root: HTMLElement) {
    const setup = JSON.parse(part(root, '[data-shape]').textContent) as Setup;
    this.#place = { root, words: wordsIn(root), ...setup };
    this.#bar = part<DraftBar>(root, 'draft-bar');
    this.#data = this.#begun();
  }

  /** Opens the draft of this device. Until then nothing can be written, so that nothing is overwritten. */
  async start(): Promise<void> {
    const form = part(this.#place.root, '[data-form]');
    form.inert = true;
    await this.#bar.start(await openStore(), this);
    form.inert = false;
  }

  /** Draws a draft, or the data as they are. */
  show(draft?: Draft): void {
    if (draft) this.#take(draft);
    showBeside(this.#place, this.#data);
  }

  count(text: string): number {
    return writtenIn(this.#place.shape, readDraft(this.#place.shape, text, []) ?? this.#begun());
  }

  async saveFile(draft: Draft): Promise<void> {
    await this.#save('html', draft);
  }

  /** Takes an edit of a field. */
  edit(field: Field): void {
    const { root } = this.#place;
    this.#data = readField(field, this.#data);
    const limit = showLimit(field);
    if (limit) put(root, 'said', limit);
    this.#changed();
    showTexts(root, this.#data);
  }

  /** Takes a tick that puts something into a list. */
  tick(tick: HTMLInputElement): void {
    this.#data = readTick(this.#place.root, tick, this.#data);
    this.#changed();
  }

  /** After a field was left: says what is wrong with what was written. That something is still missing is said when asked for. */
  left(field: Field): void {
    const path = pathOf(field).join('/');
    const fault = openFaults(this.#place, this.#data).find((one) => one.path.join('/') === path);
    if (fault?.kind !== 'blank') showFault(this.#place.root, path, fault?.kind);
  }

  /** Does what a button is for. */
  async act(button: HTMLElement): Promise<void> {
    const { add, move, remove, action } = button.dataset;
    if (add !== undefined) return this.#add(button);
    if (move !== undefined) return this.#move(button);
    if (remove !== undefined) return this.#remove(button);
    await this.#acts[action ?? '']?.();
  }

  /** Reads a chosen file, shows what it would change, and replaces only on yes. */
  async open(files: HTMLInputElement): Promise<void> {
    const [file] = files.files ?? [];
    if (!file) return;
    const { askForFile } = await import('./case-write-file.ts');
    const data = await askForFile(this.#place, file, this.#data);
    files.value = '';
    if (!data) return;
    const before = await this.#bar.draft.mark(this.#place.root.dataset['mark'] ?? '');
    this.#replace(data);
    this.#notice('loaded', before !== null);
    this.#undo = async () => { if (before !== null) await this.#bar.draft.restore(before); };
  }

  readonly #acts: Readonly<Record<string, () => void | Promise<void>>> = {
    'check': () => this.#check(),
    'undo': () => this.#takeBack(),
    'open-file': () => part<HTMLInputElement>(this.#place.root, '[data-file-input]').click(),
    'print': () => print(),
    'save-html': () => this.#save('html'),
    'save-json': () => this.#save('json'),
  };

  #begun(): Part {
    return dataOf(this.#place.shape, {}, this.#place.headings);
  }

  async #takeBack(): Promise<void> {
    await this.#undo();
    show(this.#place.root, '[data-notices]', false);
  }

  async #save(type: 'html' | 'json', draft: Draft = this.#bar.draft): Promise<void> {
    const { saveCase } = await import('./case-write-file.ts');
    saveCase(this.#place, this.#data, type);
    await draft.noteFile();
  }

  #take(draft: Draft): void {
    const { root, shape, headings } = this.#place;
    this.#data = readDraft(shape, draft.text, headings) ?? this.#begun();
    show(root, '[data-notices]', false);
    showFaults(root, part(root, '[data-errors]'), []);
    fillRecord(root, this.#data);
  }

  #replace(data: Part): void {
    this.#data = data;
    this.#changed();
    fillRecord(this.#place.root, data);
  }

  /** Stores, and brings the page up to date before the next frame. */
  #changed(): void {
    this.#bar.draft.edit(() => writeDraft(this.#place.shape, this.#data), titleOf(this.#data) || undefined);
    cancelAnimationFrame(this.#due);
    this.#due = requestAnimationFrame(() => {
      const { root, shape, words } = this.#place;
      showBeside(this.#place, this.#data);
      relieveFaults(root, part(root, '[data-errors]'), caseFaults(shape, this.#data, words));
    });
  }

  #add(button: HTMLElement): void {
    const { data, path } = addMember(button, this.#data);
    this.#replace(data);
    const [member] = parts(this.#place.root, '[data-list] > [data-member]').filter(({ dataset }) => dataset['at'] === path.join('/'));
    member?.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  #move(button: HTMLElement): void {
    this.#replace(moveMember(button, this.#data));
    button.focus();
    put(this.#place.root, 'said', button.closest('[data-member]')?.querySelector('[data-label]')?.textContent ?? '');
  }

  #remove(button: HTMLElement): void {
    const { root } = this.#place;
    const label = button.closest('[data-member]')?.querySelector('[data-label]')?.textContent ?? '';
    const removed = removeMember(button, this.#data);
    if (!removed) return;
    this.#replace(removed.data);
    this.#undo = () => this.#replace(putBack(this.#data, removed.removal));
    const isNote = removed.removal.path[0] === 'notes';
    put(root, isNote ? 'noted' : 'removed', isNote ? textAt(removed.removal.member, ['heading']) : label);
    this.#notice(isNote ? 'noted' : 'removed', true);
  }

  #notice(name: string, undoable: boolean): void {
    const box = part(this.#place.root, '[data-notices]');
    for (const notice of parts(box, '[data-notice]')) notice.hidden = notice.dataset['notice'] !== name;
    show(box, '[data-undoable]', undoable);
    box.hidden = false;
    box.focus();
  }

  /** Shows what is wrong on the open page, or goes on to the next. */
  #check(): void {
    const { root } = this.#place;
    const summary = part(root, '[data-errors]');
    const faults = openFaults(this.#place, this.#data);
    showFaults(root, summary, faults);
    const next = part<HTMLAnchorElement>(root, `[data-step-part="${root.dataset['step'] ?? ''}"] [data-next]`);
    part<HTMLAnchorElement>(summary, '[data-go-on]').hash = next.hash;
    if (faults.length > 0) summary.focus();
    else next.click();
  }
}
