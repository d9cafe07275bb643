import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftBar, DraftHost } from '../../src/client/draft-bar.ts';
import '../../src/client/draft-bar.ts';
import { openStore } from '../../src/client/storage/store.ts';
import type { DraftStore } from '../../src/client/storage/store.ts';
import { barHtml, barStyle } from '../fixtures/drafts/bar-html.ts';
import { unheard } from './unheard.ts';

let tests = 0;
let tool = '';
let store: DraftStore;
let bar: DraftBar;
const saveFile = vi.fn<DraftHost['saveFile']>();

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const one = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;
const seen = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()).map(({ innerText }) => innerText.trim());
const press = (act: string, inside = '') => document.querySelector<HTMLElement>(`${inside} [data-act="${act}"]:not([hidden])`)?.click();
const write = async (text: string) => {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await bar.draft.flush();
};
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 3000 });

/** A tool of one field. */
async function start(more: Partial<DraftHost> = {}): Promise<void> {
  document.body.innerHTML = `<style>[hidden] { display: none !important; } ${barStyle}</style><main><label>本文<textarea></textarea></label>${barHtml}</main>`;
  store = await openStore();
  bar = one('draft-bar') as DraftBar;
  await bar.start(store, { tool, show: ({ text }) => { field().value = text; }, count: (text) => text.length, saveFile, ...more });
  field().addEventListener('input', () => bar.draft.edit(() => field().value));
}

/** The page writes by itself, so that faults of its storage are met. */
vi.stubGlobal('Worker', undefined);

beforeEach(async () => {
  document.documentElement.lang = 'ja';
  sessionStorage.clear();
  saveFile.mockReset();
  tool = `bar-${tests += 1}`;
  await start();
});
afterEach(() => { vi.restoreAllMocks(); document.body.innerHTML = ''; });

test('the status line says what is true, and a reload brings the draft back', async () => {
  expect(seen('.status > p')).toEqual(['入力すると、この端末に自動で保存します。']);
  await write('一');
  expect(seen('.status > p')[0]).toMatch(/^この端末に\d+:\d\dに保存しました。ファイルにも保存すると安心です。$/);
  await start();
  expect([field().value, bar.draft.status]).toEqual(['一', 'saved']);
});

test('the restore points list date and count, bring a text back, and that can be undone', async () => {
  await write('一');
  await bar.draft.mark('読みこみの前');
  await write('一二三');
  press('points');
  await eventually(() => expect(seen('[data-points] [data-counted]')).toEqual(['、答え3', '、答え1']));
  expect(seen('[data-points] .small')[1]).toContain('読みこみの前');
  expect(seen('[data-points] button')).toHaveLength(1);
  press('restore', '[data-points] li:nth-child(2)');
  await eventually(() => expect(field().value).toBe('一'));
  await eventually(() => expect(seen('[data-note="restored"]')).toHaveLength(1));
  press('undo-restore');
  await eventually(() => expect(field().value).toBe('一二三'));
});

test('a tool that compares shows what each restore point has elsewhere, before it is brought back', async () => {
  const long = 'い'.repeat(70);
  const compare = (text: string) => Promise.resolve({ counts: [`本文 ${text.length}/99`], changes: text === field().value ? [] : [{ name: '本文の欄', short: '本文', before: field().value, after: text }] });
  await start({ compare });
  await write(long);
  await bar.draft.mark('読みこみの前');
  await write('一');
  press('points');
  await eventually(() => expect(seen('[data-points] .counts')).toEqual(['本文 1/99', '本文 70/99']));
  expect(seen('[data-points] time').every((time) => /\d+:\d\d:\d\d$/.test(time))).toBe(true);
  expect(seen('[data-points] summary')).toEqual(['いまと違うところ: 1 本文']);
  expect(seen('[data-points] [data-alike]')).toEqual([]);
  one('[data-points] li:nth-child(2) [data-differs] > summary').click();
  expect(seen('[data-points] .change > p')[1]).toContain(`${'い'.repeat(60)}…`);
  one('[data-points] li:nth-child(2) [data-whole] > summary').click();
  expect(seen('[data-points] [data-whole] dd')).toEqual(['一', long]);
  expect(field().value).toBe('一');
});

test('several drafts: begin, name, open, discard and take back', async () => {
  await write('一つめ');
  const first = bar.draft.id;
  press('drafts');
  await eventually(() => expect(seen('[data-drafts] b')).toEqual(['無題の下書き']));
  press('rename', '[data-drafts]');
  one('[data-drafts] input').setAttribute('value', '');
  (one('[data-drafts] input') as HTMLInputElement).value = '公園の協働';
  one('[data-drafts] form button').click();
  await eventually(() => expect(seen('[data-drafts] b')).toEqual(['公園の協働']));
  press('new');
  await eventually(() => expect(field().value).toBe(''));
  await write('二つめ');
  press('drafts');
  await eventually(() => expect(seen('[data-drafts] b')).toHaveLength(2));
  press('discard', '[data-drafts] li:first-child');
  await eventually(() => expect(field().value).toBe('一つめ'));
  expect(seen('[data-note="binned"] p')[0]).toContain('「無題の下書き」を捨てました');
  press('undo-discard');
  await eventually(() => expect(field().value).toBe('二つめ'));
  press('drafts');
  await eventually(() => expect(seen('[data-drafts] b')).toEqual(['無題の下書き', '公園の協働']));
  press('open', `[data-id="${first}"]`);
  await eventually(() => expect(field().value).toBe('一つめ'));
});

test('another tab\'s change is told; each way keeps both', async () => {
  await write('こちら');
  const other = await (await openStore()).open(tool, bar.draft.id);
  other?.edit(() => 'あちら');
  await unheard(() => other?.flush());
  bar.draft.edit(() => 'こちら、つづき');
  await eventually(() => expect(seen('[data-note="other-tab"]')).toHaveLength(1));
  expect(seen('.status > p')[0]).toContain('まだ正式には保存していません');
  press('take-other');
  await eventually(() => expect(field().value).toBe('あちら'));
  expect(seen('[data-note="other-tab"]')).toEqual([]);
  other?.edit(() => 'あちら、つづき');
  await unheard(() => other?.flush());
  bar.draft.edit(() => 'こちら、おわり');
  await eventually(() => expect(seen('[data-note="other-tab"]')).toHaveLength(1));
  press('overwrite');
  await eventually(() => expect(bar.draft.status).toBe('saved'));
  const texts = await Promise.all((await bar.draft.restorePoints()).map(({ revision }) => bar.draft.textAt(revision)));
  expect(texts).toEqual(expect.arrayContaining(['こちら、つづき', 'あちら', 'あちら、つづき', 'こちら、おわり']));
});

test('a full storage is told with the way out', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('no room', 'QuotaExceededError'); });
  await write('一');
  expect(seen('.status > p')).toEqual(['保存できませんでした。この端末の保存場所がいっぱいです。閉じる前に「ファイルに保存」で残してください。']);
  expect(one('[data-announce]').textContent).toContain('保存できませんでした');
  press('file', '.acts');
  expect(saveFile).toHaveBeenCalledWith(bar.draft);
  await bar.draft.noteFile();
  expect(seen('.status > p')[0]).toMatch(/いまの内容は\d+:\d\dにファイルに保存しました。$/);
});

test('a blocked storage is told with the way out', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => { throw new DOMException('no', 'SecurityError'); });
  await start();
  await write('一');
  expect(seen('.status > p')[0]).toContain('この端末には保存できません。');
});

test('an erased storage is told, while the page is open and when it is opened', async () => {
  await write('一');
  const erase = () => new Promise((resolve) => { indexedDB.deleteDatabase('kyodo-navi').onsuccess = resolve; });
  await erase();
  await store.look();
  await eventually(() => expect(seen('[data-note="evicted"]')).toHaveLength(1));
  expect(seen('.status > p')[0]).toContain('に保存しました');
  document.body.innerHTML = '';
  await erase();
  await start();
  expect(seen('[data-note="erased"] p')[0]).toContain('ブラウザに消されていました');
});

test('what a closed page could not store, and another tab has overtaken, is found again', async () => {
  await write('一');
  const { id } = bar.draft;
  // A page that has closed hears nothing any more.
  vi.stubGlobal('BroadcastChannel', undefined);
  const closing = await (await openStore()).open(tool, id);
  vi.unstubAllGlobals();
  const storing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => { throw new DOMException('closing', 'AbortError'); });
  closing?.edit(() => '閉じる前');
  closing?.hide();
  await closing?.flush();
  storing.mockRestore();
  await write('そのあと');
  await start();
  expect([field().value, seen('[data-note="found"]').length]).toEqual(['そのあと', 1]);
  press('restore-found');
  await eventually(() => expect(field().value).toBe('閉じる前'));
});

/** Another tab stores a text, of which this one hears nothing. */
async function writeElsewhere(text: string): Promise<void> {
  const other = await (await openStore()).open(tool, bar.draft.id);
  other?.edit(() => text);
  await unheard(() => other?.flush());
}

test('a page that is left before the person has decided between two tabs asks again when it is back', async () => {
  await write('一');
  await writeElsewhere('あちら');
  await write('こちら');
  await write('こちら、つづき');
  expect(bar.draft.status).toBe('other-tab');
  store.hide();
  await start();
  expect([field().value, seen('[data-note="found"]').length]).toEqual(['あちら', 1]);
  press('restore-found');
  await eventually(() => expect(field().value).toBe('こちら、つづき'));
});

test.each(['take-other', 'overwrite'])('what was decided with %s is not asked again', async (act) => {
  await write('一');
  await writeElsewhere('あちら');
  await write('こちら');
  store.hide();
  press(act);
  await eventually(() => expect(bar.draft.status).toBe('saved'));
  store.hide();
  await start();
  expect([field().value, seen('[data-note="found"]')]).toEqual([act === 'overwrite' ? 'こちら' : 'あちら', []]);
});

test('Safari\'s day is told, other browsers\' is not; keeping is asked only after a click', async () => {
  expect(seen('[data-purge]')).toEqual([]);
  vi.spyOn(navigator, 'vendor', 'get').mockReturnValue('Apple Computer, Inc.');
  const persist = vi.spyOn(StorageManager.prototype, 'persist').mockResolvedValue(false);
  vi.spyOn(StorageManager.prototype, 'persisted').mockResolvedValue(false);
  await start();
  await write('一');
  await eventually(() => expect(seen('.status [data-purge]')[0]).toMatch(/^\d+月\d+日\(.\)以降に消えることがあります。$/));
  press('drafts');
  await eventually(() => expect(seen('[data-persistence="may-go"]')).toHaveLength(1));
  expect(persist).not.toHaveBeenCalled();
  press('persist');
  await eventually(() => expect(seen('[data-persistence="refused"]')).toHaveLength(1));
});

test('axe finds nothing, in the bar and in its dialogs', async () => {
  await write('一');
  for (const act of ['', 'points', 'drafts']) {
    press(act);
    if (act) await eventually(() => expect(document.querySelector('dialog[open] li')).not.toBeNull());
    const { violations } = await axe.run(document.body, { rules: { 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  }
});
