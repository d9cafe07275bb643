/** The acts of the record of choosing a partner: edit, add, take out, check, open and save. */
import type { Part } from '../domain/record/record.ts';
import { listAt, textAt } from '../domain/record/record.ts';
import { parts as faultsOf } from '../domain/selection/faults.ts';
import { emptySelection, readDraft, writeDraft } from '../domain/selection/whole.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import './draft-bar.ts';
import type { DraftBar, DraftHost } from './draft-bar.ts';
import { openPart, showBeside } from './partner-check-view.ts';
import { relieveFaults, showFaults } from './record-faults.ts';
import { fillRecord, markBlank, readField, showLimit, showTexts } from './record-form.ts';
import type { Field } from './record-form.ts';
import { addMember, putBack, readTick, removeMember } from './record-lists.ts';
import type { Draft } from './storage/store.ts';
import { openStore } from './storage/store.ts';

export class PartnerTool implements DraftHost {
  readonly tool = 'partner-check';
  readonly #root: HTMLElement;
  readonly #bar: DraftBar;
  #data: Part = emptySelection();
  #due = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#bar = part<DraftBar>(root, 'draft-bar');
  }

  /** Opens the draft of this device. Until then nothing can be written, so that nothing is overwritten. */
  async start(): Promise<void> {
    part(this.#root, '[data-form]').inert = true;
    await this.#bar.start(await openStore(), this);
  }

  /** Draws a draft. One that this page cannot read, such as one of a newer page, is shown as such and never written over. */
  show(draft: Draft): void {
    const data = draft.text === '' ? emptySelection() : readDraft(draft.text);
    this.#data = data ?? emptySelection();
    show(this.#root, '[data-unreadable]', !data);
    show(this.#root, '[data-notices], [data-errors]', false);
    part(this.#root, '[data-form]').inert = !data;
    fillRecord(this.#root, this.#data);
    showBeside(this.#root, this.#data);
  }

  /** Draws what is beside the form anew. */
  follow(): void {
    showBeside(this.#root, this.#data);
  }

  count(text: string): number {
    return listAt(readDraft(text) ?? {}, ['candidates']).length;
  }

  async saveFile(draft: Draft): Promise<void> {
    const { saveWork } = await import('./partner-check-file.ts');
    saveWork(this.#root, this.#data, 'html');
    await draft.noteFile();
  }

  /** Takes an edit of a field. */
  edit(field: Field): void {
    this.#data = readField(field, this.#data);
    markBlank(field);
    const limit = showLimit(field);
    if (limit) put(this.#root, 'said', limit);
    this.#changed(field.dataset['path'] === 'project');
    showTexts(this.#root, this.#data);
  }

  /** Takes a tick that puts something into a list. */
  tick(tick: HTMLInputElement): void {
    this.#data = readTick(this.#root, tick, this.#data);
    this.#changed();
    fillRecord(this.#root, this.#data);
  }

  /** Does what a button is for. */
  async act(button: HTMLElement): Promise<void> {
    if (button.dataset['add'] !== undefined) return this.#add(button);
    if (button.dataset['remove'] !== undefined) return this.#remove(button);
    await this.#acts[button.dataset['action'] ?? '']?.();
  }

  /** Reads a chosen file, shows what it would change, and replaces only on yes. */
  async open(files: HTMLInputElement): Promise<void> {
    const [file] = files.files ?? [];
    if (!file) return;
    const { askForFile } = await import('./partner-check-file.ts');
    const record = await askForFile(this.#root, file, this.#data);
    files.value = '';
    if (!record) return;
    const before = await this.#bar.draft.mark(this.#root.dataset['mark'] ?? '');
    this.#replace(record);
    this.#notice('loaded', before !== null);
    this.#undo = async () => { if (before !== null) await this.#bar.draft.restore(before); };
  }

  readonly #acts: Readonly<Record<string, () => void | Promise<void>>> = {
    'check': () => this.#check(),
    'undo': () => this.#takeBack(),
    'open-file': () => part<HTMLInputElement>(this.#root, '[data-file-input]').click(),
    'print': () => print(),
    'save-record': () => this.#save('record'),
    'save-html': () => this.saveFile(this.#bar.draft),
    'save-json': () => this.#save('json'),
  };

  #undo: () => void | Promise<void> = () => undefined;

  async #takeBack(): Promise<void> {
    await this.#undo();
    this.#notice('undone', false);
  }

  async #save(kind: 'record' | 'json'): Promise<void> {
    const file = await import('./partner-check-file.ts');
    if (kind === 'record') return file.saveRecord(this.#root, this.#data);
    file.saveWork(this.#root, this.#data, 'json');
    await this.#bar.draft.noteFile();
  }

  #replace(data: Part): void {
    this.#data = data;
    this.#changed(true);
    fillRecord(this.#root, data);
  }

  /** Stores, and brings the page up to date before the next frame. */
  #changed(named = false): void {
    const title = named ? textAt(this.#data, ['project']).trim() : '';
    this.#bar.draft.edit(() => writeDraft(this.#data), title || undefined);
    cancelAnimationFrame(this.#due);
    this.#due = requestAnimationFrame(() => {
      showBeside(this.#root, this.#data);
      const name = openPart(this.#root);
      if (name) relieveFaults(this.#root, part(this.#root, '[data-errors]'), faultsOf[name](this.#data));
    });
  }

  #add(button: HTMLElement): void {
    const { data, path } = addMember(button, this.#data);
    this.#replace(data);
    const [member] = parts(this.#root, '[data-list] > [data-member]').filter(({ dataset }) => dataset['at'] === path.join('/'));
    if (member instanceof HTMLDetailsElement) member.open = true;
    member?.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  #remove(button: HTMLElement): void {
    const removed = removeMember(button, this.#data);
    if (!removed) return;
    this.#replace(removed.data);
    this.#undo = () => this.#replace(putBack(this.#data, removed.removal));
    put(this.#root, 'removed', textAt(removed.removal.member, ['name']).trim());
    this.#notice('removed', true);
  }

  #notice(name: string, undoable: boolean): void {
    const box = part(this.#root, '[data-notices]');
    for (const notice of parts(box, '[data-notice]')) notice.hidden = notice.dataset['notice'] !== name;
    show(box, '[data-action="undo"]', undoable);
    box.hidden = false;
    box.focus();
  }

  /** Shows what the open part lacks, or goes on to the next. */
  #check(): void {
    const [name, summary] = [openPart(this.#root), part(this.#root, '[data-errors]')];
    const faults = name ? faultsOf[name](this.#data) : [];
    showFaults(this.#root, summary, faults);
    const next = part<HTMLAnchorElement>(this.#root, `[data-step-part="${name ?? ''}"] [data-next]`);
    part<HTMLAnchorElement>(summary, '[data-go-on]').hash = next.hash;
    if (faults.length > 0) summary.focus();
    else next.click();
  }
}
