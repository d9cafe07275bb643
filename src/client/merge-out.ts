/** The record to read, its files, the agenda as a text, and the draft of a case. Loaded when it is used. */
import { caseDraftText, caseText } from '../domain/cases/draft-text.ts';
import { caseFrom, unsorted } from '../domain/cases/from-merge.ts';
import type { CaseSource } from '../domain/cases/merge-told.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import { agendaOf, agendaText } from '../domain/sheet/merge/agenda.ts';
import { compare } from '../domain/sheet/merge/compare.ts';
import { writeMerge } from '../domain/sheet/merge/write.ts';
import type { Merge } from '../domain/sheet/merge/write.ts';
import { writeMergeHtml, writePublishedHtml } from '../domain/sheet/merge/html-file.ts';
import { namesLeft, published } from '../domain/sheet/merge/publish.ts';
import { headFacts, record } from '../domain/sheet/merge/reading.ts';
import { projectOf } from '../domain/sheet/merge/sides.ts';
import { textAt } from '../domain/record/record.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import { download } from './download.ts';
import type { Place } from './merge-load.ts';
import { showBlocks } from './record-blocks.ts';
import { rememberOpen } from './storage/open-now.ts';
import type { DraftStore } from './storage/store.ts';

/** Shows the record as it will be published, and names that would slip in. */
export function showRecord({ root, shape, words }: Place, merge: Merge): void {
  const blocks = record(published(merge), shape, words);
  const names = namesLeft(merge, blocks);
  showBlocks(part(root, '[data-record]'), blocks, 4);
  show(root, '[data-names-left]', names.length > 0);
  put(root, 'names-left', names.join('、'));
}

const types = { html: 'text/html', json: 'application/json', text: 'text/plain', public: 'text/html' } as const;

/** The files that one can make of the whole. */
export type FileName = keyof typeof types;

const agenda = ({ shape, words }: Place, merge: Merge) => agendaText(agendaOf(compare(merge.sides, shape, textAt(merge.talk, ['phase'])), shape, words), headFacts(merge, words));

const contents: Record<FileName, (place: Place, merge: Merge, now: Date) => string> = {
  html: ({ shape, words }, merge, now) => writeMergeHtml(merge, shape, words, now),
  json: (_, merge, now) => writeMerge(merge, now),
  text: agenda,
  public: ({ shape, words }, merge, now) => writePublishedHtml(merge, shape, words, now),
};

/** Hands one of the files to the browser. Its name begins as the page says. */
export function saveAs(place: Place, merge: Merge, name: FileName): void {
  const extension = { html: 'html', json: 'json', text: 'txt', public: 'html' }[name];
  const title = place.root.dataset[`file${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? '';
  download(contents[name](place, merge, new Date()), fileName([title, projectOf(merge.sides)], extension), types[name]);
}

const themesOf = (root: HTMLElement) => new Map(parts(root, '[data-item][data-theme]').map(({ dataset }) => [dataset['item'] ?? '', dataset['theme'] ?? '']));

/** The draft of a case from what may be published. */
function caseOf({ root, shape, words }: Place, merge: Merge) {
  const stated = JSON.parse(part(root, '[data-stated]').textContent ?? '') as CaseSource['stated'];
  const source: CaseSource = { merge: published(merge), shape, words, themes: themesOf(root), stated };
  return { fields: caseFrom(source), notes: unsorted(source) };
}

/** Shows the draft of a case as the text of its file. */
export function showCase(place: Place, merge: Merge): void {
  const { fields, notes } = caseOf(place, merge);
  part<HTMLTextAreaElement>(place.root, '[data-case-text]').value = caseText(fields, notes);
}

/** Hands the draft of a case to the browser as a file. */
export function saveCase(place: Place, merge: Merge): void {
  const { fields, notes } = caseOf(place, merge);
  download(caseText(fields, notes), fileName([place.root.dataset['fileCase'] ?? '', fields.title ?? ''], 'mdx'), 'text/plain');
}

const isFrom = (text: string, id: string): boolean => {
  try {
    return (JSON.parse(text) as { from?: unknown }).from === id;
  } catch {
    return false;
  }
};

/** Keeps the draft of a case in the store; made again from the same record, it becomes a new revision of the same draft, and what was written there stays a restore point. The page for cases opens it next. */
export async function keepCase(place: Place, merge: Merge, store: DraftStore, from: string): Promise<boolean> {
  const { fields, notes } = caseOf(place, merge);
  const [text, title] = [caseDraftText(fields, notes, from), fields.title ?? place.root.dataset['fileCase'] ?? ''];
  for (const { id } of await store.list('case')) {
    const draft = await store.open('case', id);
    if (!draft) continue;
    if (isFrom(draft.text, from)) {
      rememberOpen(draft);
      if (await draft.mark(place.root.dataset['markCase'] ?? '') === null) return false;
      draft.edit(() => text, title);
      return await draft.flush() === 'saved';
    }
    await store.close(draft);
  }
  const made = await store.create('case', title, text);
  rememberOpen(made);
  return made.status === 'saved';
}
