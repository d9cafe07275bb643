/** Drafts that an earlier version of the page kept in localStorage come into the draft store, once, and are never lost on the way. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeOver } from '../../src/client/check-sheet-takeover.ts';
import { openStore } from '../../src/client/storage/store.ts';
import type { DraftStore } from '../../src/client/storage/store.ts';
import { emptyDocument, recordOf, withRecord } from '../../src/domain/sheet/answers.ts';
import { readDraftText, writeDraftText } from '../../src/domain/sheet/draft-text.ts';
import type { Role } from '../../src/domain/sheet/roles.ts';
import { htmlShape } from '../fixtures/sheets/html.ts';

let shape = htmlShape;
let tests = 0;
let store: DraftStore;
const tool = () => `sheet-${shape.id}`;
const untitled = '無題の下書き';
const key = (role: string) => `kyodo-navi:draft:${shape.id}:${role}`;
const textOf = (role: Role | null, reason: string, day = '23') =>
  writeDraftText(withRecord({ ...emptyDocument(shape, role), project: '花壇(架空)' }, 'final', { answers: new Map([['purpose-said', { value: 3, reason }]]) }), new Date(`2026-11-${day}T05:03:00Z`));
const leave = (role: string, text: string) => localStorage.setItem(key(role), text);
const take = (into = store) => takeOver(into, tool(), shape, untitled);
const held = async () => Promise.all((await store.list(tool())).map(async ({ id, title }) => ({ title, text: (await store.open(tool(), id))?.text ?? '' })));
const oldKeys = () => Object.keys(localStorage).filter((name) => /^kyodo-navi:(draft|file|role):/.test(name));

beforeEach(async () => {
  shape = { ...htmlShape, id: `old-${tests += 1}` };
  localStorage.setItem('other-app', 'theirs');
  store = await openStore();
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(localStorage.getItem('other-app')).toBe('theirs');
  localStorage.clear();
});

/** The page writes by itself, so that faults of its storage are met. */
vi.stubGlobal('Worker', undefined);

test('every role becomes a draft, the one that was open last comes first, and the old places are empty', async () => {
  leave('partner', textOf('partner', '団体の理由', '20'));
  leave('government', textOf('government', '行政の理由', '22'));
  leave('unset', textOf(null, '立場の前', '21'));
  localStorage.setItem(`kyodo-navi:role:${shape.id}`, 'partner');
  localStorage.setItem(`kyodo-navi:file:${shape.id}:partner`, '2026-11-20T05:03:00.000Z ');
  await take();
  const found = await held();
  expect(found.map(({ title }) => title)).toEqual(['団体 花壇(架空)', '行政 花壇(架空)', '花壇(架空)']);
  const document = readDraftText(found[0]?.text ?? '', shape);
  expect([document?.role, document && recordOf(document, 'final').answers.get('purpose-said')]).toEqual(['partner', { value: 3, reason: '団体の理由' }]);
  expect(oldKeys()).toEqual([]);
  await take();
  expect(await held()).toHaveLength(3);
});

test('a text that cannot be read is kept as it is', async () => {
  leave('partner', '{"broken');
  await take();
  expect(await held()).toEqual([{ title: untitled, text: '{"broken' }]);
  expect(oldKeys()).toEqual([]);
});

test.each([['put', 'QuotaExceededError'], ['get', 'UnknownError']] as const)('with a database that fails at %s, the old draft stays where it is, for the next time', async (method, name) => {
  leave('partner', textOf('partner', '残る理由'));
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => { throw new DOMException('broken for a test', name); });
  await take();
  expect(localStorage.getItem(key('partner'))).toBe(textOf('partner', '残る理由'));
  vi.restoreAllMocks();
  store = await openStore();
  await take();
  expect([(await held()).map(({ text }) => text), oldKeys()]).toEqual([[textOf('partner', '残る理由')], []]);
});

test('a database that takes a text and does not give it back empties nothing', async () => {
  leave('partner', textOf('partner', '残る理由'));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function silent(this: IDBObjectStore) { return this.get('nothing'); });
  await take();
  expect(localStorage.getItem(key('partner'))).toBe(textOf('partner', '残る理由'));
});

test('what a tab of the earlier version writes meanwhile stays, and is taken over the next time', async () => {
  leave('partner', textOf('partner', '前'));
  const close = store.close.bind(store);
  vi.spyOn(store, 'close').mockImplementation((draft) => { leave('partner', textOf('partner', '後')); return close(draft); });
  await take();
  vi.restoreAllMocks();
  expect(localStorage.getItem(key('partner'))).toBe(textOf('partner', '後'));
  await take();
  expect((await held()).map(({ text }) => text).toSorted()).toEqual([textOf('partner', '前'), textOf('partner', '後')].toSorted());
});

test('two tabs that open at once make one draft', async () => {
  leave('partner', textOf('partner', '一つ'));
  await Promise.all([take(), take(await openStore())]);
  expect(await held()).toHaveLength(1);
});
