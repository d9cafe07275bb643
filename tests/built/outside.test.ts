/** What the built site tells machines: linked data, the feed, pictures, and the small file of all cases. */
import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFiles, outDir, readBuilt } from '../../scripts/lib/built.ts';
import { readBriefs } from '../../src/domain/cases/brief.ts';
import type { BriefFile } from '../../src/domain/cases/brief.ts';
import { readCsv } from '../../src/domain/tabular/csv-read.ts';

type Linked = Record<string, unknown> & { '@type': string };
const pages = builtFiles('.html').filter((file) => !file.startsWith('pagefind/'));
const cases = builtFiles('.mdx', 'src/content/cases').map((file) => file.replace('.mdx', ''));
/** The blocks as a reader of pages finds them; all pages are read, so they are not parsed whole. */
const linkedIn = (file: string) => [...readBuilt(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => JSON.parse(text) as Linked);
const breadcrumbsIn = (file: string) => parseHtml(/<nav class="breadcrumbs.*?<\/nav>/s.exec(readBuilt(file))?.[0] ?? '').querySelectorAll('li').map(({ text }) => text.trim());
const ofType = (file: string, type: string) => linkedIn(file).find((data) => data['@type'] === type);
const pngSize = (file: string) => {
  const bytes = readFileSync(`${outDir}/${file}`);
  return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('every block of linked data is JSON of schema.org with whole addresses', () => {
  for (const file of pages) {
    for (const data of linkedIn(file)) {
      expect(data['@context'], file).toBe('https://schema.org');
      expect(JSON.stringify(data), file).not.toMatch(/"(?:url|item|@id|image|contentUrl)":"(?!https?:\/\/)/);
    }
  }
});

test('every page with breadcrumbs tells its place', () => {
  expect(breadcrumbsIn('cases/index.html')).toEqual(['ホーム', '協働の事例']);
  for (const file of pages) {
    const trail = breadcrumbsIn(file);
    if (trail.length === 0) continue;
    const items = ofType(file, 'BreadcrumbList')?.['itemListElement'] as { position: number; name: string }[];
    expect(items.map(({ position }) => position), file).toEqual(trail.map((_, index) => index + 1));
    expect(items.slice(1).map(({ name }) => name), file).toEqual(trail.slice(1).map((text) => text.replaceAll('&amp;', '&')));
  }
});

test('every case cites its sources, has its licence, and its plan is called a plan', () => {
  for (const id of cases) {
    const file = `cases/${id}/index.html`;
    const data = ofType(file, 'Article');
    const root = parseHtml(readBuilt(file));
    expect((data?.['citation'] as object[]).length, id).toBe(root.querySelectorAll('.sources li').length);
    expect(data?.['license'], id).toMatch(/^https:\/\/creativecommons\.org\//);
    expect(JSON.stringify(data?.['about']), id).toContain(root.querySelector('[data-part="stage"] [data-value]')?.text);
  }
});

test('the list is a dataset whose files carry the same licence', () => {
  const data = ofType('cases/index.html', 'Dataset');
  expect((data?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl.replace(/^.*\/data/, '/data'))).toEqual(['/data/cases.csv', '/data/cases.json']);
  expect(data?.['license']).toBeTruthy();
});

test('every case has a picture of 1200 × 630, at most 30 KB', () => {
  for (const id of cases) {
    const file = `cases/${id}/picture.png`;
    expect(pngSize(file), id).toEqual(['PNG', 1200, 630]);
    expect(statSync(`${outDir}/${file}`).size, id).toBeLessThanOrEqual(30 * 1024);
  }
  expect(pngSize('picture.png')).toEqual(['PNG', 1200, 630]);
});

test('a picture is named only where its whole address is known', () => {
  const meta = (file: string, property: string) => parseHtml(readBuilt(file)).querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  for (const file of ['index.html', `cases/${cases[0]}/index.html`]) {
    const image = meta(file, 'og:image');
    if (process.env['SITE_URL']) expect(image?.startsWith(process.env['SITE_URL']), file).toBe(true);
    else expect(image, file).toBeUndefined();
    expect(meta(file, 'og:title'), file).toBeTruthy();
  }
});

test('the feed has the newest cases once each, with whole addresses of pages that exist', () => {
  const feed = parseHtml(readBuilt('feed.xml'));
  const opened = (parse(readFileSync('src/content/site.yaml', 'utf8')) as { opened: string }).opened;
  const entries = feed.querySelectorAll('entry');
  const ids = entries.map((entry) => entry.querySelector('id')?.text ?? '');
  expect(entries.length).toBeGreaterThanOrEqual(Math.min(50, cases.length));
  expect(new Set(ids).size).toBe(ids.length);
  for (const [index, id] of ids.entries()) {
    const [, name = ''] = /^https?:\/\/[^/]+(?:\/.*)?\/cases\/([a-z0-9-]+)\/$/.exec(id) ?? [];
    expect(cases, id).toContain(name);
    expect(readBuilt('feed.xml')).toContain(`href="${id}"`);
    expect((entries[index]?.querySelector('published')?.text ?? '') >= opened, id).toBe(true);
  }
  for (const file of ['index.html', `cases/${cases[0]}/index.html`]) {
    const root = parseHtml(readBuilt(file));
    const feeds = root.querySelectorAll('link[rel=alternate][type="application/atom+xml"]').map((link) => link.getAttribute('href')?.slice((process.env['BASE_PATH'] ?? '/').length));
    expect(feeds, file).toEqual(['feed.xml', 'training/events.xml', 'data/feed.xml']);
    for (const path of feeds) expect(readBuilt(path ?? '').startsWith('<?xml'), path).toBe(true);
    expect(root.querySelectorAll('footer a').some((link) => link.getAttribute('href')?.endsWith('/feed.xml')), file).toBe(true);
  }
});

test('a stage has the same words in the list, the small file, the table and the page of a case', () => {
  const [head = [], ...table] = readCsv(readBuilt('data/cases.csv'));
  const listed = parseHtml(readBuilt('cases/index.html')).querySelectorAll('[data-items] > li');
  const rows = new Map(listed.map((row) => [row.querySelector('input')?.getAttribute('value'), row.querySelector('.where')?.text]));
  const words = new Map(table.map((row) => [row[head.indexOf('id')], row[head.indexOf('段階名')]]));
  for (const { id, stage } of readBriefs(JSON.parse(readBuilt('cases/brief.json')) as BriefFile)) {
    const page = parseHtml(readBuilt(`cases/${id}/index.html`)).querySelector('[data-part="stage"] [data-value]')?.text;
    expect([stage, words.get(id)], id).toEqual([page, page]);
    expect(rows.get(id)?.endsWith(page ?? '?'), id).toBe(true);
  }
  expect([...words.values()]).toContain('実施中(出典の時点)');
  expect(readBuilt('data/cases.json')).toContain('いまも続いているとは限りません');
});

test('the small file holds every case, and every name that it needs', () => {
  const file = JSON.parse(readBuilt('cases/brief.json')) as BriefFile;
  const briefs = readBriefs(file);
  expect(briefs.map(({ id }) => id).toSorted()).toEqual(cases.toSorted());
  for (const { id, traits } of briefs) {
    for (const aspect of ['form', 'field', 'theme', 'kind'] as const) for (const value of traits[aspect]) expect(file.names[aspect][value], `${id} ${value}`).toBeTruthy();
  }
});

test('what pages keep on the device stands on the page about privacy', () => {
  const keeping = (element: string) => builtFiles('.html').filter((file) => readBuilt(file).includes(`<${element}`)).map((file) => file.replace('/index.html', ''));
  const rows = parseHtml(readBuilt('privacy/index.html')).querySelectorAll('[data-keeps]').map((row) => row.getAttribute('data-keeps') ?? '');
  for (const path of rows) expect(() => readBuilt(`${path}/index.html`), path).not.toThrow();
  // A draft of its own is named by its page; the pages of courses, of checklists and of cases by the part of the site.
  for (const path of keeping('draft-bar').filter((page) => !page.startsWith('training/'))) expect(rows).toContain(path);
  for (const element of ['course-lesson', 'course-overview', 'kept-ticks', 'case-picks', 'site-search', 'reading-aids']) {
    const parts = new Set(keeping(element).map((page) => page.replace(/\/.*/, '')));
    expect(parts.size, element).toBeGreaterThan(0);
    if (element === 'reading-aids') expect(rows, element).toContain([...parts][0]);
    else for (const part of parts) expect(rows, element).toContain(part);
  }
});
