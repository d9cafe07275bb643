/** What every site of this kit promises, whatever its content: what is expected is read from the content. Runs after a build; kit:new takes these tests along. */
import { parse as parseHtml } from 'node-html-parser';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../scripts/check/content/read/content.ts';
import { loadTexts } from '../../scripts/check/content/read/texts.ts';
import { builtFiles, readBuilt } from '../../scripts/lib/built.ts';
import { entryPath } from '../../src/domain/site/paths.ts';
import { isLocal } from '../../src/domain/places/local.ts';
import { isSample } from '../../src/domain/site/samples.ts';
import type { Municipality } from '../../src/schemas/reference.ts';
import type { Site } from '../../src/schemas/site.ts';

const content = readContent(loadTexts('src/content'));
const site = parse(readFileSync('src/content/site.yaml', 'utf8')) as Site;
const pages = builtFiles('.html');
const page = (path: string) => parseHtml(readBuilt(path === '' ? 'index.html' : `${path}/index.html`));
const entries = (name: string) => content.entries.filter(({ collection }) => collection === name);
const samples = content.entries.filter(({ id }) => isSample(id));

test('every entry with a page has one', () => {
  const expected = content.files.flatMap(({ collection, id }) => entryPath(collection, id) ?? []);
  expect(expected.filter((path) => !pages.includes(`${path}/index.html`))).toEqual([]);
});

test('every clause stands once on its page', () => {
  const marked = entries('clauses').map(({ id, data }) => [id, page((data as { page: string }).page).querySelectorAll(`[data-clause="${id}"]`).length]);
  expect(marked.filter(([, count]) => count !== 1)).toEqual([]);
});

test('the municipalities of the area have a page, no others', () => {
  for (const { data } of entries('municipalities')) {
    const place = data as Municipality;
    expect(pages.includes(`municipalities/${place.id}/index.html`), place.name).toBe(isLocal(place));
  }
});

test('every page carries the notice and the name of the site', () => {
  for (const file of pages) {
    const root = parseHtml(readBuilt(file));
    expect(root.querySelector('footer')?.text, file).toContain(site.notice);
    expect(root.querySelector('title')?.text, file).toContain(site.name);
  }
});

test('while there is a sample, every page says so and search engines stay away', () => {
  for (const file of pages) {
    const root = parseHtml(readBuilt(file));
    expect(root.querySelector('main > .samples') !== null, file).toBe(samples.length > 0);
    if (samples.length > 0) expect(root.querySelector('meta[name=robots]')?.getAttribute('content'), file).toBe('noindex');
  }
});

test('a sample says on its own page that it is made up', () => {
  for (const { collection, id } of samples) {
    const path = entryPath(collection, id);
    if (path !== undefined) expect(page(path).querySelector('h1')?.text, path).toContain('(架空)');
  }
});

test('a list with nothing in it says what to do', () => {
  for (const [path, names] of [['cases', ['cases']], ['partners', ['partners']], ['surveys', ['surveys']]] as const) {
    const count = names.reduce((sum, name) => sum + entries(name).length, 0);
    if (count === 0) expect(page(path).querySelector('[data-empty-list]')?.querySelectorAll('p').length, path).toBe(2);
  }
});

test('the entrances of the site lead to something: no counts of nothing, and examples that the site knows', () => {
  expect(page('desk').querySelectorAll('.areas li').filter(({ text }) => /(?<!\d)0か所/.test(text))).toEqual([]);
  const places = entries('municipalities').map(({ data }) => data as Municipality);
  const others = places.filter((place) => !isLocal(place)).map(({ name }) => name);
  const examples = page('search').querySelectorAll('[data-query]').map(({ text }) => text.trim());
  expect(examples.filter((one) => places.some((place) => place.name === one && isLocal(place)))).toHaveLength(places.some(isLocal) ? 1 : 0);
  expect(examples.filter((one) => others.includes(one))).toEqual([]);
  const saysAlike = page('').querySelectorAll('.audiences a').some(({ text }) => text.includes('似た自治体'));
  if (saysAlike) expect(page('municipalities').querySelector('#casebook')).not.toBeNull();
});

test('what a site says of itself is from its own file', () => {
  expect(page('about').querySelectorAll('#honesty + ul > li').at(5)?.text.trim()).toBe(site.evidence);
  if (site.desk === undefined) expect(page('desk').querySelector('section .notice')?.text).toContain(site.contact.text);
});

test('a map has places, or is not there', () => {
  const tiles = entries('municipalities').filter(({ data }) => (data as Municipality).tile !== undefined);
  for (const path of ['', 'cases/map', 'municipalities']) expect(page(path).querySelectorAll('.tile-map').length, path).toBe(tiles.length > 0 ? 1 : 0);
});
