/** The manual as the guideline wants it: every system that it names is explained by a chapter, and there is something to carry it out with. */
import { parse as parseHtml } from 'node-html-parser';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBuilt } from '../../scripts/lib/built.ts';
import { offering, offeringPage } from '../../scripts/pdf/offer.ts';

interface Clause { id: string; page: string; system?: string }

const named = (parse(readFileSync('src/content/reference/clauses.yaml', 'utf8')) as Clause[]).filter(({ page, system }) => system && /^guidelines\/[1-6]$/.test(page));
const chapters = readdirSync('src/content/manual').map((file) => parseHtml(readBuilt(`manual/${file.replace('.mdx', '')}/index.html`)).querySelector('main')?.querySelectorAll('.text a').map((link) => link.getAttribute('href') ?? '') ?? []);

test.each(readdirSync('src/content/manual'))('%s has steps by whom and when, questions to tick, cautions or remedies, real cases, questions and answers, sources', (file) => {
  const main = parseHtml(readBuilt(`manual/${file.replace('.mdx', '')}/index.html`)).querySelector('main');
  expect(main?.querySelectorAll('ol li strong').length).toBeGreaterThan(0);
  expect(main?.querySelectorAll('kept-ticks .ticks input').length).toBeGreaterThanOrEqual(4);
  expect(main?.querySelectorAll('a[href*="/cases/"]').length).toBeGreaterThan(0);
  const headings = main?.querySelectorAll('h2').map((heading) => heading.text) ?? [];
  expect(headings).toEqual(expect.arrayContaining(['確かめること', 'よくある質問', '出典']));
});

test('the six indicators name systems', () => expect(named.length).toBeGreaterThanOrEqual(20));

test.each(named)('$id ($system) has a chapter, and that a 様式 or a tool', ({ id }) => {
  const carrying = chapters.filter((links) => links.some((link) => link.endsWith(`#${id}`)));
  expect(carrying.length).toBeGreaterThan(0);
  expect(carrying.flat().some((link) => /\/(?:templates|tools)\/[a-z]/.test(link))).toBe(true);
});

test('the booklet can be offered where it is printed', () => {
  const link = parseHtml(offering(readBuilt(offeringPage), { bytes: 1_048_576, pages: 100 })).querySelector('[data-with]:not([hidden]) a');
  expect(link?.getAttribute('href')).toMatch(/\/manual\/booklet\.pdf$/);
  expect(link?.text).toContain('(100ページ、1.0MB)');
});
