/** Similar cases and similar municipalities: the reasons, the reader's own weights, and what stands without JavaScript. */
import { expect, test, violations } from './support/quiet.ts';

const address = 'cases/zama-2014-nakayoshi/';
const titles = '.alike .title';

test('similar cases tell their reasons without JavaScript, and how they were found', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })).newPage();
  await page.goto(address);
  await expect(page.locator(titles)).toHaveCount(5);
  for (const reasons of await page.locator('.alike .reasons').allTextContents()) expect(reasons).toMatch(/同じ|近い/);
  await page.getByText('計算のしかたと重み').click();
  await expect(page.getByText('3(強く)')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '協働形態' })).toBeHidden();
  await page.context().close();
});

test('other weights order the list anew, stand in the address, and are taken back', async ({ page }) => {
  await page.goto(address);
  const first = await page.locator(titles).allTextContents();
  let fetched = false;
  page.on('request', (request) => { fetched ||= request.url().endsWith('brief.json'); });
  await page.getByText('計算のしかたと重み').click();
  expect(fetched).toBe(false);
  await page.getByRole('combobox', { name: '人口の規模' }).selectOption('3');
  await page.getByRole('combobox', { name: '分野' }).selectOption('0');
  await page.getByRole('combobox', { name: '困りごとのテーマ' }).selectOption('0');
  await expect(page).toHaveURL(/\?field=0&theme=0&size=3$/);
  await expect(page.getByText(/この重みで、近い順に5件/)).toBeVisible();
  const weighed = await page.locator(titles).allTextContents();
  expect(weighed).not.toEqual(first);
  for (const reasons of await page.locator('.alike .reasons').allTextContents()) expect(reasons).not.toContain('分野が同じ');
  await page.reload();
  await expect(page.locator(titles)).toHaveText(weighed);
  await expect(page.getByRole('combobox', { name: '人口の規模' })).toHaveValue('3');
  await page.getByRole('button', { name: 'はじめの重みに戻す' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator(titles)).toHaveText(first);
  expect(await violations(page)).toEqual([]);
});

test('the order of the page is the order that the browser finds', async ({ page }) => {
  for (const id of ['shinjuku-2010-hotto', 'fuchu-2022-yagi']) {
    await page.goto(`cases/${id}/`);
    const built = await page.locator('.alike > li').allTextContents();
    await page.goto(`cases/${id}/?form=3`);
    await expect(page.getByText(/この重みで/)).toBeVisible();
    expect(await page.locator('.alike > li').allTextContents()).toEqual(built);
  }
});

test('all weights at 0 say that nothing is alike', async ({ page }) => {
  await page.goto(`${address}?form=0&field=0&theme=0&kind=0&size=0`);
  await expect(page.getByText('同じところのある事例はありません。')).toBeVisible();
  await expect(page.locator(titles)).toHaveCount(0);
});

test('weights are chosen with the keyboard alone', async ({ page }) => {
  await page.goto(address);
  await page.locator('.similar summary').focus();
  await page.keyboard.press('Enter');
  for (let press = 0; press < 4 && !(await page.getByRole('combobox', { name: '協働形態' }).evaluate((box) => box === document.activeElement)); press++) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/\?form=2$/);
});

test('when the file of cases does not come, the list stays and says so', async ({ page }) => {
  await page.route('**/brief.json', (route) => route.fulfill({ status: 200, body: 'no json' }));
  await page.goto(address);
  const first = await page.locator(titles).allTextContents();
  await page.getByText('計算のしかたと重み').click();
  await page.getByRole('combobox', { name: '分野' }).selectOption('0');
  await expect(page.getByText(/読み込めませんでした/)).toBeVisible();
  await expect(page.locator(titles)).toHaveText(first);
});

test('a municipality shows those like it, with cases, reasons and where the populations come from', async ({ page }) => {
  await page.goto('cases/municipality/setagaya/');
  const places = page.getByRole('region', { name: '世田谷区に似た自治体の事例' });
  await expect(places.getByRole('listitem').first()).toContainText(/事例\d+件/);
  await expect(places.getByRole('listitem').first()).toContainText('自治体の種類が同じ: 特別区');
  await expect(places.getByRole('listitem').first()).toContainText('人口の規模が近い: どちらも50万人以上');
  await expect(places.getByRole('link', { name: /都内区市町村マップ/ })).toBeVisible();
  await expect(places.getByText(/2022年1月1日\(令和4年1月1日\)現在/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a village without a stated population is compared by its sort only, and the page says so', async ({ page }) => {
  await page.goto('cases/municipality/ogasawara/');
  const places = page.getByRole('region', { name: '小笠原村に似た自治体の事例' });
  await expect(places.getByText('小笠原村の人口は、出典を読めていません。種類だけで比べています。')).toBeVisible();
  await expect(places.getByRole('listitem').first()).toContainText('自治体の種類が同じ: 村、島しょ');
});
