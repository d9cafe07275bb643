/** The acts of putting both sides' sheets together: take files in and out, settle, open and save. */
import { textAt, withValue } from '../domain/record/record.ts';
import type { Part } from '../domain/record/record.ts';
import { emptyMerge, writeMerge } from '../domain/sheet/merge/write.ts';
import type { Merge } from '../domain/sheet/merge/write.ts';
import { commonPhases, projectOf, withoutSide } from '../domain/sheet/merge/sides.ts';
import { emptyTalk } from '../domain/sheet/merge/talk.ts';
import type { Role } from '../domain/sheet/roles.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import './draft-bar.ts';
import type { DraftBar, DraftHost } from './draft-bar.ts';
import type { Place } from './merge-load.ts';
import type { FileName } from './merge-out.ts';
import { fillRecord, markBlank, readField, showLimit } from './record-form.ts';
import type { Field } from './record-form.ts';
import { addMember, putBack, removeMember } from './record-lists.ts';
import { openStore } from './storage/store.ts';
import type { Draft, DraftStore } from './storage/store.ts';

type Notice = 'loaded' | 'replaced' | 'removed' | 'dropped' | 'kept' | 'not-kept' | 'copied' | 'not-copied';

export class MergeTool implements DraftHost {
  readonly tool = 'merge';
  readonly #place: Place;
  readonly #bar: DraftBar;
  #store: DraftStore | undefined;
  #merge: Merge = emptyMerge();
  #due = 0;
  #work: typeof import('./merge-work.ts') | undefined;
  #undo: () => void | Promise<unknown> = () => undefined;
  #started: Promise<void> = Promise.resolve();
  #last: Promise<unknown> = Promise.resolve();

  constructor(root: HTMLElement) {
    const words = JSON.parse(part(root, '[data-words]').textContent ?? '') as SheetWords;
    this.#place = { root, shape: JSON.parse(root.dataset['shape'] ?? '') as SheetShape, words };
    this.#bar = part<DraftBar>(root, 'draft-bar');
  }

  /** Opens the draft of this device. Until then nothing can be written, so that nothing is overwritten. */
  start(): Promise<void> {
    part(this.#place.root, '[data-form]').inert = true;
    this.#started = openStore().then(async (store) => {
      this.#store = store;
      await this.#bar.start(store, this);
    });
    return this.#started;
  }

  show(draft: Draft): void {
    part(this.#place.root, '[data-form]').inert = true;
    void this.#inTurn(() => this.#open(draft));
  }

  /** Does one thing after the other, so that a draft made while files are still read holds them, and what is said last is what was done last. */
  #inTurn(act: () => void | Promise<void>): Promise<void> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** A draft that this page cannot read, such as one of a newer page, is shown as such and never written over. */
  async #open(draft: Draft): Promise<void> {
    const { root } = this.#place;
    const read = await this.#read(draft.text);
    this.#merge = read ?? emptyMerge();
    show(root, '[data-notices]', false);
    show(root, '[data-unreadable]', read === null);
    this.#draw();
    part(root, '[data-form]').inert = read === null;
  }

  async #read(text: string): Promise<Merge | null> {
    try {
      if (text === '') return emptyMerge();
      this.#work ??= await import('./merge-work.ts');
      return this.#work.parseMerge(text, this.#place.shape);
    } catch {
      return null;
    }
  }

  count(text: string): number {
    try {
      return Object.keys((JSON.parse(text) as { talk: { items: object } }).talk.items).length;
    } catch {
      return 0;
    }
  }

  saveFile(): Promise<void> {
    return this.#save('html');
  }

  /** Takes an edit of a field. */
  edit(field: Field): void {
    const limit = showLimit(field);
    markBlank(field);
    if (limit) put(this.#place.root, 'said', limit);
    this.#merge = { ...this.#merge, talk: readField(field, this.#merge.talk) };
    this.#changed();
    if (field.dataset['path'] === 'phase') this.#work?.showAnswers(this.#place, this.#merge);
  }

  /** Does what a button is for. */
  act(button: HTMLElement): Promise<void> {
    return this.#inTurn(() => this.#act(button));
  }

  async #act(button: HTMLElement): Promise<void> {
    if (button.dataset['add'] !== undefined) return this.#add(button);
    if (button.dataset['remove'] !== undefined) return this.#remove(button);
    if (button.dataset['dropSide'] !== undefined) return this.#dropSide(button.dataset['dropSide'] as Role);
    if (button.dataset['save'] !== undefined) return this.#save(button.dataset['save'] as FileName);
    await this.#acts[button.dataset['action'] ?? '']?.();
  }

  /** Reads chosen files; wrong ones are explained and change nothing. */
  async load(files: readonly File[]): Promise<void> {
    // Files that come at once are added to the draft, not put in its place.
    await this.#started;
    if (files.length > 0) await this.#inTurn(() => this.#load(files));
  }

  async #load(files: readonly File[]): Promise<void> {
    const { loadFiles } = await import('./merge-load.ts');
    this.#work ??= await import('./merge-work.ts');
    const loaded = await loadFiles(this.#place, files, this.#merge, this.#isBlank);
    if (!loaded) return;
    await this.#replace(loaded.merge);
    put(this.#place.root, 'notes', loaded.notes);
    show(this.#place.root, '[data-load-notes]', loaded.notes > 0);
    this.#notice(loaded.whole ? 'replaced' : 'loaded');
  }

  /** A part was opened: what it shows is made now. */
  opened(): void {
    show(this.#place.root, '[data-notices]', false);
    this.#settled();
  }

  readonly #acts: Readonly<Record<string, () => void | Promise<unknown>>> = {
    'open-file': () => part(this.#place.root, '[data-file-input]').click(),
    'print': () => print(),
    'undo': async () => { await this.#undo(); show(this.#place.root, '[data-notices]', false); },
    'make-case': () => this.#makeCase(),
    'save-case': async () => (await import('./merge-out.ts')).saveCase(this.#place, this.#merge),
    'copy-case': () => this.#copyCase(),
  };

  get #isBlank(): boolean {
    return this.#merge.sides.size === 0 && JSON.stringify(this.#merge.talk) === JSON.stringify(emptyTalk());
  }

  /** Another whole takes the place of this one, which stays as a restore point. */
  async #replace(merge: Merge): Promise<void> {
    const { draft } = this.#bar;
    const before = this.#isBlank ? null : await draft.mark(this.#place.root.dataset['mark'] ?? '');
    const old = this.#merge;
    this.#merge = this.#withPhase(merge);
    this.#changed();
    this.#draw();
    this.#undo = before === null ? () => { this.#merge = old; this.#changed(); this.#draw(); } : () => draft.restore(before);
    await draft.flush();
  }

  /** The latest phase that both have answered, unless another one of them was chosen. */
  #withPhase(merge: Merge): Merge {
    const common = commonPhases(merge.sides, this.#place.shape).map(({ id }) => id);
    const chosen = textAt(merge.talk, ['phase']);
    return { ...merge, talk: withValue(merge.talk, ['phase'], common.includes(chosen) ? chosen : (common.at(-1) ?? '')) };
  }

  async #dropSide(role: Role): Promise<void> {
    await this.#replace({ ...this.#merge, sides: withoutSide(this.#merge.sides, role) });
    this.#notice('dropped');
  }

  /** Without files and without the part that shows them, the page is as it came. */
  #draw(): void {
    if (this.#work) this.#work.showAnswers(this.#place, this.#merge);
    else show(this.#place.root, '[data-needs-both]', true);
    fillRecord(this.#place.root, this.#merge.talk);
    this.#settled();
  }

  /** Stores, and brings the page up to date before the next frame. */
  #changed(): void {
    this.#bar.draft.edit(() => writeMerge(this.#merge, new Date()), projectOf(this.#merge.sides) || undefined);
    cancelAnimationFrame(this.#due);
    this.#due = requestAnimationFrame(() => this.#settled());
  }

  /** The record and the case are made only while they are looked at. */
  #settled(): void {
    const { root } = this.#place;
    this.#work?.showSettled(this.#place, this.#merge);
    if (root.dataset['step'] === 'record') void import('./merge-out.ts').then(({ showRecord }) => showRecord(this.#place, this.#merge));
    if (root.dataset['step'] === 'case') void import('./merge-out.ts').then(({ showCase }) => showCase(this.#place, this.#merge));
  }

  #takeTalk(talk: Part): void {
    this.#merge = { ...this.#merge, talk };
    this.#changed();
    fillRecord(this.#place.root, talk);
  }

  #add(button: HTMLElement): void {
    const { data, path } = addMember(button, this.#merge.talk);
    this.#takeTalk(data);
    parts(this.#place.root, '[data-member]').find(({ dataset }) => dataset['at'] === path.join('/'))?.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  #remove(button: HTMLElement): void {
    const removed = removeMember(button, this.#merge.talk);
    if (!removed) return;
    this.#takeTalk(removed.data);
    this.#undo = () => this.#takeTalk(putBack(this.#merge.talk, removed.removal));
    this.#notice('removed');
  }

  async #save(name: FileName): Promise<void> {
    const { saveAs } = await import('./merge-out.ts');
    saveAs(this.#place, this.#merge, name);
    if (name === 'html' || name === 'json') await this.#bar.draft.noteFile();
  }

  async #makeCase(): Promise<void> {
    const { keepCase } = await import('./merge-out.ts');
    const kept = this.#store ? await keepCase(this.#place, this.#merge, this.#store, this.#bar.draft.id) : false;
    this.#notice(kept ? 'kept' : 'not-kept');
  }

  async #copyCase(): Promise<void> {
    const text = part<HTMLTextAreaElement>(this.#place.root, '[data-case-text]');
    try {
      await navigator.clipboard.writeText(text.value);
      this.#notice('copied');
    } catch {
      this.#notice('not-copied');
      text.select();
    }
  }

  /** Says what happened; what can be taken back offers it. */
  #notice(name: Notice): void {
    const box = part(this.#place.root, '[data-notices]');
    for (const notice of parts(box, '[data-notice]')) notice.hidden = notice.dataset['notice'] !== name;
    show(box, '[data-action="undo"]', name === 'loaded' || name === 'replaced' || name === 'removed' || name === 'dropped');
    box.hidden = false;
    box.focus();
  }
}
