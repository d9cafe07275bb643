/** The files of the 様式 in the built site: sound, complete, and without a link to anywhere else. */
import { parse as parseHtml } from 'node-html-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { outDir, readBuilt } from '../../scripts/lib/built.ts';
import { partsOf, textsOf, xmlFault } from '../../scripts/lib/ooxml.ts';

interface Template { title: string; kind: 'docx' | 'xlsx'; purpose: string; legalReview?: string; sections: { heading: string; fields?: { label: string; example?: string }[]; checks?: string[]; paragraphs?: string[] }[] }

const ids = readdirSync('src/content/templates').map((file) => file.replace('.yaml', ''));
const all = ids.map((id) => ({ id, ...(parse(readFileSync(`src/content/templates/${id}.yaml`, 'utf8')) as Template) }));

test('there are at least fourteen', () => expect(all.length).toBeGreaterThanOrEqual(14));

test.each(all)('$id.$kind is a sound package', ({ id, kind }) => {
  const parts = partsOf(`${outDir}/templates/${id}.${kind}`);
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const [name, xml] of parts) {
    expect(xmlFault(xml), name).toBeUndefined();
    const known = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1)}"`);
    expect(known || name === '[Content_Types].xml', name).toBe(true);
  }
  for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts.has(part), part).toBe(true);
});

test.each(all)('$id.$kind refers to nothing outside itself, and holds no macro', ({ id, kind }) => {
  for (const [name, xml] of partsOf(`${outDir}/templates/${id}.${kind}`)) {
    expect(xml, name).not.toContain('TargetMode="External"');
    expect(name).not.toMatch(/vba|macro|embedd|externalLink/i);
  }
});

test.each(all)('$id.$kind says all that its record says', ({ id, kind, title, purpose, legalReview = '', sections }) => {
  const texts = textsOf(partsOf(`${outDir}/templates/${id}.${kind}`)).join('\n');
  const said = [title, purpose, legalReview, ...sections.flatMap(({ heading, fields = [], checks = [], paragraphs = [] }) => [heading, ...fields.flatMap(({ label, example = '' }) => [label, example]), ...checks, ...paragraphs])];
  for (const text of said) expect(texts).toContain(text);
});

test.each(all)('the page of $id offers the file with its size, and says where lawyers are asked', ({ id, kind, legalReview }) => {
  const page = parseHtml(readBuilt(`templates/${id}/index.html`));
  const link = page.querySelector(`a[download="${id}.${kind}"]`);
  const size = Math.ceil(readFileSync(`${outDir}/templates/${id}.${kind}`).length / 1024);
  expect(link?.text).toContain(`${size}KB`);
  expect(page.querySelector('main')?.text.includes('法務の確認が必要')).toBe(legalReview !== undefined);
  expect(page.querySelectorAll(`a[href*="/manual/"][href*="#"]`).length).toBeGreaterThan(0);
});

test('every chapter of the manual leads to a 様式', () => {
  for (const file of readdirSync('src/content/manual')) {
    expect(parseHtml(readBuilt(`manual/${file.replace('.mdx', '')}/index.html`)).querySelectorAll('.templates a').length, file).toBeGreaterThan(1);
  }
});
