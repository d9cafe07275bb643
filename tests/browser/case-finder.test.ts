import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../src/client/case-finder.ts';

const card = (id: string, form: string, field: string) =>
  `<li id="${id}" data-form="${form}" data-field="${field}" data-municipality="a" data-stage="completed" data-year="2020"></li>`;
const option = (value: string, name: string) => `<li><a href="/cases/x/" data-value="${value}"><span>${name}</span> <span data-count>9</span></a></li>`;
const html = `
  <case-finder>
    <details data-facet="form"><summary>形態</summary><ul>${option('commission', '委託')}${option('cosponsor', '共催')}</ul></details>
    <details data-facet="field"><summary>分野</summary><ul>${option('environment', '環境')}</ul></details>
    <p data-sum data-text="{count}件" data-filtered="「{names}」で{count}件"></p>
    <ul data-chips hidden></ul><div data-empty hidden></div>
    <ul data-items>${card('one', 'commission', 'environment')}${card('two', 'cosponsor', 'children')}${card('three', 'commission cosponsor', 'children')}</ul>
    <template data-chip><li><button class="chip" type="button"><span data-name></span></button></li></template>
    <template data-clear><li><button class="chip" type="button">すべて外す</button></li></template>
  </case-finder>`;

const home = location.pathname + location.search;
const visible = () => [...document.querySelectorAll<HTMLElement>('[data-items] > li')].filter((item) => !item.hidden).map(({ id }) => id);
const box = (name: string) => [...document.querySelectorAll('label')].find((label) => label.textContent?.includes(name))?.querySelector('input') as HTMLInputElement;
const sum = () => document.querySelector('[data-sum]')?.textContent;

beforeEach(() => { document.body.innerHTML = html; });
afterEach(() => { history.replaceState(null, '', home); document.body.innerHTML = ''; });

test('a tick filters the list, counts the others and says so', () => {
  box('共催').click();
  expect(visible()).toEqual(['two', 'three']);
  expect(sum()).toBe('「共催」で2件');
  expect(box('環境').closest('label')?.querySelector('[data-count]')?.textContent).toBe('0');
  expect(location.search).toBe('?form=cosponsor');
});

test('a chip takes its filter back and focus stays in the tool', () => {
  box('委託').click();
  box('環境').click();
  expect(visible()).toEqual(['one']);
  document.querySelector<HTMLButtonElement>('.chip')?.click();
  expect(visible()).toEqual(['one']);
  expect(location.search).toBe('?field=environment');
  expect(document.activeElement?.className).toBe('chip');
});

test('the empty state appears when nothing fits', () => {
  box('環境').click();
  box('共催').click();
  expect(visible()).toEqual([]);
  expect(document.querySelector<HTMLElement>('[data-empty]')?.hidden).toBe(false);
});

test('the address is the state: unknown values are ignored, known ones ticked', () => {
  history.replaceState(null, '', '?form=commission&form=nonsense&other=1');
  document.body.innerHTML = html;
  expect(box('委託').checked).toBe(true);
  expect(visible()).toEqual(['one', 'three']);
});

test('moved in the document, it listens once and keeps its boxes', () => {
  const element = document.querySelector('case-finder') as HTMLElement;
  document.body.append(element);
  box('共催').click();
  expect(visible()).toEqual(['two', 'three']);
  expect(document.querySelectorAll('input')).toHaveLength(3);
});
