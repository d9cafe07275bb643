import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/client/search-helpers.ts';

const entries = [['協働', 'きょうどう', '用語', ''], ['協働契約', 'きょうどうけいやく', '用語', ''], ['協働とは', '', '指針', '#opened']];
const html = (src = `data:application/json,${encodeURIComponent(JSON.stringify(entries))}`) => `
  <site-search><form>
    <search-suggest data-src='${src}'><input type="search" role="combobox" aria-expanded="false" aria-label="言葉">
      <ul id="list" hidden data-label="候補" data-search="{kind}を探す" data-open="{kind}のページ"></ul><template><li><span></span><span></span></li></template></search-suggest>
    <button>探す</button></form>
    <recent-searches hidden><button type="button">すべて消す</button><ul></ul><template><li><a></a><button type="button" data-label="「{q}」を消す"></button></li></template></recent-searches>
    <search-key-switch hidden><input type="checkbox" checked></search-key-switch>
  </site-search>`;

const box = () => document.querySelector('input') as HTMLInputElement;
const list = () => document.querySelector('#list') as HTMLElement;
const lines = () => [...list().children].map(({ children }) => [...children].map(({ textContent }) => textContent).join(' '));
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.firstElementChild?.textContent;
const opened = () => vi.waitFor(() => expect(list().hidden).toBe(false));
const key = (name: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
  box().dispatchEvent(event);
  return event.defaultPrevented;
};
const type = async (text: string) => { box().focus(); box().value = text; box().dispatchEvent(new InputEvent('input', { bubbles: true })); await opened(); };
const chosen: string[] = [];
const note = (event: Event) => { chosen.push((event as CustomEvent<string>).detail); };

beforeEach(() => { chosen.length = 0; document.body.innerHTML = html(); document.addEventListener('suggestion', note); });
afterEach(() => { document.removeEventListener('suggestion', note); document.body.innerHTML = ''; localStorage.clear(); history.replaceState(null, '', location.pathname + location.search); });

test('typing opens a list that is named and marked', async () => {
  await type('きょ');
  expect(lines()).toEqual(['協働 用語を探す', '協働契約 用語を探す']);
  await type('協働');
  expect(lines()).toEqual(['協働契約 用語を探す', '協働とは 指針のページ']);
  expect(list().querySelector('mark')?.textContent).toBe('協働');
  expect([list().role, list().ariaLabel, box().ariaExpanded, box().getAttribute('aria-controls'), box().ariaAutoComplete]).toEqual(['listbox', '候補', 'true', 'list', 'list']);
});

test('the arrows go round by way of the box, Enter takes the line', async () => {
  await type('きょ');
  expect(key('ArrowDown')).toBe(true);
  expect(active()).toBe('協働');
  expect([...list().children].map(({ ariaSelected }) => ariaSelected)).toEqual(['true', 'false']);
  key('ArrowDown');
  key('ArrowDown');
  expect(active()).toBeUndefined();
  key('ArrowUp');
  expect(active()).toBe('協働契約');
  expect(box().value).toBe('きょ');
  expect(key('Enter')).toBe(true);
  expect(chosen).toEqual(['協働契約']);
  expect([list().hidden, box().ariaExpanded, box().getAttribute('aria-activedescendant')]).toEqual([true, 'false', null]);
});

test('a page is opened', async () => {
  await type('協働とは');
  key('ArrowDown');
  key('Enter');
  expect(location.hash).toBe('#opened');
  expect(chosen).toEqual([]);
});

test('Escape closes the list before it clears the box; the arrows open it again', async () => {
  await type('きょ');
  expect(key('Escape')).toBe(true);
  expect(list().hidden).toBe(true);
  expect(key('Escape')).toBe(false);
  key('ArrowUp');
  await opened();
  expect(active()).toBe('協働契約');
});

test('Enter without a line is left to the form, and closes', async () => {
  await type('きょ');
  expect(key('Enter')).toBe(false);
  expect(list().hidden).toBe(true);
});

test('nothing happens while Japanese is composed', async () => {
  await type('きょ');
  box().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  expect(list().hidden).toBe(true);
  box().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  for (const name of ['ArrowDown', 'Enter', 'Escape']) expect(key(name, { isComposing: true }), name).toBe(false);
  expect(key('Enter', { keyCode: 229 })).toBe(false);
  expect([list().hidden, chosen.length]).toEqual([true, 0]);
  box().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await opened();
});

test('a late file opens nothing that was closed, and leaving the box closes', async () => {
  let answer = (_: Response) => {};
  const fetched = vi.spyOn(globalThis, 'fetch').mockReturnValueOnce(new Promise((resolve) => { answer = resolve; }));
  box().focus();
  box().value = 'きょ';
  box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  key('Enter');
  answer(Response.json(entries));
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  await new Promise((next) => { requestAnimationFrame(next); });
  expect(list().hidden).toBe(true);
  fetched.mockRestore();
  await type('きょう');
  box().blur();
  expect(list().hidden).toBe(true);
});

test('a file that cannot be read proposes nothing, and is tried again', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('offline'));
  box().value = 'きょ';
  box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  fetched.mockRestore();
  await type('きょう');
  expect(lines()).toHaveLength(2);
});

test('a click takes the line and leaves the focus in the box', async () => {
  await type('きょ');
  await userEvent.click(list().children[1] as Element);
  expect(chosen).toEqual(['協働契約']);
  expect(document.activeElement).toBe(box());
});

const recent = () => document.querySelector('recent-searches') as HTMLElement;
const store = (text: string) => { localStorage.setItem('kyodo-navi:recent-searches', text); document.body.innerHTML = html(); };

test('recent searches are shown, erased one by one, and all', () => {
  expect(recent().hidden).toBe(true);
  store('["委託","<img>","共催"]');
  expect([...recent().querySelectorAll('a')].map(({ textContent, dataset }) => [textContent, dataset['query']])).toEqual([['委託', '委託'], ['<img>', '<img>'], ['共催', '共催']]);
  const erasers = () => [...recent().querySelectorAll<HTMLElement>('li button')];
  expect(erasers().map(({ ariaLabel }) => ariaLabel)).toEqual(['「委託」を消す', '「<img>」を消す', '「共催」を消す']);
  erasers()[1]?.click();
  expect(document.activeElement).toBe(erasers()[1]);
  expect(localStorage.getItem('kyodo-navi:recent-searches')).toBe('["委託","共催"]');
  recent().querySelector<HTMLElement>(':scope > button')?.click();
  expect(localStorage.getItem('kyodo-navi:recent-searches')).toBeNull();
  expect(recent().hidden).toBe(true);
  expect(document.activeElement).toBe(box());
});

test('what is not ours to read is no search', () => {
  for (const text of ['{', '7', '{"a":1}', '[1,null]']) {
    store(text);
    expect(recent().hidden, text).toBe(true);
  }
});

test('blocked storage shows nothing and throws nothing', () => {
  const blocked = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => { throw new DOMException('blocked', 'SecurityError'); });
  document.body.innerHTML = html();
  expect(recent().hidden).toBe(true);
  blocked.mockRestore();
});

test('the switch for the / key is kept on the device', () => {
  const toggle = () => document.querySelector('search-key-switch input') as HTMLInputElement;
  expect((document.querySelector('search-key-switch') as HTMLElement).hidden).toBe(false);
  toggle().click();
  document.body.innerHTML = html();
  expect(toggle().checked).toBe(false);
  toggle().click();
  expect(localStorage.getItem('kyodo-navi:search-key')).toBeNull();
});
