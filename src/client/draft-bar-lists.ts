/** The lists of <draft-bar>: drafts, bin and restore points. */
import { purgeDay } from '../domain/drafts/purge-day.ts';
import type { Comparison } from '../domain/drafts/comparison.ts';
import { changeItems } from './change-list.ts';
import { copyOf, part, parts, put, show, shownTime } from './check-sheet-dom.ts';
import type { DraftHost } from './draft-bar.ts';
import { putTime } from './draft-bar-view.ts';
import { askPersistence, persistence } from './storage/persistence.ts';
import type { Draft, DraftInfo, DraftStore, RestorePoint } from './storage/store.ts';

function draftItem(bar: HTMLElement, template: string, { id, title, savedAt, binnedAt }: DraftInfo, current: boolean): HTMLElement {
  const item = copyOf(bar, template);
  item.dataset['id'] = id;
  put(item, 'title', title || (bar.dataset['title'] ?? ''));
  putTime(item, 'time', binnedAt ?? savedAt);
  show(item, '[data-current]', current);
  show(item, '[data-act="open"]', !current);
  return item;
}

/** Fills the lists of drafts and of the bin. */
export async function showDrafts(bar: HTMLElement, store: DraftStore, { tool, id: open }: Draft): Promise<void> {
  const [drafts, bin] = [await store.list(tool), await store.bin(tool)];
  part(bar, '[data-drafts]').replaceChildren(...drafts.map((info) => draftItem(bar, 'template[data-draft]', info, info.id === open)));
  part(bar, '[data-binned]').replaceChildren(...bin.map((info) => draftItem(bar, 'template[data-thrown]', info, false)));
  put(bar, 'bin', bin.length);
  show(bar, '[data-no-drafts]', drafts.length === 0);
  show(bar, '[data-bin]', bin.length > 0);
}

function pointItem(bar: HTMLElement, { revision, at, kind, label, current }: RestorePoint): HTMLElement {
  const item = copyOf(bar, 'template[data-point]');
  item.dataset['revision'] = String(revision);
  putTime(item, 'time', at, (time) => shownTime(time, { second: '2-digit' }));
  put(item, 'label', label);
  show(item, `[data-kind="${kind}"]`, true);
  show(item, '[data-current]', current);
  show(item, '[data-act="restore"]', !current);
  return item;
}

/** Fills the list of restore points, and then says what is in each. */
export async function showPoints(bar: HTMLElement, draft: Draft, host: Partial<DraftHost>): Promise<void> {
  const points = await draft.restorePoints();
  const items = points.map((point) => pointItem(bar, point));
  part(bar, '[data-points]').replaceChildren(...items);
  show(bar, '[data-no-points]', points.length === 0);
  if (host.count || host.compare) for (const item of items) await tellPoint(bar, item, await draft.textAt(Number(item.dataset['revision'])), host);
}

async function tellPoint(bar: HTMLElement, item: HTMLElement, text: string | undefined, host: Partial<DraftHost>): Promise<void> {
  if (text === undefined) return;
  if (host.count) put(item, 'count', host.count(text));
  show(item, '[data-counted]', host.count !== undefined);
  const compared = await host.compare?.(text);
  if (compared) showCompared(bar, item, compared);
}

/** How many names of what differs are told before the list is opened. */
const told = 2;

function showCompared(bar: HTMLElement, item: HTMLElement, { counts, changes }: Comparison): void {
  put(item, 'counts', counts.join(' / '));
  put(item, 'differs', changes.length);
  put(item, 'names', ` ${changes.slice(0, told).map(({ short }) => short).join(' / ')}${changes.length > told ? ' …' : ''}`);
  part(item, '[data-changes]').replaceChildren(...changeItems(bar, changes));
  show(item, '[data-differs]', changes.length > 0);
  show(item, '[data-alike]', changes.length === 0 && part(item, '[data-current]').hidden === true);
}

/** Shows the form for a new name in a draft's line. */
export function showRename(item: HTMLElement): void {
  const input = part<HTMLInputElement>(item, '[name="title"]');
  input.value = part(item, '[data-out="title"]').textContent ?? '';
  show(item, '[data-rename]', true);
  show(item, '[data-choice]', false);
  input.select();
}

/** Shows what the browser has promised, or that it may be asked; asks it when someone wants that. */
export async function tellPersistence(bar: HTMLElement, asked = false): Promise<void> {
  const answer = await (asked ? askPersistence() : persistence());
  const state = asked && answer === 'may-go' ? 'refused' : answer;
  for (const element of parts(bar, '[data-persistence]')) element.hidden = element.dataset['persistence'] !== state;
}

/** Gives a draft another name. */
export async function rename(bar: HTMLElement, { id, title }: Pick<DraftInfo, 'id' | 'title'>, store: DraftStore, open: Draft): Promise<void> {
  const draft = id === open.id ? open : await store.open(open.tool, id);
  if (!draft || title === '') return;
  draft.rename(title);
  if (draft === open) await draft.flush();
  else await store.close(draft);
  await showDrafts(bar, store, open);
}

/** A day in words. */
const shownDay = (day: Date): string => new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', day: 'numeric', weekday: 'short' }).format(day);

/** Says from which day on the browser may erase what is stored, if it does that. */
export function tellPurgeDay(bar: HTMLElement): void {
  const day = purgeDay(new Date(), navigator.vendor, matchMedia('(display-mode: standalone)').matches);
  putTime(bar, 'purge', day, shownDay);
  show(bar, '[data-purge]', day !== null);
}
