/** Choosing a partner on the built site. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test, violations } from './support/quiet.ts';

const open = async (page: Page, part = '') => {
  await page.goto(`tools/partner-check/${part && `#part-${part}`}`);
  await expect(page.locator('draft-bar')).toBeVisible();
  await expect(page.locator('[data-form]')).not.toHaveAttribute('inert');
};
const go = (page: Page, name: string) => page.getByRole('navigation', { name: 'すること' }).getByRole('link', { name }).click();
const task = (page: Page, part: string) => page.locator(`[data-task="${part}"] .state`);
const candidate = (page: Page, number: number) => page.locator('[data-list="candidates"] > [data-member]').nth(number - 1);
const saved = (page: Page) => expect(page.locator('draft-bar [data-status]')).toHaveAttribute('data-status', 'saved');

async function writeCriteria(page: Page): Promise<void> {
  await page.getByLabel('事業名').fill('サンプル事業(架空)');
  await page.getByLabel('担当部署').fill('サンプル課(架空)');
  await page.getByLabel('公募(だれでも応募できる)').check();
  await page.getByLabel('事業目的の共有化').check();
  await page.getByLabel('基準を公開した日').fill('2026-04-01');
  await page.getByLabel('どこで公開しましたか').fill('募集要項');
  await page.getByLabel(/利害関係を、どう確かめましたか/).fill('選ぶ人の全員に書面で聞いた。');
}

async function addCandidate(page: Page, name: string, result: string): Promise<Locator> {
  await page.getByRole('button', { name: '候補を加える' }).click();
  await expect(page.getByLabel('団体の名前', { exact: true }).last()).toBeFocused();
  await page.keyboard.type(name);
  const sheet = page.locator('[data-list="candidates"] > [data-member]').last();
  await sheet.getByLabel('確かめた日', { exact: true }).fill('2026-05-10');
  for (const check of await sheet.locator('[data-each] > [data-member]').all()) {
    await check.getByLabel(result).check();
    await check.getByLabel('見たこと・聞いたこと').fill(`${name}と面談した。`);
  }
  return sheet;
}

/** Everything, with two candidates of whom the first is chosen. */
async function writeAll(page: Page): Promise<void> {
  await open(page, 'criteria');
  await writeCriteria(page);
  await go(page, '候補ごとの確認');
  await addCandidate(page, 'サンプルの会(架空)', '確かめられた');
  await addCandidate(page, '見本の会(架空)', '一部だけ');
  await go(page, '選定理由の記録');
  await page.getByLabel('候補1 サンプルの会(架空)').check();
  await page.getByLabel('理由', { exact: true }).fill('目的を同じ言葉で話せた。');
  await page.getByLabel('決めた人').fill('選定委員会');
  await page.getByLabel('決めた日').fill('2026-06-01');
  await page.getByLabel('選ばなかった団体への伝え方').fill('書面で理由を伝える。');
}

async function contentOf(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the four parts, one at a time, from criteria to the record; a reload keeps everything', async ({ page }) => {
  await writeAll(page);
  for (const part of ['criteria', 'candidates', 'decision']) await expect(task(page, part)).toHaveText(/済み/);
  await page.getByRole('button', { name: '確かめて、次へ進む' }).click();
  await expect(page).toHaveURL(/#part-record$/);
  await expect(page.getByRole('heading', { name: '4 公表する記録' })).toBeFocused();
  const record = page.getByRole('article', { name: '協働の相手を選んだ記録' });
  await expect(record).toContainText('2026年6月1日(令和8年6月1日)');
  await expect(record).toContainText('1団体を、同じ基準で確かめました。名前は載せません。');
  await expect(record).not.toContainText('見本の会');
  await page.getByLabel('選ばなかった団体の名前を載せない').uncheck();
  await expect(record).toContainText('見本の会(架空)');
  await saved(page);
  await page.reload();
  await expect(record).toContainText('見本の会(架空)');
  await expect(page.getByLabel('選ばなかった団体の名前を載せない')).not.toBeChecked();
  await go(page, '候補ごとの確認');
  await expect(candidate(page, 2).locator('summary')).toHaveText(/候補2 見本の会\(架空\)\s*基準1件のうち1件/);
});

test('the error summary takes the focus and leads to the fields; mending takes the errors away', async ({ page }) => {
  await open(page, 'criteria');
  await page.getByRole('button', { name: '確かめて、次へ進む' }).click();
  const summary = page.getByRole('alert', { name: '直すところがあります' });
  await expect(summary).toBeFocused();
  await expect(summary.locator('li')).toHaveCount(7);
  expect(await violations(page)).toEqual([]);
  await summary.getByRole('link', { name: '担当部署を書いてください' }).click();
  const field = page.getByLabel('担当部署');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription('担当部署を書いてください');
  await page.keyboard.type('サンプル課');
  await expect(summary.locator('li')).toHaveCount(6);
  await expect(field).toHaveAccessibleDescription('');
  await summary.getByRole('link', { name: '選び方を選んでください' }).click();
  await expect(page.getByLabel('公募(だれでも応募できる)')).toBeFocused();
  await summary.getByRole('link', { name: 'あとで直すことにして、次へ進む' }).click();
  await expect(page.getByRole('heading', { name: '2 候補ごとの確認' })).toBeVisible();
  await expect(summary).toBeHidden();
});

test('candidates come after the criteria are public, and days say so', async ({ page }) => {
  await open(page, 'candidates');
  await expect(page.getByText('基準がまだ公開されていません。')).toBeVisible();
  await page.getByRole('link', { name: '公開した日', exact: true }).click();
  await expect(page.getByLabel('基準を公開した日')).toBeVisible();
  await writeCriteria(page);
  await go(page, '候補ごとの確認');
  await expect(page.getByText('基準がまだ公開されていません。')).toBeHidden();
  const sheet = await addCandidate(page, 'サンプルの会(架空)', '確かめられた');
  await sheet.getByLabel('確かめた日', { exact: true }).fill('2026-03-31');
  await sheet.locator('summary').click();
  await page.getByRole('button', { name: '確かめて、次へ進む' }).click();
  const link = page.locator('[data-errors] li a');
  await expect(link).toHaveText(/^候補1 サンプルの会\(架空\).*確かめた日が、基準を公開した日より前です/);
  await link.click();
  await expect(sheet.getByLabel('確かめた日', { exact: true })).toBeFocused();
});

test('a candidate and an own criterion can be taken out and put back; no order but theirs', async ({ page }) => {
  await writeAll(page);
  await go(page, '候補ごとの確認');
  await candidate(page, 1).locator('summary').click({ trial: true });
  await candidate(page, 1).getByRole('button', { name: 'この候補を外す' }).click();
  await expect(page.locator('[data-notices]')).toBeFocused();
  await expect(candidate(page, 1).locator('summary')).toContainText('見本の会');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(candidate(page, 1).locator('summary')).toContainText('候補1 サンプルの会');
  await expect(candidate(page, 1).getByLabel('見たこと・聞いたこと')).toHaveValue('サンプルの会(架空)と面談した。');
  await go(page, '事業と基準');
  await page.getByRole('button', { name: '基準を加える' }).click();
  await page.keyboard.type('地元の人が参加できる');
  await go(page, '候補ごとの確認');
  await expect(candidate(page, 2).locator('summary')).toContainText('基準2件のうち1件');
  await expect(task(page, 'candidates')).toHaveText(/途中/);
  const words = await page.locator('partner-check').innerText();
  expect(words).not.toMatch(/合計点|順位表|第1位|\d+点/);
});

test('the keyboard alone leads through all parts', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('The keyboard does not lead there');
  };
  const write = async (target: Locator, text: string) => { await tabTo(target); await page.keyboard.type(text); };
  /** Types a day part by part, year first or last as the browser's language has it. */
  const writeDay = async (target: Locator, iso: string) => {
    await tabTo(target);
    const [year = '', month = '', day = ''] = iso.split('-');
    for (const order of [[year, month, day], [month, day, year]]) {
      for (const part of order) {
        await page.keyboard.type(part);
        if (part === year) await page.keyboard.press('ArrowRight');
      }
      if (await target.inputValue() === iso) return;
      for (let back = 0; back < 3; back += 1) await page.keyboard.press('ArrowLeft');
    }
    await expect(target).toHaveValue(iso);
  };
  const press = async (target: Locator, key: string) => { await tabTo(target); await page.keyboard.press(key); };
  const next = page.getByRole('button', { name: '確かめて、次へ進む' });
  await press(page.getByRole('link', { name: '1 事業と基準を書く' }), 'Enter');
  await write(page.getByLabel('事業名'), 'サンプル事業(架空)');
  await write(page.getByLabel('担当部署'), 'サンプル課(架空)');
  await press(page.getByLabel('公募(だれでも応募できる)'), 'Space');
  await press(page.getByLabel('事業遂行能力'), 'Space');
  await writeDay(page.getByLabel('基準を公開した日'), '2026-04-01');
  await write(page.getByLabel('どこで公開しましたか'), '募集要項');
  await write(page.getByLabel(/利害関係を、どう確かめましたか/), '書面で聞いた。');
  await press(next, 'Enter');
  await expect(page.getByRole('heading', { name: '2 候補ごとの確認' })).toBeFocused();
  await press(page.getByRole('button', { name: '候補を加える' }), 'Enter');
  await page.keyboard.type('サンプルの会(架空)');
  const sheet = candidate(page, 1);
  await writeDay(sheet.getByLabel('確かめた日', { exact: true }), '2026-05-01');
  await press(sheet.getByLabel('確かめられた'), 'Space');
  await write(sheet.getByLabel('見たこと・聞いたこと'), '面談した。');
  await press(next, 'Enter');
  await expect(page.getByRole('heading', { name: '3 選定理由の記録' })).toBeFocused();
  await press(page.getByLabel('候補1 サンプルの会(架空)'), 'Space');
  await write(page.getByLabel('理由', { exact: true }), '目的が合う。');
  await write(page.getByLabel('決めた人'), '選定委員会');
  await writeDay(page.getByLabel('決めた日'), '2026-06-01');
  await press(next, 'Enter');
  await expect(page.getByRole('heading', { name: '4 公表する記録' })).toBeFocused();
  await expect(task(page, 'record')).toHaveText(/公表できます/);
  await tabTo(page.getByRole('button', { name: '公表する記録をファイルにする' }));
});

test('files: what is published names only the chosen; what is kept can be opened again, after a look, and undone', async ({ page }) => {
  await writeAll(page);
  await go(page, '公表する記録');
  const published = await contentOf(page, '公表する記録をファイルにする');
  expect(published.name).toBe('協働の相手を選んだ記録_サンプル事業(架空).html');
  expect(published.text).toContain('サンプルの会(架空)');
  expect(published.text).not.toContain('見本の会');
  const kept = await contentOf(page, '控えをファイルに保存');
  expect(kept.name).toBe('相手の選定_控え_公表しない_サンプル事業(架空).html');
  await expect(page.locator('draft-bar .new-file')).toBeVisible();
  await go(page, '選定理由の記録');
  await page.getByLabel('決めた人').fill('別の人');
  await page.getByLabel('読みこむファイル').setInputFiles({ name: 'kept.html', mimeType: 'text/html', buffer: Buffer.from(kept.text) });
  const dialog = page.getByRole('dialog', { name: 'このファイルの内容に置きかえますか' });
  await expect(dialog.locator('[data-changes] li')).toHaveText([/決めた人.*が変わります.*別の人 → 選定委員会/s]);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'この内容に置きかえる' }).click();
  await expect(page.getByLabel('決めた人')).toHaveValue('選定委員会');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByLabel('決めた人')).toHaveValue('別の人');
  await page.getByLabel('読みこむファイル').setInputFiles({ name: 'published.html', mimeType: 'text/html', buffer: Buffer.from(published.text) });
  const problem = page.getByRole('dialog', { name: 'ファイルを開けませんでした' });
  await expect(problem).toContainText('「公表する記録」のファイルからは、続きを書けません。');
  await problem.getByRole('button', { name: '閉じる' }).click();
  await expect(page.getByLabel('決めた人')).toHaveValue('別の人');
});

test('a name of those not chosen in the reason is pointed out', async ({ page }) => {
  await writeAll(page);
  await page.getByLabel('理由', { exact: true }).fill('見本の会(架空)より近い。');
  await go(page, '公表する記録');
  await expect(page.locator('[data-names-left]')).toContainText('見本の会(架空)');
  await page.getByLabel('選ばなかった団体の名前を載せない').uncheck();
  await expect(page.locator('[data-names-left]')).toBeHidden();
});

test('every part is accessible, on a phone too', async ({ page }) => {
  await writeAll(page);
  await page.getByLabel('理由', { exact: true }).fill('');
  for (const [part, width] of [['overview', 1280], ['criteria', 1280], ['candidates', 360], ['decision', 360], ['record', 360]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, part);
    expect(await violations(page), part).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBeLessThanOrEqual(width);
  }
});

test('on paper: the record alone in its part, everything written in the others', async ({ page }) => {
  await writeAll(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#part-criteria')).toBeVisible();
  await expect(candidate(page, 2).getByLabel('団体の名前', { exact: true })).toBeVisible();
  await expect(page.locator('.paper-only')).toBeHidden();
  await page.evaluate(() => { location.hash = 'part-record'; });
  await expect(page.getByRole('article', { name: '協働の相手を選んだ記録' })).toBeVisible();
  await expect(page.locator('#part-criteria')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('draft-bar')).toBeHidden();
});

test('without anything written, paper has room for two candidates', async ({ page }) => {
  await open(page);
  await expect(page.locator('.paper-only')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: '候補2', exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a form to print and to fill in by hand, with room for two candidates', async ({ page }) => {
    await page.goto('tools/partner-check/');
    await expect(page.locator('[data-without-script]').first()).toBeVisible();
    await expect(page.getByLabel('事業名')).toBeVisible();
    for (const number of [1, 2]) await expect(page.getByRole('heading', { name: `候補${number}`, exact: true })).toBeVisible();
    await expect(page.locator('[data-live]').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: '3 選定理由の記録' })).toBeVisible();
  });
});
