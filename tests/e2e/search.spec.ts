/** Search on the built site: what is found, the address, the keyboard, Japanese input, and the page without JavaScript. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import type { SearchResult, Segment } from '../../src/search/api.ts';
import { fold, form, pattern } from '../../src/search/text.ts';

interface Word {
  query: string;
  /** The word that the first page holds, when it is not the query. */
  holds?: string;
  /** Another spelling that must be among the results. */
  also?: string;
}

const words = JSON.parse(readFileSync(new URL('../fixtures/search/words.json', import.meta.url), 'utf8')) as Word[];
const box = (page: Page) => page.getByLabel('探す言葉', { exact: true });
const sum = (page: Page) => page.locator('[data-part=sum]');
const results = (page: Page) => page.locator('[data-part=list] > li');
const search = (page: Page, query: string, limit = 20) =>
  page.evaluate(([query, limit]) => window.siteSearch?.(query, { limit }) as Promise<SearchResult>, [query, limit] as const);
const marks = (segments: readonly Segment[]) => segments.filter(({ marked }) => marked).map(({ text }) => text);

test.describe('what is found', () => {
  for (const { query, holds = query, also } of words) {
    test(`${query}: the first page holds the word, and it is marked whole`, async ({ page, request }) => {
      await page.goto('search/');
      const { results: found, weak, total } = await search(page, query, 60);
      const [first] = found;
      expect(weak).toBe(false);
      expect(total).toBeGreaterThanOrEqual(found.length);
      const text = parse(await (await request.get(first?.url ?? '')).text()).querySelector('[data-pagefind-body]')?.textContent ?? '';
      expect(form(fold(text)).search(pattern(holds)), `${first?.url} holds ${holds}`).toBeGreaterThanOrEqual(0);
      const whole = form(fold(holds));
      for (const { url, heading, excerpt, why } of found) {
        expect(why, url).toHaveLength(1);
        expect(marks([...heading, ...excerpt]).length, `${url} is marked`).toBeGreaterThan(0);
      }
      const marked = marks(found.flatMap(({ heading, excerpt }) => [...heading, ...excerpt]));
      expect(marked.some((mark) => form(mark).includes(whole)), `${holds} is marked whole`).toBe(true);
      if (also) expect(marked.map((mark) => form(mark)).some((mark) => mark.includes(form(also))), `${also} is found as well`).toBe(true);
    });
  }

  test('every result holds the word: 協働 and 実行委員会', async ({ page, request }) => {
    await page.goto('search/');
    for (const word of ['協働', '実行委員会']) {
      const { results: found, total } = await search(page, word, 500);
      expect(found).toHaveLength(total);
      const other = word === '協働' ? '共働' : word;
      for (const { url } of found) {
        const text = form(fold(parse(await (await request.get(url)).text()).querySelector('[data-pagefind-body]')?.textContent ?? ''));
        expect(text.includes(word) || text.includes(other), url).toBe(true);
      }
    }
  });

  test('what is nowhere is not found', async ({ page }) => {
    await page.goto('search/');
    for (const query of ['ほげほげふが', 'ブロックチェーン', '量子力学']) expect(await search(page, query), query).toMatchObject({ results: [], total: 0 });
  });

  test('every spelling of an everyday word finds the same pages', async ({ page }) => {
    await page.goto('search/');
    for (const [word = '', ...others] of [['障害', '障がい', '障碍', 'しょうがい'], ['猫', 'ネコ', 'ねこ'], ['空き家', '空家', 'あきや'], ['祭り', 'お祭り', 'まつり', '祭'], ['遊び場', 'あそびば'], ['介護', 'かいご'], ['学校', 'がっこう']]) {
      const { total } = await search(page, word);
      expect(total, word).toBeGreaterThan(2);
      for (const other of others) expect(await search(page, other), other).toMatchObject({ total, weak: false });
    }
    expect((await search(page, '高齢者')).suggestions).toContainEqual({ kind: 'synonym', query: 'お年寄り' });
  });

  test('a fragment of a word is not that word', async ({ page }) => {
    await page.goto('search/');
    for (const query of ['引きこもり', 'ひきこもり', 'ひとり親']) expect(await search(page, query), query).toMatchObject({ total: 0, missing: [query] });
    expect(await search(page, 'ひきこもり支援')).toMatchObject({ weak: true, missing: ['ひきこもり'], terms: ['支援'] });
  });

  test('sections lead to their place', async ({ page, request }) => {
    await page.goto('search/');
    const { results: found } = await search(page, '委託', 60);
    const links = found.flatMap(({ sections }) => sections.map(({ url }) => url));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const { pathname, hash } = new URL(link, page.url());
      const html = parse(await (await request.get(pathname)).text());
      expect(html.getElementById(decodeURIComponent(hash.slice(1))), link).not.toBeNull();
    }
  });
});

test.describe('the address is the search', () => {
  test('it opens with its results, says how many, and why', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('協働')}`);
    await expect(sum(page)).toHaveText(/^「協働」が見つかったページ: \d+件$/);
    await expect(box(page)).toHaveValue('協働');
    await expect(results(page).first().locator('mark').first()).toHaveText('協働');
    await expect(results(page).first()).toContainText(/なぜこの結果か: (題名|本文)に「協働」/);
    await expect(page).toHaveTitle(/^「協働」の検索｜/);
    await expect(page.getByRole('heading', { name: 'サイトの索引' })).toBeHidden();
  });

  test('a kind narrows the list to its count, and Back goes back step by step', async ({ page }) => {
    await page.goto('search/');
    await box(page).fill('実行委員会');
    await page.getByRole('button', { name: '探す' }).click();
    await expect(sum(page)).toContainText('「実行委員会」');
    const all = (await search(page, '実行委員会')).total;
    const kind = page.getByRole('radio', { name: /^事例/ });
    const shown = async () => Number(/\d+/.exec((await page.locator('label[data-type=case]').textContent()) ?? '')?.[0]);
    const before = await shown();
    await kind.check({ force: true });
    await expect(page).toHaveURL(/type=case/);
    await expect(sum(page)).not.toContainText(`${all}件`);
    const count = await shown();
    await expect(sum(page)).toContainText(`${count}件`);
    // Of many pages not all are read before they are counted (ENOUGH_SHARE): the last few may turn out not to hold the word.
    expect(before - count).toBeLessThanOrEqual(1);
    await expect(results(page)).toHaveCount(Math.min(count, 10));
    expect(new Set(await results(page).locator('[data-slot=type]').allTextContents())).toEqual(new Set(['事例']));
    await page.reload();
    await expect(kind).toBeChecked();
    await expect(results(page)).toHaveCount(Math.min(count, 10));
    await page.goBack();
    await expect(page.getByRole('radio', { name: /^すべて/ })).toBeChecked();
    await expect(sum(page)).toContainText(`${all}件`);
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await expect(page.getByRole('heading', { name: 'サイトの索引' })).toBeVisible();
  });

  test('each kind has its own filters: their counts are right, the address keeps them, another kind drops them', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('委託')}`);
    await expect(page.getByLabel('形態', { exact: true })).toBeHidden();
    await page.getByRole('radio', { name: /^事例/ }).check({ force: true });
    const form = page.getByRole('combobox', { name: '形態', exact: true });
    const kinds = await page.locator('label[data-type=case]').textContent();
    await expect(form.locator('option[value=commission]')).toHaveAttribute('label', /^委託 \d+$/);
    const count = /\d+/.exec((await form.locator('option[value=commission]').getAttribute('label')) ?? '')?.[0];
    await form.selectOption('commission');
    await expect(page).toHaveURL(/type=case&form=commission$/);
    await expect(sum(page)).toHaveText(`「委託」が見つかったページ: ${count}件`);
    expect(await page.locator('label[data-type=case]').textContent()).toBe(kinds);
    await page.reload();
    await expect(form).toHaveValue('commission');
    await expect(sum(page)).toHaveText(`「委託」が見つかったページ: ${count}件`);
    await page.getByRole('radio', { name: /^団体/ }).check({ force: true });
    await expect(page).toHaveURL(/type=partner$/);
    await expect(page.getByRole('combobox', { name: '分野' })).toBeVisible();
    await expect(form).toBeHidden();
    await page.goBack();
    await expect(form).toHaveValue('commission');
  });

  test('filters that leave nothing say how many there are without them', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('さくら')}&type=case&form=endorsement&stage=selected`);
    await expect(sum(page)).toHaveText(/^選んだ条件では見つかりませんでした。条件を外すと\d+件あります。$/);
  });

  test('a kind without pages says where there are some', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('多文化共生')}&type=manual`);
    await expect(sum(page)).toHaveText(/^「手引き」には見つかりませんでした。ほかの種類に\d+件あります。$/);
  });

  test('more results follow, and the first new one has the focus', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('協働')}`);
    await expect(results(page)).toHaveCount(10);
    await page.getByRole('button', { name: /^続きを表示/ }).click();
    await expect(results(page)).toHaveCount(20);
    await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
  });
});

test.describe('when little is found', () => {
  test('near pages are called near, and the missing word is named', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('協働 量子力学')}`);
    await expect(sum(page)).toHaveText(/^すべての語を含むページはありません。近いもの: \d+件$/);
    await expect(page.getByText('見つからない言葉: 量子力学')).toBeVisible();
    await page.locator('a[data-query="協働"]').click();
    await expect(sum(page)).toHaveText(/^「協働」が見つかったページ/);
    await expect(box(page)).toHaveValue('協働');
  });

  test('nothing found offers help', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('ほげほげふが')}`);
    await expect(sum(page)).toHaveText('「ほげほげふが」を含むページは見つかりませんでした。');
    const help = page.getByRole('region', { name: '見つけるための手がかり' });
    await expect(help.getByRole('link', { name: '用語集' })).toHaveAttribute('href', /\/glossary\/$/);
    await expect(help.getByRole('link', { name: '相談できる窓口' })).toHaveAttribute('href', /\/desk\/$/);
  });

  test('a misspelling is searched as the word, and the page says so', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('ワークシヨップ')}`);
    await expect(sum(page)).toHaveText(/^「ワークシヨップ」は見つかりませんでした。「ワークショップ」が見つかったページ: \d+件$/);
    await expect(results(page).first()).toContainText('ワークショップ');
  });

  test('a word with the same meaning is offered after the results', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('委託')}`);
    await page.getByRole('listitem').filter({ hasText: '同じ意味の言葉でも探す' }).getByRole('link', { name: '業務委託' }).click();
    await expect(sum(page)).toHaveText(/^「業務委託」が見つかったページ/);
  });

  test('without an index the page says so and still has its own', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`search/?q=${encodeURIComponent('協働')}`);
    await expect(page.getByRole('heading', { name: '検索を始められませんでした' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'サイトの索引' })).toBeVisible();
  });
});

test.describe('typing', () => {
  test('searches while typing; one entry of the history is made for what is typed', async ({ page }) => {
    await page.goto('search/');
    await box(page).pressSequentially('委託');
    await expect(page).toHaveURL(`${new URL(page.url()).pathname}?q=${encodeURIComponent('委託')}`);
    await box(page).pressSequentially(' 共催');
    await expect(sum(page)).toHaveText(/^「委託 共催」が見つかったページ/);
    await page.keyboard.press('Enter');
    await page.goBack();
    await expect(box(page)).toHaveValue('');
  });

  test('waits while Japanese is being composed', async ({ page }) => {
    await page.clock.install();
    await page.goto('search/');
    await box(page).focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'きょうど', selectionStart: 4, selectionEnd: 4 });
    await expect(box(page)).toHaveValue('きょうど');
    await page.clock.runFor(5_000);
    expect(new URL(page.url()).search).toBe('');
    await client.send('Input.insertText', { text: '協働' });
    await expect(box(page)).toHaveValue('協働');
    await page.clock.runFor(1_000);
    await expect(page).toHaveURL(`${new URL(page.url()).pathname}?q=${encodeURIComponent('協働')}`);
    await expect(sum(page)).toHaveText(/^「協働」が見つかったページ/);
  });
});

test.describe('keyboard', () => {
  test('the / key opens the search from any page, a result opens with Enter', async ({ page }) => {
    await page.goto('forms/commission/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('委託');
    await page.keyboard.press('Enter');
    await expect(sum(page)).toContainText('「委託」');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '探す' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: /^すべて/ })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/type=guideline/);
    await page.keyboard.press('ArrowLeft');
    await expect(sum(page)).toContainText('「委託」');
    await expect(page).not.toHaveURL(/type=/);
    await page.keyboard.press('Tab');
    await expect(results(page).first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('委託');
  });

  test('the / key can be switched off, and is only a letter in the box', async ({ page }) => {
    await page.goto('search/');
    await box(page).press('/');
    await expect(box(page)).toHaveValue('/');
    await page.getByLabel(/キーで検索を開く/).uncheck();
    await page.goto('forms/');
    await page.keyboard.press('/');
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/\/forms\/$/);
  });
});

test('no violation in any state, light and dark', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()); });
  for (const query of ['協働', '実行委員会', '協働 量子力学', 'ほげほげふが', 'ワークシヨップ', '協働の取り組み', '委託&type=case']) {
    await page.goto(`search/?q=${encodeURI(query)}`);
    await expect(sum(page)).toHaveText(/件|ませんでした/);
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
      faults.push(...violations.map(({ id, nodes }) => `${query} ${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`));
    }
  }
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is an index of the site by kind, and of the terms by 五十音', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('協働')}`);
    await expect(page.locator('noscript p')).toBeVisible();
    for (const [kind, name, address] of [['指針', /指針2/, /guidelines\/2\/$/], ['事例', /ポケットエコスペース/, /cases\//], ['用語(五十音)', '協働', /glossary\/#collaboration$/]] as const) {
      const part = page.locator('details', { has: page.getByRole('heading', { name: kind, exact: true, level: 3 }) });
      await part.locator('summary').click();
      await expect(part.getByRole('link', { name, exact: typeof name === 'string' }).first()).toHaveAttribute('href', address);
    }
  });

  test('the form is a plain GET form', async ({ page }) => {
    await page.goto('search/');
    await box(page).fill('協働');
    await page.getByRole('button', { name: '探す' }).click();
    await expect(page).toHaveURL(/search\/\?q=/);
  });
});
