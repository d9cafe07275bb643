/** What every tool with a form over nested data does: open a draft, take edits, add, move, take out and put back, check, and read and save files. */
import type { Fault, Part } from '../domain/record/record.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import './draft-bar.ts';
import type { DraftBar, DraftHost } from './draft-bar.ts';
import type { RecordActs } from './record-element.ts';
import { relieveFaults, showFaults } from './record-faults.ts';
import { fillRecord, markBlank, readField, showLimit, showTexts } from './record-form.ts';
import type { Field } from './record-form.ts';
import { addMember, moveMember, putBack, readTick, removeMember } from './record-lists.ts';
import type { Removal } from './record-lists.ts';
import { openStore } from './storage/store.ts';
import type { Draft } from './storage/store.ts';

type Act = () => void | Promise<void>;

const labelOf = (button: HTMLElement) => button.closest('[data-member]')?.querySelector('[data-label]')?.textContent ?? '';

export abstract class RecordTool implements DraftHost, RecordActs {
  /** The tool's name in the store. */
  abstract readonly tool: string;
  readonly root: HTMLElement;
  readonly #bar: DraftBar;
  #data: Part | undefined;
  #due = 0;
  #undo: Act = () => undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.#bar = part<DraftBar>(root, 'draft-bar');
  }

  /** The data of a form that nobody has written in. */
  protected abstract begun(): Part;
  /** The data in the text of a draft; undefined if this page cannot read it. */
  protected abstract read(text: string): Part | undefined;
  /** The text of a draft. */
  protected abstract written(): string;
  /** The field that names the draft. */
  protected abstract readonly titled: string;
  /** Counts what is in a draft's text. */
  abstract count(text: string): number;
  /** What is wrong on the open page. */
  protected abstract openFaults(): Fault[];
  /** Draws what stands beside the form anew. */
  abstract follow(): void;
  /** Reads a chosen file; its data come back if the person wants them. */
  protected abstract askForFile(file: File): Promise<Part | null>;
  /** Writes the file that a person keeps. */
  protected abstract keep(type: 'html' | 'json'): Promise<void>;

  /** What is said when a member was taken out: the notice, and the name in it. */
  protected taken(_removal: Removal, label: string): readonly [notice: string, text: string] {
    return ['removed', label];
  }

  /** What buttons do that only this tool has, by their `data-action`. */
  protected readonly ownActs: Readonly<Record<string, Act>> = {};

  readonly #acts: Readonly<Record<string, Act>> = {
    'check': () => this.#check(),
    'undo': () => this.#takeBack(),
    'open-file': () => part<HTMLInputElement>(this.root, '[data-file-input]').click(),
    'print': () => print(),
    'save-html': () => this.saveFile(this.#bar.draft),
    'save-json': () => this.saveFile(this.#bar.draft, 'json'),
  };

  get #summary(): HTMLElement {
    return part(this.root, '[data-errors]');
  }

  /** What is written. */
  protected get data(): Part {
    return (this.#data ??= this.begun());
  }

  /** Opens the draft of this device. Until then nothing can be written, so that nothing is overwritten. */
  async start(): Promise<void> {
    part(this.root, '[data-form]').inert = true;
    await this.#bar.start(await openStore(), this);
  }

  /** Draws a draft. One that this page cannot read, such as one of a newer page, is shown as such and never written over. */
  show(draft: Draft): void {
    const data = draft.text === '' ? this.begun() : this.read(draft.text);
    this.#data = data ?? this.begun();
    show(this.root, '[data-unreadable]', !data);
    show(this.root, '[data-notices]', false);
    showFaults(this.root, this.#summary, []);
    part(this.root, '[data-form]').inert = !data;
    fillRecord(this.root, this.#data);
    this.follow();
  }

  async saveFile(draft: Draft, type: 'html' | 'json' = 'html'): Promise<void> {
    await this.keep(type);
    await draft.noteFile();
  }

  /** Takes an edit of a field. */
  edit(field: Field): void {
    this.#data = readField(field, this.data);
    markBlank(field);
    const limit = showLimit(field);
    if (limit) put(this.root, 'said', limit);
    this.#changed(field.dataset['path'] === this.titled);
    showTexts(this.root, this.#data);
  }

  /** Takes a tick that puts something into a list. */
  tick(tick: HTMLInputElement): void {
    this.#data = readTick(this.root, tick, this.data);
    this.#changed();
    fillRecord(this.root, this.#data);
  }

  /** Does what a button is for. */
  async act(button: HTMLElement): Promise<void> {
    const { add, move, remove, action = '' } = button.dataset;
    if (add !== undefined) return this.#add(button);
    if (move !== undefined) return this.#move(button);
    if (remove !== undefined) return this.#remove(button);
    await { ...this.#acts, ...this.ownActs }[action]?.();
  }

  /** Reads a chosen file, shows what it would change, and replaces only on yes. */
  async open(files: HTMLInputElement): Promise<void> {
    const [file] = files.files ?? [];
    if (!file) return;
    const data = await this.askForFile(file);
    files.value = '';
    if (!data) return;
    const before = await this.#bar.draft.mark(this.root.dataset['mark'] ?? '');
    this.#replace(data);
    this.#notice('loaded', before !== null);
    this.#undo = async () => { if (before !== null) await this.#bar.draft.restore(before); };
  }

  async #takeBack(): Promise<void> {
    await this.#undo();
    this.#notice('undone', false);
  }

  #replace(data: Part): void {
    this.#data = data;
    this.#changed(true);
    fillRecord(this.root, data);
  }

  /** Stores, and brings the page up to date before the next frame. The draft takes its name from the field only when that was written. */
  #changed(named = false): void {
    const title = named ? this.data[this.titled] : '';
    this.#bar.draft.edit(() => this.written(), typeof title === 'string' ? title.trim() || undefined : undefined);
    cancelAnimationFrame(this.#due);
    this.#due = requestAnimationFrame(() => {
      this.follow();
      relieveFaults(this.root, this.#summary, this.openFaults());
    });
  }

  #add(button: HTMLElement): void {
    const { data, path } = addMember(button, this.data);
    this.#replace(data);
    const [member] = parts(this.root, '[data-list] > [data-member]').filter(({ dataset }) => dataset['at'] === path.join('/'));
    if (member instanceof HTMLDetailsElement) member.open = true;
    member?.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  #move(button: HTMLElement): void {
    this.#replace(moveMember(button, this.data));
    button.focus();
    put(this.root, 'said', labelOf(button));
  }

  #remove(button: HTMLElement): void {
    const label = labelOf(button);
    const removed = removeMember(button, this.data);
    if (!removed) return;
    this.#replace(removed.data);
    this.#undo = () => this.#replace(putBack(this.data, removed.removal));
    const [notice, text] = this.taken(removed.removal, label);
    put(this.root, notice, text);
    this.#notice(notice, true);
  }

  #notice(name: string, undoable: boolean): void {
    const box = part(this.root, '[data-notices]');
    for (const notice of parts(box, '[data-notice]')) notice.hidden = notice.dataset['notice'] !== name;
    show(box, '[data-undoable]', undoable);
    box.hidden = false;
    box.focus();
  }

  /** Shows what is wrong on the open page, or goes on to the next. */
  #check(): void {
    const summary = this.#summary;
    const faults = this.openFaults();
    showFaults(this.root, summary, faults);
    const next = part<HTMLAnchorElement>(this.root, `[data-step-part="${this.root.dataset['step'] ?? ''}"] [data-next]`);
    part<HTMLAnchorElement>(summary, '[data-go-on]').hash = next.hash;
    if (faults.length > 0) summary.focus();
    else next.click();
  }
}
