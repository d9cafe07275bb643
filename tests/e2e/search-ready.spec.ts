/** What the first search needs is fetched when a box has the focus: not before, and not for those who save data. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const needs = ['pagefind.js', 'pagefind-entry.json', '.pf_meta', 'wasm.', 'words.json'];
/** Which of them have been asked for. */
function watch(page: Page): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => { asked.push(...needs.filter((need) => new URL(request.url()).pathname.includes(need))); });
  return () => [...new Set(asked)].toSorted();
}
const all = needs.toSorted();

for (const [name, path, field] of [['the search page', 'search/', '#q'], ['the header', 'forms/commission/', '#header-q'], ['home', '', 'main #q']] as const) {
  test(`${name}: on focus, not on load`, async ({ page }) => {
    const asked = watch(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked()).toEqual([]);
    await page.locator(field).focus();
    await expect.poll(asked).toEqual(all);
  });

  test(`${name}: not while data is saved`, async ({ page }) => {
    await page.addInitScript(() => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }); });
    const asked = watch(page);
    await page.goto(path);
    await page.locator(field).focus();
    await page.waitForLoadState('networkidle');
    expect(asked()).toEqual([]);
    await page.locator(field).fill('委託');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part=sum]')).toHaveText(/^「委託」が見つかったページ/);
  });
}

test('the search page: the first search fetches only what belongs to its words', async ({ page }) => {
  await page.goto('search/');
  const asked = watch(page);
  await page.locator('#q').focus();
  await expect.poll(asked).toEqual(all);
  await page.waitForLoadState('networkidle');
  const after = watch(page);
  await page.keyboard.type('委託');
  await expect(page.locator('[data-part=sum]')).toHaveText(/^「委託」が見つかったページ/);
  expect(after()).toEqual([]);
});

test('what could not be fetched ahead is fetched when it is needed', async ({ page }) => {
  let isCut = true;
  await page.route('**/pagefind/**', (route) => (isCut ? route.abort() : route.continue()));
  await page.goto('search/');
  const failed = page.waitForEvent('requestfailed');
  await page.locator('#q').focus();
  await failed;
  await expect(page.getByRole('heading', { name: '検索を始められませんでした' })).toBeHidden();
  isCut = false;
  await page.keyboard.type('委託');
  await expect(page.locator('[data-part=sum]')).toHaveText(/^「委託」が見つかったページ/);
});
