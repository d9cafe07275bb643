/** Both sides in browsers of their own, with real files: expectations, points halfway and at the end, side by side, the record, and the draft of a case. */
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { siteDocument } from '../fixtures/sheets/merge.ts';
import { siteShape } from '../fixtures/sheets/sample.ts';
import type { Answer } from '../../src/domain/sheet/answers.ts';
import type { Role } from '../../src/domain/sheet/roles.ts';
import { itemsOf } from '../../src/domain/sheet/shape.ts';
import { writeSheetFile } from '../../src/domain/sheet/write.ts';
import { expect, test, violations } from './support/quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const address = 'tools/merge/';
const sheet = 'tools/check-sheet/';
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const files = (page: Page) => page.locator('[data-file-input]');
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const group = (page: Page, id: string) => page.locator(`[data-group="${id}"] [data-item]`).evaluateAll((items) => items.map((one) => (one as HTMLElement).dataset['item']));
const saved = (page: Page) => expect(page.locator('draft-bar [data-status]')).toHaveAttribute('data-status', 'saved');
const step = (page: Page, name: string) => page.getByRole('navigation', { name: '進み方' }).getByRole('link', { name: new RegExp(`${name}$`) }).click();
const downloaded = async (page: Page, act: () => Promise<void>): Promise<Download> => (await Promise.all([page.waitForEvent('download'), act()]))[0];
const textOf = async (file: Download) => readFileSync(await file.path(), 'utf8');
const whole = (answers: Record<string, Answer>, rest: Answer): Record<string, Answer> => ({ ...Object.fromEntries(itemsOf(siteShape).map(({ id }) => [id, rest])), ...answers });

/** A file as the sheet writes it. */
function file(role: Role, answers: Record<string, Answer>, name = `${role}.json`) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(writeSheetFile(siteDocument(siteShape, role, answers), new Date('2026-03-20T01:00:00Z'))) };
}
const government = file('government', whole({ 'equality-decision': { value: 4 }, 'roles-agreed': { value: 4 }, 'results-goal': { value: 4, reason: '25人が参加した' } }, { value: 3 }));
const partner = file('partner', whole({ 'equality-decision': { value: 1, reason: '後で知らされた' }, 'results-goal': { value: 4, reason: '親子で来た' } }, { value: 3 }));

async function withFiles(page: Page) {
  await page.goto(address);
  await files(page).setInputFiles([government, partner]);
  await expect(page.getByText('ファイルを入れました。')).toBeVisible();
}

async function point(page: Page, number: string, value: string, reason = '') {
  const question = page.getByRole('group', { name: new RegExp(`^${number} `) }).filter({ visible: true });
  await question.getByRole('radio', { name: new RegExp(`^${value}`) }).check();
  if (reason) await question.getByLabel('理由や出来事').fill(reason);
}

/** The drafts of a tool in this browser's database, as it is. */
const kept = (page: Page, tool: string) => page.evaluate((wanted) => new Promise<{ head: number }[]>((resolve) => {
  const opening = indexedDB.open('kyodo-navi');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
    asked.onsuccess = () => { opening.result.close(); resolve((asked.result as { tool: string; head: number }[]).filter((record) => record.tool === wanted)); };
  };
}), tool);

test('two browsers act both sides, from what is expected to the draft of a case', async ({ page, browser, baseURL }) => {
  test.slow();
  await page.goto(sheet);
  await page.getByRole('radio', { name: '行政' }).check();
  await page.getByLabel('事業名').fill('サンプル事業(架空)');
  await page.getByLabel('部署名または団体名').fill('サンプル課(架空)');
  await page.locator('#before-text-why-joint').fill('どちらか一方では届かないため');
  await page.locator('#before-text-roles').fill('行政: 場所\n団体: 運営');
  await page.locator('#before-expectation-results-goal').fill('100人に届く');
  await page.locator('#before-expectation-form-purpose').fill('共催。双方で主催するため。');
  await page.getByLabel('双方が合意した日').fill('2026-04-10');
  const agreed = await downloaded(page, () => button(page, 'ファイルに保存').first().click());

  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'ja-JP' });
  const other = await context.newPage();
  await other.goto(sheet);
  await other.getByRole('radio', { name: '団体' }).check();
  await other.locator('[data-file-input]').setInputFiles(await agreed.path());
  await button(other.getByRole('dialog', { name: 'ファイルをどう使いますか' }), '相手の事前の合意を取りこむ').click();
  await other.getByLabel('部署名または団体名').fill('サンプルの会(架空)');
  await saved(other);
  await other.reload();
  await expect(other.getByLabel('双方が合意した日')).toHaveValue('2026-04-10');
  await expect(other.getByLabel('部署名または団体名')).toHaveValue('サンプルの会(架空)');

  for (const [side, value, reason] of [[other, '2', '会議の回数が足りません。'], [page, '3', '']] as const) {
    await side.goto(`${sheet}#mid-vp-equality`);
    await point(side, '2-1', value, reason);
    await saved(side);
  }

  await other.goto(`${sheet}#final-start`);
  await point(other, '1-1', '3');
  await point(other, '2-1', '1', '予算が決まった後で知らされました。');
  await point(other, '9-1', '2', '半分しか届きませんでした。');
  const theirs = await downloaded(other, () => button(other, 'Excelで保存').click());

  await page.goto(`${sheet}#final-start`);
  await point(page, '1-1', '3');
  await point(page, '2-1', '4');
  await point(page, '9-1', '2', '広報が遅れました。');
  const ours = await downloaded(page, () => button(page, 'ファイルに保存').first().click());

  expect([await kept(page, 'sheet-project-evaluation'), await kept(other, 'sheet-project-evaluation')].map((drafts) => drafts.length)).toEqual([1, 1]);
  await page.goto(address);
  expect(await violations(page)).toEqual([]);
  await files(page).setInputFiles([await ours.path(), await theirs.path()]);
  await expect(page.getByText('ファイルを入れました。')).toBeVisible();
  await expect(page.locator('[data-side-file="partner"]')).toContainText('サンプルの会(架空)');
  await expect(page.getByLabel('話し合う段階')).toHaveValue('final');
  await page.getByLabel('話し合う段階').selectOption('mid');
  await step(page, '並べて話し合う');
  await expect(item(page, 'equality-decision')).toContainText('会議の回数が足りません。');
  await step(page, 'ファイルを入れる');
  await page.getByLabel('話し合う段階').selectOption('final');
  await page.getByLabel('話し合った日').fill('2026-11-24');
  expect(await violations(page)).toEqual([]);

  await step(page, '議題');
  await expect(page.locator('[data-agenda] li').nth(1)).toContainText('2-1');
  await expect(page.locator('[data-agenda] li').nth(1)).toContainText('点が3離れています。');
  expect(await violations(page)).toEqual([]);
  expect(await textOf(await downloaded(page, () => button(page, '議題をテキストで保存').click()))).toMatch(/事業名: サンプル事業\(架空\)[\s\S]*2 2-1 .*\(5分\)/);

  await step(page, '並べて話し合う');
  expect(await group(page, 'first')).toEqual(['equality-decision']);
  expect(await group(page, 'agreed')).toEqual(['purpose-reason', 'results-goal']);
  await expect(item(page, 'equality-decision')).toContainText('予算が決まった後で知らされました。');
  await page.locator('[data-group="agreed"] > summary').click();
  await expect(item(page, 'results-goal')).toContainText('100人に届く');
  await item(page, 'equality-decision').getByRole('radio', { name: '2', exact: true }).check();
  await item(page, 'equality-decision').getByLabel('そう合意した理由').fill('予算の前に話す場がなかったため');
  await item(page, 'equality-decision').getByText('一致しなかった意見を残す').click();
  await item(page, 'equality-decision').getByLabel('行政の意見').fill('会議の案内は出していた');
  expect(await violations(page)).toEqual([]);

  await step(page, '視点ごとのまとめ');
  await page.locator('#equality-improve').fill('予算の前に一度会う');
  expect(await violations(page)).toEqual([]);

  await step(page, '続け方を決める');
  await expect(page.locator('[data-guard]')).toContainText('今年で何年目ですか');
  await page.getByRole('radio', { name: '見直して継続' }).check();
  await page.getByLabel('その理由').fill('届く人を増やすため');
  await button(page, '次にすることを足す').click();
  await page.getByLabel('何を').fill('日程を決める');
  await page.getByLabel('だれが', { exact: true }).fill('サンプル課(架空)');
  expect(await violations(page)).toEqual([]);

  await step(page, '公開する記録');
  const record = page.getByRole('article', { name: '協働事業をいっしょに評価した記録' });
  for (const words of ['見直して継続', '予算の前に一度会う', '会議の案内は出していた', '2 想定を下回る', '100人に届く', '日程を決める']) await expect(record).toContainText(words);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^部署と団体の名前/ }).check();
  await expect(record).not.toContainText('サンプル課(架空)');
  const html = await textOf(await downloaded(page, () => button(page, '公開する記録をファイルにする').click()));
  expect(html).not.toContain('サンプル課(架空)');
  expect(html).toContain('予算の前に一度会う');
  await page.getByRole('checkbox', { name: /^部署と団体の名前/ }).uncheck();

  await step(page, '事例の下書き');
  await expect(button(page, '下書きをファイルに保存')).toBeHidden();
  await page.getByText('下書きの中身をファイルの文で見る・渡す').click();
  const draft = page.getByLabel('事例の下書き(MDX');
  for (const line of ['title: サンプル事業(架空)', 'governmentRole: 場所', 'id: cosponsor', 'theme: equality', 'text: 予算の前に話す場がなかったため', 'text: 広報が遅れました。']) await expect(draft).toHaveValue(new RegExp(line.replaceAll(/[()]/g, '\\$&')));
  expect(await violations(page)).toEqual([]);
  expect((await downloaded(page, () => button(page, '下書きをファイルに保存').click())).suggestedFilename()).toBe('事例の下書き_サンプル事業(架空).mdx');
  for (let time = 0; time < 2; time += 1) {
    await button(page, '事例の下書きにする').click();
    await expect(page.getByText('事例の下書きを、この端末に残しました。')).toBeVisible();
  }
  // The words of the first time still stand while the second is being stored.
  await expect.poll(() => kept(page, 'case')).toEqual([expect.objectContaining({ head: 2 })]);
  await saved(page);
  await page.reload();
  await expect(draft).toHaveValue(/予算の前に話す場がなかったため/);
  await context.close();
});

test('files without a phase in common say whose file has which, and what to ask for, in every part', async ({ page }) => {
  await page.goto(address);
  await files(page).setInputFiles([file('government', {}), partner]);
  await expect(page.getByRole('status').filter({ hasText: 'ファイルを入れました。' })).toHaveText(/双方が答えた段階がないので、まだ並べられません。行政のファイルは事前だけです。完了を書いてもらってください。団体のファイルは事前、完了です。/, { useInnerText: true });
  const told = page.locator('div[data-unmatched]').filter({ visible: true });
  await expect(told).toHaveText(/行政のファイルは事前だけです。\s*完了を書いてもらってください。\s*団体のファイルは事前、完了です。\s*書く人は/, { useInnerText: true });
  await expect(page.getByLabel('話し合う段階')).toBeHidden();
  expect(await violations(page)).toEqual([]);
  for (const name of ['議題', '並べて話し合う', '視点ごとのまとめ', '続け方を決める', '公開する記録', '事例の下書き']) {
    await step(page, name);
    await expect(told, name).toHaveCount(1);
    await expect(told, name).toContainText('行政のファイルは事前だけです。');
    await expect(page.locator('[data-needs-both]'), name).toBeHidden();
  }
  await told.getByRole('link', { name: 'ファイルを入れる' }).click();
  await button(page, '行政のファイルを外す').click();
  await expect(told).toHaveCount(0);
  await files(page).setInputFiles([government]);
  await expect(page.getByLabel('話し合う段階')).toHaveValue('final');
  await expect(told).toHaveCount(0);
});

test('nothing is lost on reload; what was before a file can be brought back; other drafts stay', async ({ page }) => {
  await withFiles(page);
  await step(page, '続け方を決める');
  await page.getByLabel('その理由').fill('成果が出たため');
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('その理由')).toHaveValue('成果が出たため');
  await step(page, 'ファイルを入れる');
  await expect(page.locator('[data-side-file="government"]')).toContainText('サンプル課(架空)');
  await button(page, '団体のファイルを外す').click();
  await expect(page.getByText('話し合って書いた内容は残っています。')).toBeVisible();
  await expect(page.getByLabel('話し合う段階')).toBeHidden();
  await button(page, '元に戻す').click();
  await expect(page.getByLabel('話し合う段階')).toBeVisible();
  await button(page, '前の内容').click();
  await expect(page.getByRole('dialog', { name: '前の内容に戻す' })).toContainText('ファイルを入れる前');
  await button(page.getByRole('dialog'), '閉じる').click();
  await button(page, '下書き').click();
  await button(page, '新しい下書きを始める').click();
  await expect(page.locator('[data-side-file="government"] [data-there]')).toBeHidden();
  await files(page).setInputFiles([file('government', { 'purpose-reason': { value: 3 } })]);
  await saved(page);
  await button(page, '下書き').click();
  await expect(page.locator('[data-drafts] li')).toHaveCount(2);
});

test('a draft made while files are still read holds them', async ({ page }) => {
  const { promise: isAsked, resolve: read } = Promise.withResolvers<void>();
  await page.route('**/merge-load.*.js', async (route) => { await isAsked; await route.continue(); });
  await page.goto(address);
  await files(page).setInputFiles([government, partner]);
  await step(page, '事例の下書き');
  await button(page, '事例の下書きにする').click();
  read();
  await page.getByRole('link', { name: '事例を書くページで続きを書く' }).click();
  await expect(page.locator('#f-title')).toHaveValue('サンプル事業(架空)');
});

test('files that come while the draft is still opened are added to it', async ({ page }) => {
  await withFiles(page);
  await step(page, '続け方を決める');
  await page.getByLabel('その理由').fill('成果が出たため');
  await saved(page);
  const { promise: isGiven, resolve: open } = Promise.withResolvers<void>();
  await page.route('**/merge-work.*.js', async (route) => { await isGiven; await route.continue(); });
  await page.reload();
  await files(page).setInputFiles([file('third', whole({}, { value: 2 }))]);
  open();
  await expect(page.getByText('ファイルを入れました。')).toBeVisible();
  await expect(page.getByLabel('その理由')).toHaveValue('成果が出たため');
  await expect(page.locator('[data-side-file="third"]')).toContainText('サンプル');
});

test('every field keeps what is written', async ({ page }) => {
  await withFiles(page);
  await files(page).setInputFiles([file('third', { 'purpose-reason': { value: 3 } })]);
  await step(page, '続け方を決める');
  await button(page, '次にすることを足す').click();
  const fields = page.locator('sheet-merge [data-path]:is(textarea, input[type="text"])');
  const written = await fields.evaluateAll((all) => all.map((field, index) => {
    (field as HTMLInputElement).value = `文${index}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return `${field.id} 文${index}`;
  }));
  expect(written.length).toBeGreaterThan(150);
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('その理由')).toHaveValue(/^文/);
  expect(await fields.evaluateAll((all) => all.map((field) => `${field.id} ${(field as HTMLInputElement).value}`))).toEqual(written);
});

test('a published record opens again', async ({ page }) => {
  await withFiles(page);
  await step(page, '視点ごとのまとめ');
  await page.locator('#purpose-shared').fill('目的を読み合えた');
  await step(page, '公開する記録');
  const path = await (await downloaded(page, () => button(page, '公開する記録をファイルにする').click())).path();
  await button(page, '下書き').click();
  await button(page, '新しい下書きを始める').click();
  await step(page, 'ファイルを入れる');
  await files(page).setInputFiles(path);
  await expect(page.getByText('まとめた記録を開きました。')).toBeVisible();
  await files(page).setInputFiles(path);
  await button(page.getByRole('dialog', { name: 'まとめた記録を開きますか' }), 'やめる').click();
  await step(page, '視点ごとのまとめ');
  await expect(page.locator('#purpose-shared')).toHaveValue('目的を読み合えた');
});

const json = (text: string, name = 'a.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const changed = (change: (data: Record<string, unknown>) => object) => json(JSON.stringify({ ...change(JSON.parse(partner.buffer.toString()) as Record<string, unknown>), checksum: undefined }));
const hostile: Record<string, [string, ReturnType<typeof json>[]]> = {
  'empty': ['ファイルが空です。', [json('')]],
  'not ours': ['WebページかXML', [json('<html><script>alert(1)</script></html>', 'a.html')]],
  'a record of choosing a partner': ['相手の選定の記録のファイルで、チェックシートの保存ファイルではありません。「相手の選定」のページで開けます。', [json('<!doctype html>\n<html lang="ja" data-file="kyodo-navi-selection"></html>', 'a.html')]],
  'a picture': ['画像のようです。', [{ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) }]],
  'a ZIP file': ['Excelのファイル', [{ name: 'a.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 nothing') }]],
  'cut off': ['途中で切れています。', [json(partner.buffer.toString().slice(0, 400))]],
  'changed by hand': ['中身が、保存したときと違います。', [json(partner.buffer.toString().replace('後で知らされた', '後で聞いた'))]],
  'deep': ['入れ子が深すぎます', [json('{"a":'.repeat(5000))]],
  'no role': ['立場(行政、団体、第三者)が選ばれていません。', [changed((data) => ({ ...data, role: null }))]],
  'the same role': ['行政のファイルは、もう入っています。', [government]],
  'another project': ['事業名が違います。', [changed((data) => ({ ...data, project: '<img src=x onerror=alert(1)>' }))]],
  'another sheet': ['別のシート', [changed((data) => ({ ...data, sheet: { id: 'other', version: '2.0' } }))]],
  'a newer version': ['新しい', [changed((data) => ({ ...data, sheet: { id: 'project-evaluation', version: '9.0' } }))]],
  'an older version': ['シートの版が違います。', [changed((data) => ({ ...data, sheet: { id: 'project-evaluation', version: '1.0' } }))]],
  'a damaged whole': ['「talk」がありません。', [json('{"format":"kyodo-navi-merge","formatVersion":1,"savedAt":"2026-11-24T00:00:00.000Z","sheets":[]}')]],
  'one right, one wrong': ['ファイルが空です。', [partner, json('')]],
};

test('wrong, doubled, foreign and hostile files are explained and change nothing', async ({ page }) => {
  await page.goto(address);
  await files(page).setInputFiles([government]);
  await saved(page);
  const dialog = page.getByRole('dialog', { name: 'ファイルを読みこめませんでした' });
  for (const [name, [message, chosen]] of Object.entries(hostile)) {
    await files(page).setInputFiles(chosen);
    await expect(dialog, name).toContainText(message);
    if (name === 'empty') expect(await violations(page)).toEqual([]);
    await button(dialog, '閉じる').click();
    await expect(page.locator('[data-side-file="partner"] [data-there]'), name).toBeHidden();
    await expect(page.locator('draft-bar [data-status]')).toHaveAttribute('data-status', 'saved');
  }
  await files(page).setInputFiles([partner]);
  await expect(page.getByLabel('話し合う段階')).toBeVisible();
});

test('the keyboard alone goes from the files to the draft of a case', async ({ page }) => {
  await withFiles(page);
  await expect(page.locator('[data-notices]')).toBeFocused();
  const link = (name: string) => page.getByRole('navigation', { name: '進み方' }).getByRole('link', { name: new RegExp(`${name}$`) });
  await link('並べて話し合う').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '並べて話し合う' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-group="first"] > summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(item(page, 'equality-decision').getByRole('radio', { name: 'まだ' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(item(page, 'equality-decision').getByRole('radio', { name: '1', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('話す場を先に決める');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('案内は出した');
  await expect(item(page, 'equality-decision').getByLabel('行政の意見')).toHaveValue('案内は出した');
  await link('続け方を決める').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '継続', exact: true }).focus();
  await page.keyboard.press('Space');
  await button(page, '次にすることを足す').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('何を')).toBeFocused();
  await page.keyboard.type('日程を決める');
  await link('事例の下書き').focus();
  await page.keyboard.press('Enter');
  await button(page, '事例の下書きにする').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-notices]')).toBeFocused();
  await expect(page.getByText('事例の下書きを、この端末に残しました。')).toBeVisible();
});

test('a third party stands beside both, on a phone as cards without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await withFiles(page);
  await files(page).setInputFiles([file('third', { 'purpose-reason': { value: 1, reason: '聞けなかった' } })]);
  await expect(page.locator('[data-side-file="third"]')).toContainText('サンプル研究所(架空)');
  for (const name of ['議題', '並べて話し合う', '視点ごとのまとめ', '続け方を決める', '公開する記録', '事例の下書き']) {
    await step(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBe(0);
  }
  await step(page, '並べて話し合う');
  expect(await group(page, 'first')).toEqual(['equality-decision', 'purpose-reason']);
  await expect(item(page, 'purpose-reason').locator('.side[data-side="third"]')).toContainText('聞けなかった');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so, and is a meeting sheet to print', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('話し合いの用紙になります。')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-item]').filter({ visible: true })).toHaveCount(itemsOf(siteShape).length);
    await expect(page.getByLabel('団体の意見').first()).toBeVisible();
    await expect(page.locator('.paper-only').filter({ visible: true })).toHaveCount(1);
  });
});
