/** Every number on the survey pages comes from a record or from a count of published records; runs after a build. */
import { parse as parseHtml } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBuilt } from '../../scripts/lib/built.ts';
import { readCsv } from '../../src/domain/tabular/csv-read.ts';

interface Row { id: string; year?: number; counts: Record<string, number>; total?: number }
interface Survey { tables: { id: string; rows: Row[] }[] }
interface Case { municipality: string; places?: string[]; stage: string; forms: { id: string }[]; fields: string[]; fiscalYears: number[]; archived?: unknown }

const yaml = <T>(file: string) => parse(readFileSync(file, 'utf8')) as T;
const ids = readdirSync('src/content/surveys').map((file) => file.replace('.yaml', ''));
const page = (path: string) => parseHtml(readBuilt(`${path}/index.html`));
const pages = ['surveys', 'surveys/casebook', ...ids.map((id) => `surveys/${id}`)];

/** The number that a name means, found in the record itself. */
function figure(name: string): number | undefined {
  const [id = '', table = '', row = '', category = ''] = name.split('/');
  const found = yaml<Survey>(`src/content/surveys/${id}.yaml`).tables.find((one) => one.id === table)?.rows.find((one) => one.id === row);
  return category === 'total' ? found?.total : found?.counts[category];
}

const cases = readdirSync('src/content/cases').map((file) => parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(`src/content/cases/${file}`, 'utf8'))?.[1] ?? '') as Case).filter(({ archived }) => !archived);
const partners = readdirSync('src/content/partners');
const places = new Map(yaml<{ id: string; area: string }[]>('src/content/reference/municipalities.yaml').map((place) => [place.id, place]));
const done = new Set(yaml<{ id: string; done: boolean }[]>('src/content/reference/stages.yaml').filter((stage) => stage.done).map(({ id }) => id));
const orUnstated = (values: readonly string[]) => (values.length > 0 ? values : ['unstated']);

/** Where a case belongs: to who runs it, and to where it took place. */
const at = ({ municipality, places: others = [] }: Case) => [municipality, ...others];

const caseValues: Record<string, (one: Case) => readonly string[]> = {
  form: ({ forms }) => orUnstated(forms.map(({ id }) => id)), field: ({ fields }) => orUnstated(fields), year: ({ fiscalYears }) => orUnstated(fiscalYears.map(String)),
  stage: ({ stage }) => [stage], municipality: at, area: (one) => at(one).map((id) => places.get(id)?.area ?? ''),
};

/** The number that a count means, counted anew from the records. */
function counted(name: string): number {
  const parts = name.split('/');
  const [of, key = '', value = '', what = ''] = parts;
  const took = (one: Case) => (parts.at(-1) === 'all' ? true : done.has(one.stage) === (parts.at(-1) === 'done'));
  if (parts.length === 3) return of === 'cases' ? cases.filter(took).length : partners.length;
  expect(what).toMatch(/^(all|done|undone)$/);
  return cases.filter((one) => caseValues[key]?.(one).includes(value) && took(one)).length;
}

const text = (element: HTMLElement) => Number(element.text.replaceAll(',', ''));

test.each(pages)('every number on /%s/ is in a record, or is counted from records', (path) => {
  const main = page(path).querySelector('main');
  const [figures, counts] = [main?.querySelectorAll('[data-figure]') ?? [], main?.querySelectorAll('[data-count]') ?? []];
  expect(figures.length + counts.length).toBeGreaterThan(0);
  for (const element of figures) expect(text(element), element.getAttribute('data-figure')).toBe(figure(element.getAttribute('data-figure') ?? ''));
  for (const element of counts) expect(text(element), element.getAttribute('data-count')).toBe(counted(element.getAttribute('data-count') ?? ''));
});

/** Numbers that are no figures: years, days, bounds of a class, and names. */
const names = /\d{4}年度?(?:\((?:平成|令和)(?:\d+|元)年度?\))?|\d+月(?:\d+日)?|[\d,]+万円(?:以上|未満)|NPO法の20分野/g;

test.each(pages)('no other number stands in the text of /%s/', (path) => {
  const main = page(path).querySelector('main');
  for (const element of main?.querySelectorAll('[data-figure], [data-count], time, .sources, [aria-hidden="true"], nav, h1, h2, h3, h4, th, caption, a, script, [data-not-counted]') ?? []) element.remove();
  expect(main?.text.replaceAll(names, '').match(/.{0,12}\d.{0,12}/g) ?? []).toEqual([]);
});

test('charts say what the table below them says', () => {
  for (const id of ids) for (const drawn of page(`surveys/${id}`).querySelectorAll('figure')) {
    const told = new Set(drawn.querySelectorAll('[data-figure]').map((element) => element.text));
    for (const value of drawn.querySelectorAll('.value, .ends b')) expect(told, `${id} ${value.text}`).toContain(value.text.replace(/[^\d.,]/g, ''));
  }
});

test('every figure is in the downloads, with its source and the date seen', () => {
  const [heads = [], ...rows] = readCsv(readBuilt('data/surveys/figures.csv'));
  const cell = (row: string[], name: string) => row[heads.indexOf(name)] ?? '';
  const shown = ids.flatMap((id) => page(`surveys/${id}`).querySelectorAll('td [data-figure]').map((element) => [element.getAttribute('data-figure'), text(element)]));
  expect(rows.map((row) => [`${cell(row, '調査')}/${cell(row, '数の名前')}`, Number(cell(row, '数'))]).toSorted()).toEqual(shown.toSorted());
  for (const row of rows) { expect(cell(row, '出典')).not.toBe(''); expect(cell(row, '確認')).toMatch(/^20\d\d-\d\d/); }
});

test('the form of answers keeps the seven categories of Tokyo, 2003 to 2013', () => {
  const tokyo = yaml<{ tables: { id: string; categories: { id: string; name: string }[] }[] }>('src/content/surveys/tokyo-projects.yaml').tables.find(({ id }) => id === 'forms');
  const { categories } = yaml<{ categories: unknown[] }>('src/content/survey-forms/projects.yaml');
  expect(tokyo?.categories).toHaveLength(7);
  for (const { id, name } of tokyo?.categories ?? []) expect(categories).toContainEqual(expect.objectContaining({ id, name }));
});
