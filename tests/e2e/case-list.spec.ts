/** The case list on the built site: facets, exclusion, order, map, timeline, the way out of an empty result, comparison and downloads. */
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { caseSchema } from '../../src/schemas/cases.ts';
import { publicSchema, recordSchema } from '../../src/schemas/published.ts';
import { casesFrom } from '../../src/domain/cases/columns.ts';
import { shapeOf } from '../../src/domain/tabular/columns.ts';
import { readCsv } from '../../src/domain/tabular/csv-read.ts';
import { readWorkbook } from '../../src/client/xlsx.ts';
import { outDir } from '../../scripts/lib/built.ts';

const rows = (page: Page) => page.locator('[data-items] > li:visible');
/** Nothing is read before the list has followed the last choice. */
const settled = (page: Page) => expect(page.locator('case-finder')).toHaveAttribute('aria-busy', 'false');
async function open(page: Page, address: string) { await page.goto(address); await settled(page); }
const sum = (page: Page) => page.locator('[data-sum]');
const numberIn = async (place: Locator) => Number(/(\d+)件/.exec(await place.textContent() ?? '')?.[1]);
const option = (page: Page, facet: string, name: RegExp | string) => page.locator(`[data-facet="${facet}"] label`, { hasText: name }).locator('input');
const refuse = (page: Page, facet: string, name: string) => page.locator(`[data-facet="${facet}"]`).getByRole('button', { name: new RegExp(`^${name}を\\s?除く$`) });
const openFacet = (page: Page, title: string) => page.locator('[data-facet] > summary', { hasText: new RegExp(`^${title}$`) }).click();
const titles = (page: Page) => rows(page).locator('h2').allTextContents();
const idsShown = (page: Page) => rows(page).locator('input[name="ids"]').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

test('leaves cases out, says so, and takes it back', async ({ page }) => {
  await open(page, 'cases/');
  const all = await rows(page).count();
  const without = Number(await page.locator('[data-facet="stage"] label', { hasText: '採択' }).locator('[data-count]').textContent());
  await refuse(page, 'stage', '採択').click();
  await expect(sum(page)).toHaveText(`段階が「採択」以外の事例は${all - without}件です。`);
  await expect(rows(page)).toHaveCount(all - without);
  await expect(refuse(page, 'stage', '採択')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?not-stage=selected$/);
  await page.getByRole('button', { name: /採択を除く.*条件を外す/ }).click();
  await expect(rows(page)).toHaveCount(all);
});

test('facets for region, theme, what is told and source; several at once', async ({ page }) => {
  await open(page, 'cases/?area=tama&told=costs&told=evaluation&not-source=second');
  await expect(sum(page)).toHaveText(/^地域が「多摩」、書いてあることが「費用」か「評価」、出典が「二次情報だけ」以外の事例は\d+件です。$/);
  const some = await rows(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBe(await numberIn(sum(page)));
  await openFacet(page, '課題のテーマ');
  const theme = page.locator('[data-facet="theme"] label:not(.empty)').first();
  const promised = Number(await theme.locator('[data-count]').textContent());
  await theme.click();
  await expect(rows(page)).toHaveCount(promised);
});

test('every address that was shared before still works, and the back button goes through the steps', async ({ page }) => {
  await open(page, 'cases/?form=commission&stage=evaluated');
  await expect(sum(page)).toContainText('形態が「委託」、段階が「実施・評価済」の事例は');
  const first = await rows(page).count();
  await page.getByRole('combobox', { name: '並び順' }).selectOption('oldest');
  await page.getByRole('link', { name: '年表', exact: true }).click();
  await expect(page).toHaveURL(/form=commission&stage=evaluated&sort=oldest&view=timeline$/);
  await page.reload();
  await expect(page.getByRole('region', { name: '年表' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: '並び順' })).toHaveValue('oldest');
  await page.goBack();
  await expect(page.getByRole('region', { name: '年表' })).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: '並び順' })).toHaveValue('tokyo');
  await expect(rows(page)).toHaveCount(first);
});

test('orders: oldest first, by municipality, by reading; the same cases each time', async ({ page }) => {
  await open(page, 'cases/?stage=evaluated');
  await expect(sum(page)).toContainText('実施・評価済');
  const before = await titles(page);
  const order = page.getByRole('combobox', { name: '並び順' });
  await order.selectOption('oldest');
  await settled(page);
  const years = (await rows(page).locator('.where span:first-of-type').allTextContents()).flatMap((text) => /^\d{4}/.exec(text)?.[0] ?? []).map(Number);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  await order.selectOption('place');
  await settled(page);
  const places = await rows(page).locator('.where b').allTextContents();
  expect(places.filter((place, index) => place !== places[index - 1])).toHaveLength(new Set(places).size);
  await order.selectOption('kana');
  await settled(page);
  expect((await titles(page)).toSorted()).toEqual(before.toSorted());
  expect(await titles(page)).not.toEqual(before);
  await expect(page.getByText('順番は事業のよしあしを表しません')).toBeVisible();
});

test('the map shows the same result, filters by a tile, and the list stands below', async ({ page }) => {
  await open(page, 'cases/?form=subsidy');
  await expect(sum(page)).toContainText('補助・助成');
  await page.getByRole('link', { name: '地図', exact: true }).click();
  await settled(page);
  const map = page.getByRole('region', { name: '地図' });
  const tile = map.locator('svg a', { has: page.locator('[data-count]:not(:empty)') }).first();
  const promised = Number(await tile.locator('[data-count]').textContent());
  await tile.click();
  await expect(rows(page)).toHaveCount(promised);
  await expect(page).toHaveURL(/form=subsidy&municipality=[a-z]+&view=map$/);
  await expect(tile).toHaveAttribute('aria-current', 'true');
  await tile.click();
  await expect(page).toHaveURL(/\?form=subsidy&view=map$/);
});

test('the timeline counts the same result, with numbers beside the bars', async ({ page }) => {
  await open(page, 'cases/?not-stage=selected&not-stage=proposal&view=timeline');
  const region = page.getByRole('region', { name: '年表' });
  const year = region.locator('tbody tr:visible').first();
  await expect(region.locator('[data-undone]:not(:empty)')).toHaveCount(0);
  const promised = Number(await year.locator('[data-done]').textContent());
  await year.getByRole('link').click();
  await expect(rows(page)).toHaveCount(promised);
  await expect(year.getByRole('link')).toHaveAttribute('aria-current', 'true');
});

test('an empty result says which condition to take back and how many each would give', async ({ page }) => {
  await open(page, 'cases/?form=adopt&stage=selected');
  await expect(page.getByText('すべての条件に合う事例はありません。')).toBeVisible();
  const way = page.getByRole('button', { name: /「採択」を外すと\d+件/ });
  const promised = await numberIn(way);
  await way.click();
  await expect(rows(page)).toHaveCount(promised);
  await expect(sum(page)).toHaveText(`形態が「アダプト」の事例は${promised}件です。`);
});

test('an address with values that are not known says which, and keeps the others', async ({ page }) => {
  await open(page, 'cases/?form=commission&form=nonsense&not-municipality=atlantis&sort=best');
  await expect(page.getByText('アドレスにある形態の「nonsense」、自治体の「atlantis」、並び順の「best」という条件はありません。その条件を外して表示しています。')).toBeVisible();
  await expect(sum(page)).toContainText('形態が「委託」の事例は');
  await option(page, 'form', '共催').check();
  await expect(page.getByText('という条件はありません')).toBeHidden();
  await expect(page).toHaveURL(/\?form=cosponsor&form=commission$|\?form=commission&form=cosponsor$/);
});

test('a municipality without a case is a condition like any other: none, and what each way out would give', async ({ page }) => {
  await open(page, 'cases/?form=commission&municipality=aogashima');
  await expect(sum(page)).toHaveText('形態が「委託」、自治体が「青ヶ島村」の事例は0件です。');
  const way = page.getByRole('button', { name: /「青ヶ島村」を外すと\d+件/ });
  const promised = await numberIn(way);
  await way.click();
  await expect(rows(page)).toHaveCount(promised);
});

test('a case stands on the map where it takes place, and says whose government takes part', async ({ page }) => {
  await open(page, 'cases/?municipality=kozushima');
  await expect(sum(page)).toContainText('自治体が「神津島村」の事例は');
  const row = rows(page).filter({ hasText: 'HAPPY TURN/神津島' });
  await expect(row.locator('.where')).toContainText('東京都場所は神津島村');
  await page.goto('cases/map/');
  await page.getByRole('group', { name: /升目地図/ }).getByRole('link', { name: /神津島/ }).click();
  await page.getByRole('link', { name: 'HAPPY TURN/神津島' }).click();
  await expect(page.locator('[data-part="municipality"]')).toHaveText(/東京都\s*場所: 神津島村/);
});

test('picks cases over several filters and leads to their comparison', async ({ page }) => {
  await open(page, 'cases/?form=commission');
  await expect(sum(page)).toContainText('委託');
  await rows(page).first().getByRole('checkbox').check();
  await expect(page.getByText('1件を選びました。もう1件選ぶと比べられます。')).toBeVisible();
  const first = (await idsShown(page))[0];
  await page.getByRole('button', { name: /委託.*条件を外す/ }).click();
  await option(page, 'form', '共催').check();
  await expect(sum(page)).toContainText('共催');
  await rows(page).first().getByRole('checkbox').check();
  const second = (await idsShown(page))[0];
  const asked = page.waitForRequest(/cases\/compare\//);
  await page.getByRole('button', { name: '2件を比べる' }).click();
  expect((await asked).url()).toMatch(new RegExp(`cases/compare/\\?ids=${first},${second}$`));
});

test('coming back from the comparison, the picks are there, also in rows that a filter hid', async ({ page }) => {
  await open(page, 'cases/?form=commission');
  await expect(sum(page)).toContainText('委託');
  const ids = (await idsShown(page)).slice(0, 2);
  for (const id of ids) await page.locator(`input[value="${id}"]`).check();
  await page.getByRole('button', { name: '2件を比べる' }).click();
  await expect(page.getByRole('table', { name: '事例の比較' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: '2件を比べる' })).toBeVisible();
  for (const id of ids) await expect(page.locator(`input[value="${id}"]`)).toBeChecked();
  await page.goto('cases/form/commission/');
  for (const id of ids) await expect(page.locator(`input[value="${id}"]`)).toBeChecked();
  await page.getByRole('button', { name: '選び直す' }).click();
  await page.goBack();
  await expect(page.getByText('「比べる」を2件から4件選ぶと、並べて見られます。')).toBeVisible();
  await expect(page.locator('input[name="ids"]:checked')).toHaveCount(0);
});

test('at most four cases can be picked', async ({ page }) => {
  await open(page, 'cases/');
  for (const place of [0, 1, 2, 3]) await rows(page).nth(place).getByRole('checkbox').check();
  await rows(page).nth(4).getByRole('checkbox').click();
  await expect(page.getByText('比べられるのは4件までです。')).toBeVisible();
  await expect(rows(page).nth(4).getByRole('checkbox')).not.toBeChecked();
  await page.getByRole('button', { name: '選び直す' }).click();
  await expect(page.locator('input[name="ids"]:checked')).toHaveCount(0);
});

test.describe('downloads', () => {
  const shape = shapeOf(recordSchema('cases'));
  const address = 'cases/?form=commission&not-stage=continuing&sort=oldest';

  async function save(page: Page, kind: 'CSV' | 'Excel' | 'JSON') {
    await open(page, address);
    await expect(sum(page)).toContainText('委託');
    await page.getByText('保存する', { exact: true }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: kind, exact: true }).click();
    const file = await waiting;
    await expect(page.getByText('保存しました。')).toBeVisible();
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  test('the menu goes when someone goes on elsewhere, or presses Escape', async ({ page }) => {
    await open(page, 'cases/');
    const [menu, csv] = [page.getByText('保存する', { exact: true }), page.getByRole('button', { name: 'CSV', exact: true })];
    await menu.click();
    await expect(csv).toBeVisible();
    await page.getByRole('checkbox', { name: /^比べる/ }).last().check();
    await expect(csv).toBeHidden();
    await menu.click();
    await csv.press('Escape');
    await expect(csv).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test('CSV holds exactly the rows on screen, in their order, with conditions, date, licence and count', async ({ page }) => {
    const { name, bytes } = await save(page, 'CSV');
    const text = bytes.toString('utf8');
    const table = readCsv(text);
    const shown = await idsShown(page);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(name).toMatch(new RegExp(`^協働ナビ-事例_${shown.length}_\\d{4}-\\d{2}-\\d{2}\\.csv$`));
    expect(table.slice(1).map(([id]) => id)).toEqual(shown);
    const about = table[1]?.at(-1) ?? '';
    for (const part of [`条件: 形態が「委託」、段階が「継続実施」以外の事例は${shown.length}件です。並び順は「古い年度」。`, `件数: ${shown.length}件`, '保存した日: 20', 'form=commission&not-stage=continuing&sort=oldest', 'CC BY 4.0', '/data/codebook/']) expect(about).toContain(part);
    for (const line of text.slice(1).split('\r\n')) expect(line).not.toMatch(/^"?[=+\-@\t]/);
  });

  test('CSV is read back as the records of the site', async ({ page }) => {
    const { bytes } = await save(page, 'CSV');
    const whole = JSON.parse(readFileSync(`${outDir}/data/cases.json`, 'utf8')) as { cases: { id: string }[] };
    for (const record of casesFrom(readCsv(bytes.toString('utf8')), shape)) {
      const { id, body, ...rest } = record;
      expect(String(body).length).toBeGreaterThan(0);
      expect(record).toEqual(whole.cases.find((one) => one.id === id));
      expect(caseSchema.safeParse(rest).error?.issues ?? []).toEqual([]);
    }
  });

  test('JSON and Excel hold the same cases and say the same of themselves', async ({ page }) => {
    const { about, cases } = JSON.parse((await save(page, 'JSON')).bytes.toString('utf8')) as { about: Record<string, unknown>; cases: { id: string }[] };
    const shown = await idsShown(page);
    expect(cases.map(({ id }) => id)).toEqual(shown);
    expect(about).toMatchObject({ count: shown.length, licence: expect.stringContaining('CC BY 4.0'), conditions: expect.stringContaining('「委託」'), address: expect.stringContaining('not-stage=continuing') });
    const [records, note, columns] = await readWorkbook(new Uint8Array((await save(page, 'Excel')).bytes));
    expect([records?.name, note?.name, columns?.name]).toEqual(['事例', 'この表について', '列の説明']);
    expect(records?.rows.slice(1).map(([id]) => id)).toEqual(shown);
    expect(note?.rows.flat().join(' ')).toContain('CC BY 4.0');
    expect(columns?.rows.map(([name]) => name)).toContain('limits[].theme');
  });

  test('whole files, their schema and the codebook are there', async ({ page, request }) => {
    await page.goto('data/codebook/');
    const { cases } = await (await request.get('data/cases.json')).json() as { cases: { id: string }[] };
    const csv = await (await request.get('data/cases.csv')).text();
    expect(casesFrom(readCsv(csv), shape)).toEqual(cases);
    expect((await (await request.get('data/schema/cases.json')).json() as { $defs: { record: object } }).$defs.record).toEqual(JSON.parse(JSON.stringify(publicSchema('cases'))));
    for (const { name } of shape.columns) await expect(page.getByRole('row').filter({ has: page.locator('th code', { hasText: new RegExp(`^${name.replaceAll(/[.[\]]/g, '\\$&')}$`) }) })).toHaveCount(1);
    await expect(page.getByRole('row', { name: /costs\[\]\.kind/ })).toContainText('actual(実額)');
  });

  test('says so when the data cannot be loaded', async ({ page }) => {
    await page.route('**/data/cases.json*', (route) => route.abort());
    await open(page, 'cases/');
    await page.getByText('保存する', { exact: true }).click();
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    await expect(page.getByText('データを読み込めませんでした。通信を確かめて、もう一度押してください。')).toBeVisible();
  });
});

test('with the keyboard alone: narrows, leaves out, orders, opens the map, picks two, compares', async ({ page }) => {
  await open(page, 'cases/');
  const press = async (control: Locator, key = 'Space') => { await control.focus(); await page.keyboard.press(key); };
  await press(option(page, 'form', '委託'));
  await expect(sum(page)).toContainText('形態が「委託」');
  await press(refuse(page, 'stage', '継続実施'), 'Enter');
  await expect(sum(page)).toContainText('段階が「継続実施」以外');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('type', 'checkbox');
  await press(page.getByRole('link', { name: '地図', exact: true }), 'Enter');
  await expect(page.getByRole('region', { name: '地図' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/sort=newest/);
  await press(rows(page).nth(0).getByRole('checkbox'));
  await press(rows(page).nth(1).getByRole('checkbox'));
  const asked = page.waitForRequest(/cases\/compare\/\?ids=[a-z0-9-]+,[a-z0-9-]+$/);
  await press(page.getByRole('button', { name: '2件を比べる' }), 'Enter');
  await asked;
});

test('controls are at least 24 pixels large', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, 'cases/?not-form=commission');
  await page.getByText('条件で絞り込む').click();
  const small = await page.locator('.finder :is(button, label, summary, select, .views a)').evaluateAll((all) => all.flatMap((one) => { const { width, height } = one.getBoundingClientRect(); return width > 0 && (width < 24 || height < 24) ? [one.textContent] : []; }));
  expect(small).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every facet leads to plain pages, the map and the timeline too, and cases can be compared', async ({ page }) => {
    for (const [facet, name] of [['地域', '多摩'], ['書いてあること', '費用'], ['出典', '二次情報だけ'], ['課題のテーマ', '人手と担い手の不足']] as const) {
      await page.goto('cases/');
      await openFacet(page, facet);
      await page.getByRole('navigation', { name: '事例を絞り込む' }).getByRole('link', { name: new RegExp(`^${name}`) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${facet}「${name}」の事例`);
      await expect(rows(page)).toHaveCount(await numberIn(sum(page)));
    }
    await page.goto('cases/');
    await page.getByRole('link', { name: '地図', exact: true }).click();
    await page.getByRole('group', { name: /升目地図/ }).getByRole('link', { name: /小平/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('自治体「小平市」の事例');
    await page.goto('cases/timeline/');
    await page.getByRole('link', { name: /^2018年度/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2018年度');
    await rows(page).nth(0).getByRole('checkbox').check();
    await rows(page).nth(1).getByRole('checkbox').check();
    const asked = page.waitForRequest(/cases\/compare\/\?ids=[a-z0-9-]+&ids=[a-z0-9-]+$/);
    await page.getByRole('button', { name: '選んだ事例を比べる' }).click();
    await asked;
  });
});

const states = { filtered: 'cases/?form=commission&not-stage=selected', empty: 'cases/?form=adopt&stage=selected', map: 'cases/?form=commission&municipality=shibuya&view=map', timeline: 'cases/?area=wards&year=2018&view=timeline' };
for (const [name, address] of Object.entries(states)) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing: ${name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      await expect(sum(page)).toContainText('の事例は');
      if (name !== 'empty') await page.getByText('保存する', { exact: true }).click();
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`));
        expect(found, colorScheme).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
  }
}

test('prints the result without controls, with the numbers of the timeline', async ({ page }) => {
  await open(page, 'cases/?form=commission&view=timeline');
  await expect(sum(page)).toContainText('委託');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: '年表' })).toBeVisible();
  for (const hidden of ['.facets', '.tools', '.pick', '.bar']) await expect(page.locator(`.finder ${hidden}`).first()).toBeHidden();
  await expect(rows(page).first()).toBeVisible();
});
