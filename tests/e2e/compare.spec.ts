/** Two to four cases side by side. */
import { expect, test, violations } from './support/quiet.ts';

const [a, b, c, d] = ['zama-2014-nakayoshi', 'shinjuku-2010-hotto', 'fuchu-2022-yagi', 'adachi-2009-aoisora'];
const heads = '[data-heads] [data-title]';
const add = { name: '比べる事例を加える' };

test('from a case to a comparison: one asks for a second, a name adds it, back takes it away', async ({ page }) => {
  await page.goto(`cases/${a}/`);
  await page.getByRole('link', { name: 'この事例を比べる' }).click();
  await expect(page.getByText('もう1件選ぶと、並べて比べられます。')).toBeVisible();
  await expect(page.locator(heads)).toHaveText(['相模が丘仲よし小道再生事業']);
  await page.getByLabel(add.name).fill('ほっと安心地域');
  await page.keyboard.press('Enter');
  await expect(page.locator(heads)).toHaveText(['相模が丘仲よし小道再生事業', 'ほっと安心地域ひろば']);
  await expect(page).toHaveURL(`cases/compare/?ids=${a},${b}`);
  await expect(page.getByRole('status').filter({ hasText: '2件を比べています' })).toBeVisible();
  await expect(page.getByText('もう1件選ぶと')).toBeHidden();
  await page.goBack();
  await expect(page.locator(heads)).toHaveText(['相模が丘仲よし小道再生事業']);
  await page.goForward();
  await expect(page.locator(heads)).toHaveCount(2);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('相模が丘仲よし小道再生事業');
});

test('the facts are those of the pages, with the same words', async ({ page }) => {
  const read = async (id: string) => {
    await page.goto(`cases/${id}/`);
    return { people: await page.locator('[data-part="people"]').textContent(), selection: await page.locator('[data-part="selection"]').textContent() };
  };
  const facts = [await read(a ?? ''), await read(b ?? '')];
  await page.goto(`cases/compare/?ids=${a}&ids=${b}`);
  await expect(page.locator('[data-row="people"] .content')).toHaveText(facts.map(({ people }) => people ?? ''));
  await expect(page.locator('[data-row="selection"] .content')).toHaveText(facts.map(({ selection }) => selection ?? ''));
  await expect(page.getByRole('rowheader', { name: /担当部署/ })).toBeVisible();
  await expect(page.locator('[data-row="department"] .content').nth(1)).toHaveText('出典に記載なし');
});

test('differences are told in words, and the rest can be put away; the switch is in the address', async ({ page }) => {
  await page.goto(`cases/compare/?ids=${a},${b},${c}`);
  await expect(page.locator('[data-row="municipality"] [data-state]')).toHaveText('違う');
  await expect(page.locator('[data-row="field"] [data-state]')).toHaveText('一部同じ');
  await expect(page.locator('[data-row="form"] [data-state]')).toHaveText('記載なし');
  await expect(page.locator('[data-row="field"] .common')).toHaveText(['まちづくり', 'まちづくり', 'まちづくり']);
  await page.getByLabel('違うところだけ').check();
  await expect(page).toHaveURL(/&show=different$/);
  await expect(page.locator('[data-row="form"]')).toBeHidden();
  await expect(page.locator('[data-row="field"]')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('違うところだけ')).toBeChecked();
  await expect(page.locator('[data-row="form"]')).toBeHidden();
  await page.goBack();
  await expect(page.locator('[data-row="form"]')).toBeVisible();
  await expect(page.getByLabel('違うところだけ')).not.toBeChecked();
});

test('a case is taken out, and the keyboard stays in place', async ({ page }) => {
  await page.goto(`cases/compare/?ids=${a},${b},${c}`);
  await page.getByRole('button', { name: /^外す\s*\(ほっと安心地域ひろば\)/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`cases/compare/?ids=${a},${c}`);
  await expect(page.getByRole('button', { name: /^外す\s*\(ヤギがつなげるまちづくり\)/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(add.name)).toBeFocused();
  await expect(page.getByText(/事例を2件から4件まで選んでください/)).toBeVisible();
});

test('unknown ids and a fifth case are said plainly', async ({ page }) => {
  await page.goto(`cases/compare/?ids=${a},no-such-case,<img>,${b},${c},${d},kodaira-2010-compost`);
  await expect(page.locator(heads)).toHaveCount(4);
  await expect(page.getByText('「no-such-case」という事例はありません。')).toBeVisible();
  await expect(page.getByText('「<img>」という事例はありません。')).toBeVisible();
});

test('the picker says what it cannot do', async ({ page }) => {
  await page.goto(`cases/compare/?ids=${a},${b},${c},${d}`);
  const box = page.getByLabel(add.name);
  const note = page.locator('[data-note]');
  for (const [text, answer] of [['見つからない名前', '「見つからない名前」に合う事例はありません。'], ['新宿区', /に合う事例は\d+件あります/], ['相模が丘仲よし小道再生事業(座間市)', 'その事例は、もう並んでいます。'], ['fuchu-2022-wiki', '比べられるのは4件までです。一つ外してから加えてください。']] as const) {
    await box.fill(text);
    await page.getByRole('button', { name: '加える' }).click();
    await expect(note).toHaveText(answer);
  }
});

test('four usual cases are printed on one sheet of A4 landscape', async ({ page }) => {
  await page.goto(`cases/compare/?ids=${a},${b},${c},${d}`);
  await expect(page.locator(heads)).toHaveCount(4);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  const [, width = 0, height = 0] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
});

test('on a phone each fact names its case, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`cases/compare/?ids=${a},${b},${c},${d}`);
  await expect(page.locator('[data-row="people"] .of').first()).toBeVisible();
  await expect(page.locator('[data-row="people"] .of')).toHaveText(await page.locator(heads).allTextContents());
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('no violation on a wide screen', async ({ page }) => {
  await page.goto(`cases/compare/?ids=${a},${b},${c}`);
  await expect(page.locator(heads)).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
});

test('without JavaScript the page says what to do instead', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })).newPage();
  await page.goto(`cases/compare/?ids=${a},${b}`);
  await expect(page.getByText(/JavaScriptが要ります/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: '事例の一覧' }).first()).toBeVisible();
  await expect(page.getByLabel(add.name)).toBeHidden();
  await page.context().close();
});

test('a browser reads the feed as Atom', async ({ page }) => {
  await page.goto('cases/');
  const feed = await page.evaluate(async () => {
    const text = await (await fetch(document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]')?.href ?? '')).text();
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    return { error: xml.querySelector('parsererror')?.textContent, root: xml.documentElement.namespaceURI, entries: xml.querySelectorAll('entry > id').length };
  });
  expect(feed).toEqual({ error: undefined, root: 'http://www.w3.org/2005/Atom', entries: 50 });
});

test('what has the focus is never below the names that stay in sight', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(`cases/compare/?ids=${a},${b},${c},${d}`);
  const links = page.locator('tbody a');
  await expect(links.first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  for (const link of (await links.all()).toReversed()) {
    await link.focus();
    const below = async () => ((await link.boundingBox())?.y ?? 0) - (await page.locator('thead').evaluate((head) => head.getBoundingClientRect().bottom));
    await expect.poll(below).toBeGreaterThanOrEqual(-1);
  }
});
