/** The manual as the guideline wants it: every system that it names is explained by a chapter, and there is something to carry it out with. */
import { parse as parseHtml } from 'node-html-parser';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBuilt } from '../../scripts/lib/built.ts';

interface Clause { id: string; page: string; system?: string }

const named = (parse(readFileSync('src/content/reference/clauses.yaml', 'utf8')) as Clause[]).filter(({ page, system }) => system && /^guidelines\/[1-6]$/.test(page));
const chapters = readdirSync('src/content/manual').map((file) => parseHtml(readBuilt(`manual/${file.replace('.mdx', '')}/index.html`)).querySelector('main')?.querySelectorAll('.text a').map((link) => link.getAttribute('href') ?? '') ?? []);

test('the six indicators name systems', () => expect(named.length).toBeGreaterThanOrEqual(20));

test.each(named)('$id ($system) has a chapter, and that a 様式 or a tool', ({ id }) => {
  const carrying = chapters.filter((links) => links.some((link) => link.endsWith(`#${id}`)));
  expect(carrying.length).toBeGreaterThan(0);
  expect(carrying.flat().some((link) => /\/(?:templates|tools)\/[a-z]/.test(link))).toBe(true);
});
