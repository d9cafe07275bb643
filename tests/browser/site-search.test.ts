import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/client/site-search.ts';

const types = [['', 'すべて'], ['form', '形態'], ['case', '事例']].map(([type, name]) => `<label data-type="${type}" data-name="${name}"><input type="radio" name="type" value="${type}"${type ? '' : ' checked'}><span data-count></span></label>`).join('');
const html = (bundle = '/tests/fixtures/search/fake/', value = '') => `
  <site-search data-bundle="${bundle}" data-title="「{q}」の検索">
    <p data-part="unknown" data-text="{words}" hidden></p>
    <form><input name="q" type="search" value="${value}"><fieldset data-part="types" hidden>${types}</fieldset></form>
    <section data-part="start"><a href="?q=x" data-query="共催">共催</a></section>
    <p data-part="sum" data-loading="探しています" data-found="「{q}」{total}件" data-weak="近いもの{total}件" data-none="なし" data-elsewhere="{type}になし、ほかに{total}件" data-empty="言葉がない"
      data-lost="途切れた、{total}件" data-kept="途切れた、前の結果" data-cut="途切れた" tabindex="-1"></p><p role="status" data-part="said"></p><p data-part="again" hidden><button data-again>もう一度</button></p>
    <div data-part="results" hidden><p data-part="cut" data-text="{words}"></p><p data-part="missing" data-text="{words}"></p>
      <ul data-part="suggestions"></ul><ol data-part="list"></ol><ul data-part="also"></ul><button data-part="more" data-text="残り{rest}"></button></div>
    <div data-part="none" hidden></div><div data-part="error" hidden></div><div data-part="index"></div>
    <template data-part="result-template"><li><a data-slot="title"></a><p data-slot="excerpt"></p><b data-slot="type"></b><div data-slot="parts"><ul data-slot="sections"></ul></div>
      <i data-slot="why" data-typed="{place}「{word}」" data-title="題名" data-text="本文" data-separator="、"></i></li></template>
    <template data-part="section-template"><li><a></a></li></template>
    <template data-part="suggestion-template"><li><span></span><a></a></li></template>
  </site-search>`;

const home = location.pathname + location.search;
const part = (name: string) => document.querySelector(`[data-part="${name}"]`) as HTMLElement;
const box = () => document.querySelector('[name=q]') as HTMLInputElement;
const radio = (type: string) => document.querySelector(`input[type=radio][value="${type}"]`) as HTMLInputElement;
const titles = () => [...document.querySelectorAll('li [data-slot=title]')].map(({ textContent }) => textContent);
const submit = (query: string) => { box().value = query; document.querySelector('form')?.requestSubmit(); };
const said = (text: string) => vi.waitFor(() => expect(part('sum').textContent).toBe(text));

beforeEach(() => { history.replaceState(null, '', location.pathname); document.body.innerHTML = html(); });
afterEach(() => { document.body.innerHTML = ''; localStorage.clear(); history.replaceState(null, '', home); });

test('a search fills the templates: marks, kind, reason, count, title of the page', async () => {
  submit('委託');
  await said('「委託」2件');
  expect(titles()).toEqual(['委託', '委託と共催の事例']);
  expect(document.querySelector('li mark')?.textContent).toBe('委託');
  expect([...document.querySelectorAll('li [data-slot=type]')].map(({ textContent }) => textContent)).toEqual(['形態', '事例']);
  expect(document.querySelector('li [data-slot=why]')?.textContent).toBe('題名「委託」');
  expect(radio('case').parentElement?.textContent).toBe('1');
  expect(document.title).toMatch(/^「委託」の検索/);
  expect(part('index').hidden).toBe(true);
});

test('text of a page never becomes HTML', async () => {
  submit('<img>委託');
  await vi.waitFor(() => expect(titles().length).toBeGreaterThan(0));
  expect(document.querySelector('img')).toBeNull();
});

test('a late answer does not overwrite a newer one', async () => {
  const release = (globalThis as unknown as { hold?: (word: string) => () => void });
  submit('共催');
  await said('「共催」2件');
  const done = release.hold?.('事例');
  submit('事例');
  submit('委託');
  await said('「委託」2件');
  done?.();
  await window.siteSearch?.('事例');
  await new Promise((next) => { requestAnimationFrame(next); });
  expect(part('sum').textContent).toBe('「委託」2件');
});

test('a kind is kept in the address and undone by Back', async () => {
  submit('委託');
  await said('「委託」2件');
  radio('case').click();
  await said('「委託」1件');
  expect(new URLSearchParams(location.search).get('type')).toBe('case');
  history.back();
  await said('「委託」2件');
  expect(radio('').checked).toBe(true);
});

test('an example fills the box', async () => {
  document.querySelector<HTMLElement>('[data-query]')?.click();
  await said('「共催」2件');
  expect(box().value).toBe('共催');
});

test('what was typed before the script ran is searched', async () => {
  document.body.innerHTML = html(undefined, '共催');
  await said('「共催」2件');
});

test('nothing is searched while Japanese is composed', async () => {
  box().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  submit('委');
  expect(location.search).toBe('');
  box().value = '委託';
  box().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await said('「委託」2件');
});

test('without an index the page says so, and a later try may succeed', async () => {
  document.body.innerHTML = html('/nowhere/');
  submit('委託');
  await vi.waitFor(() => expect(part('error').hidden).toBe(false));
  expect(part('results').hidden).toBe(true);
  (document.querySelector('site-search') as HTMLElement).dataset['bundle'] = '/tests/fixtures/search/fake/';
  submit('委託');
  await said('「委託」2件');
});

const kept = () => JSON.parse(localStorage.getItem('kyodo-navi:recent-searches') ?? '[]') as string[];

test('only what was asked for is kept: Enter, a word of the page, or an opened result', async () => {
  box().value = '共催';
  box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await said('「共催」2件');
  expect(kept()).toEqual([]);
  const link = document.querySelector('[data-part=list] a');
  link?.addEventListener('click', (event) => event.preventDefault());
  (link as HTMLElement).click();
  expect(kept()).toEqual(['共催']);
  submit('委託');
  submit('  ');
  expect(kept()).toEqual(['委託', '共催']);
  document.querySelector<HTMLElement>('[data-part=start] [data-query]')?.click();
  expect(kept()).toEqual(['共催', '委託']);
  for (const number of '123456789') submit(`委託${number}`);
  expect(kept()).toHaveLength(8);
  expect(kept()[0]).toBe('委託9');
});

test('a box that another page leads to has the focus, and its search is kept', async () => {
  history.replaceState(null, '', `${location.pathname}?q=${encodeURIComponent('委託')}#q`);
  document.body.innerHTML = html();
  await said('「委託」2件');
  expect(document.activeElement).toBe(box());
  expect(location.hash).toBe('');
  expect(kept()).toEqual(['委託']);
});

test('blocked storage changes nothing else', async () => {
  const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('blocked', 'SecurityError'); });
  submit('委託');
  await said('「委託」2件');
  blocked.mockRestore();
  expect(kept()).toEqual([]);
});

test('a suggested word is searched', async () => {
  box().dispatchEvent(new CustomEvent('suggestion', { detail: '委託', bubbles: true }));
  await said('「委託」2件');
  expect(box().value).toBe('委託');
  expect(box().role).toBe('combobox');
});
