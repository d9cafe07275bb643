/** Takes over the drafts that an earlier version of the page kept in localStorage. Loaded when there are any. */
import { titleOf } from '../domain/sheet/draft-text.ts';
import { roles } from '../domain/sheet/roles.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { readOlder } from './check-sheet-older.ts';
import { prefix } from './storage/ports.ts';
import type { DraftStore } from './storage/store.ts';

/** Where that version kept something of a sheet: its draft, the time of its last file, and the role that was open. */
const placeOf = (what: 'draft' | 'file', id: string, role: string) => `${prefix}:${what}:${id}:${role}`;
const openRole = (id: string) => `${prefix}:role:${id}`;

interface Old { key: string; role: string; text: string; title: string; savedAt: number }

/** Its drafts, the one that was open last at the end, so that it becomes the latest. */
function oldDrafts(shape: SheetShape, untitled: string): Old[] {
  const open = localStorage.getItem(openRole(shape.id));
  const found = ['unset', ...roles].flatMap((role) => {
    const key = placeOf('draft', shape.id, role);
    const text = localStorage.getItem(key);
    const read = text === null ? null : readOlder(text, shape);
    return text === null ? [] : [{ key, role, text, title: read ? titleOf(read.document, untitled) : untitled, savedAt: role === open ? Infinity : Date.parse(read?.savedAt ?? '') || 0 }];
  });
  return found.toSorted((a, b) => a.savedAt - b.savedAt);
}

/** Whether the store gives back a draft with that text to whoever asks next. */
async function holds(store: DraftStore, tool: string, text: string): Promise<boolean> {
  for (const { id } of await store.list(tool)) {
    const draft = await store.open(tool, id);
    const held = draft?.status === 'saved' && draft.text === text;
    if (draft) await store.close(draft);
    if (held) return true;
  }
  return false;
}

/** The old place is emptied only after the store has given the text back, and only if no tab has written there since. */
async function takeOne(store: DraftStore, tool: string, { key, text, title }: Old): Promise<boolean> {
  if (!await holds(store, tool, text)) await store.close(await store.create(tool, title, text));
  if (!await holds(store, tool, text) || localStorage.getItem(key) !== text) return false;
  localStorage.removeItem(key);
  return true;
}

async function takeAll(store: DraftStore, tool: string, shape: SheetShape, untitled: string): Promise<void> {
  let all = true;
  for (const old of oldDrafts(shape, untitled)) all = await takeOne(store, tool, old) && all;
  if (!all) return;
  for (const role of ['unset', ...roles]) localStorage.removeItem(placeOf('file', shape.id, role));
  localStorage.removeItem(openRole(shape.id));
}

/** Moves the old drafts of a sheet into the store, in one tab at a time. */
export async function takeOver(store: DraftStore, tool: string, shape: SheetShape, untitled: string): Promise<void> {
  const { locks } = navigator as Partial<Navigator>;
  const act = () => takeAll(store, tool, shape, untitled);
  await (locks ? locks.request(`${prefix}:takeover:${shape.id}`, act) : act());
}
