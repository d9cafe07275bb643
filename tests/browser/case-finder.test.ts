import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packIndex } from '../../src/domain/cases/case-index.ts';
import { facetKeys } from '../../src/domain/cases/facets.ts';
import type { FacetValues } from '../../src/domain/cases/facets.ts';
import '../../src/client/case-finder.ts';
import '../../src/client/case-picks.ts';

const nothing = Object.fromEntries(facetKeys.map((key) => [key, []])) as unknown as FacetValues;
const records: FacetValues[] = [
  { ...nothing, form: ['commission'], field: ['environment'], municipality: ['kodaira'], stage: ['completed'], year: ['2020'] },
  { ...nothing, form: ['cosponsor'], field: ['children'], municipality: ['kodaira'], stage: ['selected'], year: ['2021'] },
  { ...nothing, form: ['commission', 'cosponsor'], field: ['children'], municipality: ['adachi'], stage: ['completed'], year: ['2019'] },
];
const index = packIndex(records, (key) => [...new Set(records.flatMap((record) => record[key]))].toSorted(), [2, 1, 0]);

const row = (place: number) => `<li data-row="${place}"><article><a href="/c/">事例${place}</a><label><input type="checkbox" name="ids" value="case-${place}">比べる</label></article></li>`;
const option = (value: string, name: string) => `<li><a href="/cases/x/" data-value="${value}"><span>${name}</span> <span data-count>9</span></a></li>`;
const facet = (key: string, title: string, ...options: string[]) => `<details data-facet="${key}" data-title="${title}"><summary>${title}</summary><ul>${options.join('')}</ul></details>`;
/** The page: `shown` rows of it are in the list, further pages hold one each. A mouse that happens to rest there does not count. */
const html = (shown = 3) => `
  <case-finder style="pointer-events: none" data-index="/index.json" data-pages="/page/{page}/" data-length="1" data-shown="${shown}" data-count="3">
    <details data-all open><summary>条件</summary>
      ${facet('form', '形態', option('commission', '委託'), option('cosponsor', '共催'))}
      ${facet('field', '分野', option('environment', '環境'), option('children', '子ども'))}
      ${facet('municipality', '自治体', option('kodaira', '小平市'), option('adachi', '足立区'), '<li><span data-value="okutama"><span>奥多摩町</span> <span data-count>0</span></span></li>')}
      ${facet('stage', '段階', option('completed', '実施済'), option('selected', '採択'))}
      ${facet('year', '年度', option('2019', '2019年度'), option('2020', '2020年度'), option('2021', '2021年度'))}
    </details>
    <template data-option><label><input type="checkbox"></label><button class="not" type="button" aria-pressed="false"><span data-name></span>を除く</button></template>
    <div data-results>
      <p data-sum data-text="{count}件" data-filtered="{filters}の事例は{count}件" data-include="{facet}が{values}" data-exclude="{facet}が{values}以外" data-or="か" data-and="、" data-value="「{name}」" data-not="{name}を除く">3件</p>
      <ul data-chips hidden></ul>
      <a href="/cases/" data-view="list" aria-current="true">一覧</a> <a href="/cases/map/" data-view="map">地図</a> <a href="/cases/timeline/" data-view="timeline">年表</a>
      <select data-sort><option value="tokyo">東京が先</option><option value="newest">新しい</option><option value="oldest">古い</option><option value="place">自治体</option><option value="kana">五十音</option></select>
      <section data-panel="map" hidden><svg>${['kodaira', 'adachi'].map((id) => `<a href="/m/" data-filter="municipality=${id}"><rect class="tile shade-4"></rect><text class="on-4">${id}</text><text data-count class="on-4 count">9</text></a>`).join('')}</svg></section>
      <section data-panel="timeline" data-done-stages="completed" hidden><table><tbody>${['2019', '2020', '2021'].map((year) => `<tr data-row-of="${year}"><th><a href="/y/" data-filter="year=${year}">${year}</a></th><td><svg><rect class="done"></rect><rect class="undone"></rect></svg></td><td data-done></td><td data-undone></td></tr>`).join('')}</tbody></table></section>
      <p data-unknown data-text="{values}はありません" data-value="{facet}の「{name}」" data-and="、" hidden></p>
      <div data-empty hidden><p data-some></p><p data-none></p><ul data-ways></ul></div>
      <div data-failed hidden></div>
      <template data-way><li><button type="button"><span data-name></span>を外すと<span data-count></span>件</button></li></template>
      <template data-way-all><li><button type="button">すべて外すと<span data-count></span>件</button></li></template>
      <template data-chip><li><button class="chip" type="button"><span data-name></span></button></li></template>
      <template data-clear><li><button class="chip" type="button">すべて外す</button></li></template>
      <case-picks data-most="2" data-least="2"><form action="/compare/">
        <ul data-items>${[0, 1, 2].slice(0, shown).map(row).join('')}</ul>
        <p data-more hidden><button type="button">残り<span data-total="left"></span>件</button></p>
        <p data-said data-few="{count}件" data-enough="{count}件です" data-full="{count}件まで">選ぶと比べられます</p><button type="submit" data-go data-words="{count}件を比べる">比べる</button><button type="reset" data-clear>やめる</button>
      </form></case-picks>
    </div>
  </case-finder>`;

const home = location.pathname + location.search;
const finder = () => document.querySelector('case-finder') as HTMLElement;
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-items] > li')].map((item) => Number(item.dataset['row']));
const box = (name: string) => [...document.querySelectorAll('label')].find((label) => label.textContent?.includes(name))?.querySelector('input') as HTMLInputElement;
const button = (words: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === words) as HTMLButtonElement;
const sum = () => document.querySelector('[data-sum]')?.textContent;
const settled = () => expect.poll(() => finder().ariaBusy).toBe('false');
const press = async (control: HTMLElement) => { control.click(); await settled(); };
async function open(shown?: number) { document.body.innerHTML = html(shown); await settled(); }
const answers = (address: string) => (address.includes('index.json') ? JSON.stringify(index) : `<ul>${row(Number(/\d+/.exec(address)?.[0]) - 1)}</ul>`);

beforeEach(async () => {
  vi.stubGlobal('fetch', vi.fn((address: string) => Promise.resolve(new Response(answers(address)))));
  await open();
});
afterEach(() => { sessionStorage.clear(); history.replaceState(null, '', home); document.body.innerHTML = ''; vi.unstubAllGlobals(); });

test('nothing is fetched until a filter is chosen', () => expect(fetch).not.toHaveBeenCalled());

test('a tick filters the list, counts the others and says so', async () => {
  await press(box('共催'));
  expect(rows()).toEqual([1, 2]);
  expect(sum()).toBe('形態が「共催」の事例は2件');
  expect(box('環境').closest('label')?.querySelector('[data-count]')?.textContent).toBe('0');
  expect(location.search).toBe('?form=cosponsor');
});

test('several values of a facet widen, facets narrow, and what is left out is said', async () => {
  await press(box('共催'));
  await press(box('委託'));
  expect(rows()).toEqual([0, 1, 2]);
  await press(button('足立区を除く'));
  expect(rows()).toEqual([0, 1]);
  expect(sum()).toBe('形態が「共催」か「委託」、自治体が「足立区」以外の事例は2件');
  expect(location.search).toBe('?form=cosponsor&form=commission&not-municipality=adachi');
  expect(button('足立区を除く').ariaPressed).toBe('true');
  await press(box('足立区'));
  expect(button('足立区を除く').ariaPressed).toBe('false');
  expect(location.search).toBe('?form=cosponsor&form=commission&municipality=adachi');
});

test('a chip takes its filter back and focus stays in the tool', async () => {
  await press(box('委託'));
  await press(box('環境'));
  expect(rows()).toEqual([0]);
  await press(document.querySelector('.chip') as HTMLElement);
  expect(location.search).toBe('?field=environment');
  expect(document.activeElement?.className).toBe('chip');
});

test('when nothing fits, it says which filter to take back and what each would give', async () => {
  await press(box('環境'));
  await press(box('足立区'));
  expect(rows()).toEqual([]);
  expect(document.querySelector<HTMLElement>('[data-empty]')?.hidden).toBe(false);
  expect([...document.querySelectorAll('[data-ways] button')].map((one) => one.textContent)).toEqual(['「環境」を外すと1件', '「足立区」を外すと1件', 'すべて外すと3件']);
  await press(button('「足立区」を外すと1件'));
  expect(location.search).toBe('?field=environment');
  expect(rows()).toEqual([0]);
});

test('an order is kept in the address and applies to the result', async () => {
  const order = document.querySelector('[data-sort]') as HTMLSelectElement;
  order.value = 'oldest';
  order.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(rows()).toEqual([2, 0, 1]);
  expect(location.search).toBe('?sort=oldest');
});

test('the address is the state: known values are ticked, unknown ones named and left out', async () => {
  history.replaceState(null, '', '?form=commission&form=nonsense&not-stage=selected&sort=kana&view=map&other=1');
  await open();
  expect(box('委託').checked).toBe(true);
  expect(rows()).toEqual([2, 0]);
  expect(document.querySelector<HTMLElement>('[data-panel="map"]')?.hidden).toBe(false);
  expect(document.querySelector('[data-view="map"]')?.getAttribute('aria-current')).toBe('true');
  const unknown = document.querySelector<HTMLElement>('[data-unknown]');
  expect([unknown?.hidden, unknown?.textContent]).toEqual([false, '形態の「nonsense」はありません']);
  await press(box('環境'));
  expect(unknown?.hidden).toBe(true);
  expect(location.search).toBe('?form=commission&field=environment&not-stage=selected&sort=kana&view=map');
});

test('a value that no case has is a value all the same: nothing fits, and what to take back is said', async () => {
  history.replaceState(null, '', '?municipality=okutama&form=commission');
  await open();
  expect(box('奥多摩町').checked).toBe(true);
  expect([rows(), document.querySelector<HTMLElement>('[data-unknown]')?.hidden]).toEqual([[], true]);
  expect([...document.querySelectorAll('[data-ways] button')].map((one) => one.textContent)).toEqual(['「奥多摩町」を外すと2件', 'すべて外すと3件']);
});

test('the map shows what each municipality would give, shades the result, and its tiles filter', async () => {
  history.replaceState(null, '', '?form=commission&view=map');
  await open();
  const tile = (id: string) => document.querySelector(`svg [data-filter="municipality=${id}"]`) as SVGAElement;
  await expect.poll(() => tile('kodaira').querySelector('[data-count]')?.textContent).toBe('1');
  tile('adachi').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  await settled();
  expect(location.search).toBe('?form=commission&municipality=adachi&view=map');
  expect(rows()).toEqual([2]);
  await expect.poll(() => tile('adachi').getAttribute('aria-current')).toBe('true');
  expect([tile('kodaira'), tile('adachi')].map((one) => one.querySelector('.tile')?.getAttribute('class'))).toEqual(['tile shade-0', 'tile shade-4']);
  expect(tile('kodaira').querySelector('[data-count]')?.textContent).toBe('1');
  expect(tile('adachi').getAttribute('href')).toBe('?form=commission&view=map');
});

test('the timeline counts the result, and keeps apart what did not take place', async () => {
  history.replaceState(null, '', '?form=cosponsor&view=timeline');
  await open();
  const cells = () => [...document.querySelectorAll<HTMLElement>('[data-row-of]')].map((one) => [one.hidden, one.querySelector('[data-done]')?.textContent, one.querySelector('[data-undone]')?.textContent]);
  await expect.poll(cells).toEqual([[false, '1', ''], [true, '', ''], [false, '', '1']]);
});

test('rows of a long list come from its further pages when they are shown', async () => {
  await open(1);
  await press(box('共催'));
  expect(rows()).toEqual([1]);
  expect(document.querySelector('[data-more]')?.textContent).toBe('残り1件');
  await press(document.querySelector('[data-more] button') as HTMLElement);
  await expect.poll(rows).toEqual([1, 2]);
  expect(document.activeElement?.textContent).toBe('事例2');
  expect(vi.mocked(fetch).mock.calls.map(([address]) => address).filter((address) => address !== '/index.json')).toEqual(['/page/2/', '/page/3/']);
  await press(box('共催'));
  expect(rows()).toEqual([0]);
});

test('without a connection the whole list stays, and that is said; a later try works', async () => {
  vi.mocked(fetch).mockRejectedValueOnce(new TypeError('offline'));
  await press(box('共催'));
  expect(rows()).toEqual([0, 1, 2]);
  expect(document.querySelector<HTMLElement>('[data-failed]')?.hidden).toBe(false);
  await press(box('環境'));
  await press(box('環境'));
  expect(document.querySelector<HTMLElement>('[data-failed]')?.hidden).toBe(true);
  expect(rows()).toEqual([1, 2]);
});

test('when rows cannot be had, the page as it came stays, and that is said', async () => {
  await open(1);
  vi.mocked(fetch).mockImplementation((address) => (String(address).includes('index') ? Promise.resolve(new Response(JSON.stringify(index))) : Promise.reject(new TypeError('offline'))));
  await press(box('共催'));
  expect([rows(), sum(), document.querySelector<HTMLElement>('[data-failed]')?.hidden]).toEqual([[0], '3件', false]);
});

test('picked cases are kept while the list is filtered, at most as many as can be compared', async () => {
  const pick = (place: number) => document.querySelector<HTMLInputElement>(`[value="case-${place}"]`) as HTMLInputElement;
  const said = () => document.querySelector('[data-said]')?.textContent;
  const go = document.querySelector('[data-go]') as HTMLButtonElement;
  pick(0).click();
  expect([said(), go.hidden]).toEqual(['1件', true]);
  await press(box('共催'));
  expect(rows()).toEqual([1, 2]);
  pick(1).click();
  expect([said(), go.hidden, go.textContent]).toEqual(['2件です', false, '2件を比べる']);
  pick(2).click();
  expect([said(), pick(2).checked]).toEqual(['2件まで', false]);
  button('やめる').click();
  expect([said(), pick(1).checked]).toEqual(['選ぶと比べられます', false]);
  await press(box('共催'));
  expect(pick(0).checked).toBe(false);
});

test('moved in the document, it listens once and keeps its boxes', async () => {
  document.body.append(finder());
  await press(box('共催'));
  expect(rows()).toEqual([1, 2]);
  expect(document.querySelectorAll('[data-facet] input')).toHaveLength(12);
});

test('picks are there again when the list comes back: after a reload, in rows that were fetched later, and as another list left them', async () => {
  const pick = (place: number) => document.querySelector<HTMLInputElement>(`[value="case-${place}"]`);
  const said = () => document.querySelector('[data-said]')?.textContent;
  pick(0)?.click();
  pick(2)?.click();
  await open(1);
  expect([pick(0)?.checked, said()]).toEqual([true, '2件です']);
  await press(box('共催'));
  await press(document.querySelector('[data-more] button') as HTMLElement);
  await expect.poll(() => pick(2)?.checked).toBe(true);
  expect(pick(1)?.checked).toBe(false);
  button('やめる').click();
  await press(box('共催'));
  await open();
  expect([pick(0)?.checked, said()]).toEqual([false, '選ぶと比べられます']);
  sessionStorage.setItem(`kyodo-navi:picks:${new URL('/compare/', location.href).href}`, 'case-1');
  dispatchEvent(new Event('pageshow'));
  expect([pick(1)?.checked, said()]).toEqual([true, '1件']);
});
