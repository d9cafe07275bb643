/** Whatever is typed or stands in an address: the page answers, stays whole, and never takes it for markup. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { BATCH, DEEPEST } from '../../src/search/judge.ts';

const box = (page: Page) => page.getByLabel('探す言葉', { exact: true });
const sum = (page: Page) => page.locator('[data-part=sum]');
const results = (page: Page) => page.locator('[data-part=list] > li');
const opened = (page: Page, query: string) => page.goto(`search/?q=${encodeURIComponent(query)}`);
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const nothingToFind = '探せる文字がありません。記号や空白のほかに、言葉を入れてください。';

for (const query of ['   ', '　', '、。・', '%', '%%%', '😀', '❤️', '👨‍👩‍👧', '<>', '"\'&', '★☆', '----']) {
  test(`no word: ${JSON.stringify(query)}`, async ({ page }) => {
    await page.goto('search/');
    await box(page).fill(query);
    await page.keyboard.press('Enter');
    await expect(sum(page)).toHaveText(nothingToFind);
    await expect(page.getByRole('heading', { name: 'サイトの索引' })).toBeVisible();
    await opened(page, query);
    await expect(sum(page)).toHaveText(nothingToFind);
    await box(page).fill('委託');
    await expect(sum(page)).toHaveText(/^「委託」が見つかったページ/);
  });
}

test('a filter of the address that there is not is named, until the address is another', async ({ page }) => {
  const note = page.locator('[data-part=unknown]');
  await page.goto(`search/?q=${encodeURIComponent('公園')}&type=zzz&from=feed`);
  await expect(note).toHaveText('アドレスにある「zzz」という条件はありません。その条件を外して探しています。');
  await expect(sum(page)).toHaveText(/^「公園」が見つかったページ/);
  await page.getByRole('radio', { name: /^事例/ }).check({ force: true });
  await expect(page).toHaveURL(/type=case$/);
  await expect(note).toBeHidden();
  await page.goto(`search/?q=${encodeURIComponent('公園')}&type=case&form=xxx&stage=yyy`);
  await expect(note).toHaveText(/「xxx」「yyy」/);
});

test('an emptied box says nothing', async ({ page }) => {
  await opened(page, '%');
  await box(page).fill('');
  await page.keyboard.press('Enter');
  await expect(sum(page)).toHaveText('');
  await expect(page.getByRole('heading', { name: 'たとえば' })).toBeVisible();
});

for (const query of ['<script>alert(1)</script>委託', '<img src=x onerror=alert(1)>委託', '委託&amp;共催', '{q}委託{total}', '$&委託$1', '__proto__', 'constructor', '委託\u0000\u202e']) {
  test(`only text: ${JSON.stringify(query)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('dialog', (dialog) => { faults.push(dialog.message()); void dialog.dismiss(); });
    page.on('pageerror', ({ message }) => { faults.push(message); });
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    await opened(page, query);
    await expect(sum(page)).toHaveText(/件|ませんでした/);
    // The page's own linked data is a block of JSON, not a script.
    await expect(page.locator('main :is(img, script:not([type="application/ld+json"]))')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

for (const query of ['%', '%E5%8D', '%zz', '%E5%8D%94%E5%83', '%u5354', '+%20%2B']) {
  test(`a broken address: ?q=${query}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => { faults.push(message); });
    await page.goto(`search/?q=${query}&type=%E5`);
    await expect(sum(page)).toHaveText(/探せる文字|件|ませんでした/);
    await box(page).fill('協働');
    await page.keyboard.press('Enter');
    await expect(sum(page)).toHaveText(/協働|件/);
    expect(faults).toEqual([]);
  });
}

const sentences = '協働の取り組みについて相談したいのですが、どこに行けばよいでしょうか。'.repeat(150);

test('5,000 signs in the address: what is searched is shown, few files are asked for, nothing overflows', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/pagefind/')) asked.push(request.url()); });
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto('search/');
  await page.evaluate((text) => { history.replaceState(null, '', `?q=${encodeURIComponent(text)}`); dispatchEvent(new PopStateEvent('popstate')); }, sentences);
  await expect(sum(page)).toHaveText(/件|ませんでした/);
  await expect(box(page)).toHaveValue(sentences.slice(0, 200));
  expect((await sum(page).textContent())?.length).toBeLessThan(90);
  // One look at the strict pages and one at the nearest; the words share the parts of the index.
  const filesOf = (part: string) => asked.filter((url) => url.includes(`/${part}/`)).length;
  expect(filesOf('fragment')).toBeLessThanOrEqual(DEEPEST + BATCH);
  expect(filesOf('index')).toBeLessThan(20);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

for (const [name, text] of [['sentences', sentences], ['one word', '協'.repeat(5_000)], ['Latin', 'a'.repeat(5_000)], ['words', '委託 '.repeat(1_250)], ['katakana', 'ワーク'.repeat(1_700)]] as const) {
  test(`5,000 signs are pasted: ${name}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 360, height: 760 });
    await page.goto('search/');
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
    await box(page).press('Control+V');
    await page.keyboard.press('Enter');
    await expect(sum(page)).toHaveText(/件|ませんでした/);
    expect((await box(page).inputValue()).length).toBeLessThanOrEqual(200);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

test('printed: the query, each result with its readable address, no form', async ({ page }) => {
  await opened(page, '実行委員会');
  await expect(results(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(box(page)).toBeHidden();
  await expect(sum(page)).toBeVisible();
  const addresses = await results(page).locator('[data-slot=title]').evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  for (const address of addresses) expect(address).toMatch(/^"http:\/\/[^%]+"$/);
});

test('400 % zoom and forced colours: the chosen kind is told apart, nothing overflows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await opened(page, '協働');
  await expect(results(page).first()).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ forcedColors: 'active' });
  const [chosen, other] = await Promise.all(['', 'form'].map((type) => page.locator(`label[data-type="${type}"] > span`).evaluate((label) => getComputedStyle(label).backgroundColor)));
  expect(chosen).not.toBe(other);
});
