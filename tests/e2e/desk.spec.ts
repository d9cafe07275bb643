/** The desk on the built site: triage by links alone, the checklist that stays, and every system that the guideline names. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test, violations } from './support/quiet.ts';

interface Clause { id: string; page: string; system?: string }
interface TriagePage { id: string; title: string; answers?: { text: string; to: string }[]; links?: { text: string; path: string }[] }

const read = <T>(file: string) => parse(readFileSync(`src/content/${file}`, 'utf8')) as T;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('three questions at most lead everybody to pages that are there', async ({ page, request }) => {
    const pages = new Map(read<TriagePage[]>('desk/triage.yaml').map((one) => [one.id, one]));
    const walk = async (id: string, depth: number): Promise<void> => {
      const { answers = [], links = [] } = pages.get(id) ?? {};
      expect(depth, id).toBeLessThanOrEqual(3);
      for (const { path } of links) expect((await request.get(`${path.split('#')[0]}/`)).status(), path).toBe(200);
      for (const { to } of answers) await walk(to, depth + 1);
    };
    await walk('start', 0);
    await page.goto('desk/');
    await page.getByRole('link', { name: '団体の人、これから始める人' }).click();
    await page.getByRole('link', { name: 'お金、人、場所のこと' }).click();
    await page.getByRole('link', { name: '活動のお金' }).click();
    await expect(page).toHaveURL(/desk\/where\/to-money\/$/);
    await page.getByRole('main').getByRole('link', { name: 'お金の支え', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('お金の支え');
  });
});

test('the checklist of the desk stays on the device and can be emptied', async ({ page }) => {
  await page.goto('desk/');
  await page.locator('kept-ticks [data-clear]').waitFor();
  await page.getByLabel('相談シートに書き、写しを渡した').check();
  await page.getByLabel('様子を聞く月を決めた').check();
  await expect(page.locator('kept-ticks [role="status"]')).toContainText('のうち2に');
  await page.reload();
  await expect(page.getByLabel('様子を聞く月を決めた')).toBeChecked();
  await page.getByRole('button', { name: '印をすべて外す' }).click();
  await page.reload();
  await expect(page.locator('kept-ticks [role="status"]')).toContainText('のうち0に');
  expect(await violations(page)).toEqual([]);
});

/** Where each system of the guideline is, and what shows that it works. */
const systems: Record<string, { path: string; works: string }> = {
  'suitability tool': { path: 'tools/suitability', works: 'decision-table' },
  'form selector': { path: 'tools/form-selector', works: 'decision-table' },
  'partner-selection check': { path: 'tools/partner-check', works: 'partner-check draft-bar' },
  'check sheet': { path: 'tools/check-sheet', works: 'check-sheet draft-bar' },
  'check-sheet items': { path: 'tools/check-sheet', works: 'check-sheet [data-phase]' },
  'check-sheet result leads to a review record': { path: 'tools/merge', works: 'sheet-merge' },
  'organisation self-evaluation sheet': { path: 'tools/self-evaluation', works: 'check-sheet' },
  'surveys': { path: 'surveys', works: '[data-figure]' },
  'case facet': { path: 'cases', works: 'case-finder [data-facet="form"] input' },
  'cases by form': { path: 'cases/form/commission', works: 'main a[href*="/cases/"]' },
  'newest forms': { path: 'forms', works: 'a[href*="/forms/"]' },
  'cases': { path: 'cases', works: 'case-finder' },
  'manual': { path: 'manual', works: 'a[href*="/manual/"]' },
  'partner directory': { path: 'partners', works: 'main a[href*="/partners/"]' },
  'partner profile fields': { path: 'partners/tvac', works: 'main .sources' },
  'selection criteria published': { path: 'tools/partner-check', works: '[data-step-part="criteria"]' },
  'plan': { path: 'plan', works: '[data-plan-count]' },
  'desk': { path: 'desk', works: 'kept-ticks' },
  'registration form': { path: 'partners/register', works: 'draft-bar' },
  'training': { path: 'training', works: 'main a[href*="/training/"]' },
  'open data': { path: 'data/codebook', works: 'a[href$="data/cases.csv"]' },
};

/** The parts of a system's name: 「partner directory: intent」 is a part of the directory. */
const partsOf = (system: string) => system.split(', ').map((part) => part.split(':')[0] ?? '');

test('every system that the guideline names is a page that works', async ({ page }) => {
  const named = [...new Set(read<Clause[]>('reference/clauses.yaml').flatMap(({ system }) => (system ? partsOf(system) : [])))];
  for (const name of named) {
    const system = systems[name];
    if (!system) throw new Error(`no page for ${name}`);
    await page.goto(`${system.path}/`);
    await expect(page.locator(system.works).first(), name).toBeAttached();
  }
});

test('a municipality has its cases, organisations, centres, and others like it with the reason', async ({ page }) => {
  await page.goto('municipalities/');
  await page.getByRole('main').getByRole('link', { name: '武蔵野市', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('武蔵野市の協働');
  for (const name of ['事例', '団体', '相談できるセンター', '武蔵野市に似た自治体の事例']) await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  await expect(page.locator('.reasons').first()).toContainText(/種類|人口|市/);
  expect(await violations(page)).toEqual([]);
});

test('the consultation sheet is filled in, kept, handed on as a file, and opened again', async ({ page }) => {
  await page.goto('desk/consult/');
  await expect(page.locator('[data-form]')).not.toHaveAttribute('inert');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('団体名または部署名').fill('サンプルの会(架空)');
  await page.getByLabel('誰の、どんな困りごとか').fill('夕方に一人で過ごす子ども');
  await page.getByRole('button', { name: '空いている欄を見る' }).click();
  await expect(page.locator('[data-errors] [data-faults] li')).toHaveCount(2);
  await expect(page.locator('draft-bar [data-status]')).toHaveAttribute('data-status', 'saved');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save-html"]').click()]);
  expect(download.suggestedFilename()).toBe('相談シート_サンプルの会(架空).html');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('夕方に一人で過ごす子ども');
  await page.getByLabel('誰の、どんな困りごとか').fill('');
  await page.locator('[data-file-input]').setInputFiles({ name: 'sheet.html', mimeType: 'text/html', buffer: Buffer.from(text) });
  await expect(page.locator('[data-changes] li')).toHaveCount(1);
  await page.getByRole('button', { name: 'この内容に置きかえる' }).click();
  await expect(page.getByLabel('誰の、どんな困りごとか')).toHaveValue('夕方に一人で過ごす子ども');
});
