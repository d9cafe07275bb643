/** The draft store on the browser's real storages. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askPersistence, persistence } from '../../src/client/storage/persistence.ts';
import { openStore } from '../../src/client/storage/store.ts';
import type { Draft, DraftStore } from '../../src/client/storage/store.ts';
import { unheard } from './unheard.ts';

let tests = 0;
let tool = '';
/** The page writes by itself, so that faults of its storage are met. */
beforeEach(() => {
  tool = `tool-${tests += 1}`;
  vi.stubGlobal('Worker', undefined);
});
afterEach(() => { vi.restoreAllMocks(); vi.unstubAllGlobals(); vi.useRealTimers(); });

const until = (draft: Draft, status: string) => vi.waitFor(() => expect(draft.status).toBe(status), { timeout: 4000 });
const reopened = async (id: string): Promise<Draft | undefined> => (await openStore()).open(tool, id);
const begun = async (text = '一'): Promise<{ store: DraftStore; draft: Draft }> => {
  const store = await openStore();
  return { store, draft: await store.create(tool, '下書き', text) };
};

test('an edit is stored by itself, read back, and found by the next page', async () => {
  const { draft } = await begun();
  expect([draft.status, draft.revision]).toEqual(['saved', 1]);
  draft.edit(() => '二', '二つめの名前');
  expect(draft.status).toBe('waiting');
  await until(draft, 'saved');
  const next = await reopened(draft.id);
  expect([next?.text, next?.title, next?.status, next?.revision]).toEqual(['二', '二つめの名前', 'saved', 2]);
});

test('a worker writes as soon as it is there, and reads back', async () => {
  vi.unstubAllGlobals();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const { draft } = await begun();
  await vi.waitFor(async () => {
    put.mockClear();
    const text = `${draft.text}、続き`;
    draft.edit(() => text);
    expect(await draft.flush()).toBe('saved');
    expect(put).not.toHaveBeenCalled();
  }, { timeout: 20_000, interval: 200 });
  const next = await reopened(draft.id);
  expect([next?.text, next?.revision]).toEqual([draft.text, draft.revision]);
});

test('a worker that cannot be loaded changes nothing', async () => {
  const ended = vi.fn();
  vi.stubGlobal('Worker', class {
    onerror = () => {};
    terminate = ended;
    constructor() { setTimeout(() => this.onerror()); }
  });
  const { draft } = await begun();
  await vi.waitFor(() => expect(ended).toHaveBeenCalled(), { timeout: 20_000 });
  draft.edit(() => '二');
  expect(await draft.flush()).toBe('saved');
  expect((await reopened(draft.id))?.text).toBe('二');
});

test('an edit made while another is being stored is not taken for stored', async () => {
  const { draft } = await begun();
  draft.edit(() => {
    queueMicrotask(() => draft.edit(() => '三'));
    return '二';
  });
  expect(await draft.flush()).toBe('waiting');
  await until(draft, 'saved');
  expect((await reopened(draft.id))?.text).toBe('三');
});

test.each(['pagehide', 'beforeunload'])('on %s the text is left at once, and taken over by the next page', async (event) => {
  const { draft } = await begun();
  // Storing that was begun by a closing page may never finish.
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => { throw new DOMException('closing', 'AbortError'); });
  draft.edit(() => '最後');
  dispatchEvent(new Event(event, { cancelable: true }));
  expect(Object.keys(localStorage).filter((key) => key.includes(draft.id))).toHaveLength(1);
  await until(draft, 'blocked');
  vi.restoreAllMocks();
  expect((await reopened(draft.id))?.text).toBe('最後');
  expect(Object.keys(localStorage).filter((key) => key.includes(draft.id))).toEqual([]);
});

test('visibilitychange stores at once', async () => {
  const { draft } = await begun();
  draft.edit(() => '隠れる前');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await draft.flush()).toBe('saved');
  expect((await reopened(draft.id))?.text).toBe('隠れる前');
});

test('leaving is held up only while something would be lost', async () => {
  const { draft } = await begun();
  const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leave()).toBe(true);
  draft.edit(() => '二');
  expect(leave()).toBe(false);
  await until(draft, 'saved');
  expect(leave()).toBe(true);
});

test('another tab with nothing unsaved follows a change, and what it writes then comes after it', async () => {
  const { draft } = await begun();
  const other = await reopened(draft.id);
  draft.edit(() => '一の続き', '続き');
  await draft.flush();
  await vi.waitFor(() => expect([other?.text, other?.title, other?.status]).toEqual(['一の続き', '続き', 'saved']), { timeout: 4000 });
  other?.edit(() => '一の続きの続き');
  expect(await other?.flush()).toBe('saved');
  await vi.waitFor(() => expect(draft.text).toBe('一の続きの続き'), { timeout: 4000 });
});

test('a tab whose text was put aside does not follow: the person decides', async () => {
  const { draft } = await begun();
  const other = await reopened(draft.id);
  draft.edit(() => 'こちら');
  await unheard(() => draft.flush());
  other?.edit(() => 'あちら');
  expect(await other?.flush()).toBe('other-tab');
  draft.edit(() => 'こちらの続き');
  await draft.flush();
  expect([await other?.look(), other?.text]).toEqual(['other-tab', 'あちら']);
});

test('another tab with something unsaved is not overwritten, and both texts stay', async () => {
  const { draft } = await begun();
  const other = await reopened(draft.id);
  if (!other) throw new Error('not found');
  draft.edit(() => '一の続き');
  await unheard(() => draft.flush());
  other.edit(() => '別の続き');
  await until(other, 'other-tab');
  expect(await other.takeOther()).toBe('saved');
  expect(other.text).toBe('一の続き');
  const points = await other.restorePoints();
  const aside = points.find(({ kind }) => kind === 'aside');
  expect(await other.textAt(aside?.revision ?? 0)).toBe('別の続き');
});

test('overwriting keeps the other tab\'s text as a restore point', async () => {
  const { draft } = await begun();
  const other = await reopened(draft.id);
  draft.edit(() => 'こちら');
  await draft.flush();
  other?.edit(() => 'あちら');
  await other?.flush();
  expect(await other?.overwrite()).toBe('saved');
  await vi.waitFor(() => expect(draft.text).toBe('あちら'), { timeout: 4000 });
  expect((await reopened(draft.id))?.text).toBe('あちら');
  const before = (await draft.restorePoints()).find(({ kind }) => kind === 'before');
  expect(await draft.textAt(before?.revision ?? 0)).toBe('こちら');
});

test('mark, restore and undo', async () => {
  const { draft } = await begun('前');
  const marked = await draft.mark('読みこみの前');
  draft.edit(() => '後');
  await draft.flush();
  const after = draft.revision;
  expect(await draft.restore(marked ?? 0)).toBe('saved');
  expect(draft.text).toBe('前');
  await draft.restore(after);
  expect(draft.text).toBe('後');
  expect((await draft.restorePoints()).map(({ kind, label }) => `${kind}${label}`)).toEqual(['edit', 'before', 'before', 'mark読みこみの前']);
});

test('a draft goes to the bin and comes back', async () => {
  const { store, draft } = await begun();
  expect(await store.discard(tool, draft.id)).toBe(true);
  expect([await store.list(tool), (await store.bin(tool)).length]).toEqual([[], 1]);
  expect(await store.undiscard(tool, draft.id)).toBe(true);
  expect((await store.list(tool)).map(({ id }) => id)).toEqual([draft.id]);
});

test('after thirty days the bin is emptied, and that is not taken for erasure', async () => {
  const { store, draft } = await begun();
  await store.discard(tool, draft.id);
  const month = 31 * 24 * 60 * 60_000;
  const later = Date.now() + month;
  vi.useFakeTimers({ toFake: ['Date'], now: later });
  const next = await openStore();
  expect([await next.list(tool), await next.bin(tool), await next.erasedSince(tool)]).toEqual([[], [], null]);
});

test('whether the last file has every edit is known after a reload too', async () => {
  const { draft } = await begun();
  expect(draft.fileState).toBe('none');
  await draft.noteFile();
  expect(draft.fileState).toBe('new');
  const next = await reopened(draft.id);
  expect([next?.fileState, next?.filedAt]).toEqual(['new', draft.filedAt]);
  next?.edit(() => '二');
  expect(next?.fileState).toBe('old');
});

test('a full storage is told, and the edit is stored when there is room again', async () => {
  const { store, draft } = await begun();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('no room', 'QuotaExceededError'); });
  draft.edit(() => '二');
  expect(await draft.flush()).toBe('full');
  expect(store.isSafe).toBe(false);
  await draft.noteFile();
  expect([draft.status, store.isSafe]).toEqual(['full', true]);
  put.mockRestore();
  expect(await draft.flush()).toBe('saved');
  expect((await reopened(draft.id))?.text).toBe('二');
});

test('a storage that only seems to store is not believed', async () => {
  const { draft } = await begun();
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...[value, key]: Parameters<typeof put>) {
    return this.name === 'texts' ? put.call(this, '', key) : put.call(this, value, key);
  });
  draft.edit(() => '二');
  expect(await draft.flush()).toBe('blocked');
});

test.each([
  ['refuses', () => { throw new DOMException('no', 'SecurityError'); }],
  ['never answers', () => new EventTarget() as IDBOpenDBRequest],
])('where IndexedDB %s, drafts are kept until the page closes, and say so', async (_, open) => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(open);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openStore();
  await vi.advanceTimersByTimeAsync(9000);
  const store = await opening;
  const draft = await store.create(tool, '下書き', '一');
  expect([store.lasting, draft.status, store.isSafe]).toEqual([false, 'blocked', false]);
  expect((await store.list(tool)).map(({ title }) => title)).toEqual(['下書き']);
  await draft.noteFile();
  expect(store.isSafe).toBe(true);
});

test('what the browser erased is stored anew, told, and saved by the next edit', async () => {
  const { store, draft } = await begun();
  await new Promise((resolve) => { indexedDB.deleteDatabase('kyodo-navi').onsuccess = resolve; });
  expect(await store.erasedSince(tool)).toBeInstanceOf(Date);
  await store.look();
  expect([draft.status, (await reopened(draft.id))?.text]).toEqual(['evicted', '一']);
  expect(await store.erasedSince(tool)).toBeNull();
  draft.edit(() => '二');
  expect(await draft.flush()).toBe('saved');
});

test('without Web Locks and BroadcastChannel, as on pages without https, two tabs still do not overwrite each other', async () => {
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager);
  vi.stubGlobal('BroadcastChannel', undefined);
  const { draft } = await begun();
  const others = await Promise.all([reopened(draft.id), reopened(draft.id)]);
  others.forEach((other, index) => other?.edit(() => `tab ${index}`));
  const statuses = await Promise.all(others.map((other) => other?.flush()));
  expect(statuses.toSorted()).toEqual(['other-tab', 'saved']);
});

test('a lock that a frozen tab holds does not keep edits from being stored', async () => {
  const { draft } = await begun();
  const { promise, resolve } = Promise.withResolvers<void>();
  const holding = navigator.locks.request(`kyodo-navi:draft:${tool}:${draft.id}`, () => promise);
  draft.edit(() => '二');
  expect(await draft.flush()).toBe('saved');
  resolve();
  await holding;
});

test('nothing of another application is touched, and every name begins with ours', async () => {
  localStorage.setItem('other-app', 'theirs');
  await new Promise((resolve) => { indexedDB.open('other-app').onsuccess = resolve; });
  const { store, draft } = await begun();
  draft.edit(() => '二');
  draft.hide();
  await store.discard(tool, draft.id);
  await new Promise((resolve) => { indexedDB.deleteDatabase('kyodo-navi').onsuccess = resolve; });
  await store.look();
  expect(localStorage.getItem('other-app')).toBe('theirs');
  const ours = /^(kyodo-navi|other-app$|vitest|__)/;
  expect(Object.keys(localStorage).filter((key) => !ours.test(key))).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name).filter((name) => !ours.test(name ?? ''))).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toContain('other-app');
  localStorage.removeItem('other-app');
});

test('the browser is asked to keep drafts only by a call of its own, and any answer is understood', async () => {
  const asked = vi.spyOn(StorageManager.prototype, 'persist');
  await begun();
  expect(asked).not.toHaveBeenCalled();
  const answering = (answer: () => Promise<boolean>) => ({ persist: answer, persisted: answer }) as unknown as StorageManager;
  expect(await askPersistence(answering(async () => true))).toBe('kept');
  expect(await persistence(answering(async () => false))).toBe('may-go');
  expect(await persistence(answering(() => Promise.reject(new Error('no'))))).toBe('unknown');
  expect(await persistence({} as StorageManager)).toBe('unknown');
});
