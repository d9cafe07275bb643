import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorComponents } from '../../../src/schemas/author-components.ts';
import { collections } from '../../../src/schemas/index.ts';
import { checkContent } from './check.ts';
import { fixedPages, pageOf } from './rules/pages.ts';
import { linesOf, sample, textOf, withFiles, withText } from './sample.ts';

const aCase = 'cases/sample-case.mdx';
const chapter = 'manual/sample-chapter.mdx';

test('the sample set has every collection and no problem', () => {
  const report = checkContent(sample);
  expect(report).toEqual({ name: '内容の確認', checked: 44, problems: [] });
  for (const { path } of Object.values(collections)) expect([...sample.keys()].some((file) => file.startsWith(path)), path).toBe(true);
});

test.each([
  ['outcomes of a project that is not done', withText(aCase, 'stage: completed', 'stage: proposal')],
  ['a byte order mark', withFiles({ [aCase]: `\uFEFF${textOf(aCase)}` })],
  ['Windows line ends', withFiles({ [aCase]: textOf(aCase).replaceAll('\n', '\r\n') })],
  ['a comment in braces', withText(aCase, '見本が要りました', '{/* メモ */}見本が要りました')],
  ['signs written as letters', withText(aCase, '見本が要りました', '5 < 6、\\<5個、\\{予算、`<5`、{/* メモ */}')],
  ['links to other sites, mail, files and headings', withText(aCase, '見本が要りました', '[a](https://example.org/) [b](mailto:a@example.org) [c](/data/cases.csv) [d](#見出し) [e](/forms/sample-form/?a=b#c) [f](/)')],
  ['a page of cases that state no form', withFiles({ [aCase]: textOf(aCase).replace(/forms:\n.*\n/, 'forms: []\n').replace('/desk/', '/cases/form/unstated/'), [chapter]: textOf(chapter).replace('/cases/form/sample-form/', '/cases/') })],
])('%s: no problem', (_, files) => {
  expect(linesOf(files)).toEqual([]);
});

test('all problems of all files come in one run, in the order of the files', () => {
  const files = withFiles({
    'case/x.mdx': '見本',
    [aCase]: textOf(aCase).replace('checked: "2026-11-23"', 'checked: "2026-02-30"').replace('stage: completed', 'stage: done').replace('/desk/', '/desks/').replace('見本が要り', '<Nothing />見本が要り'),
    'forms/sample-form.mdx': textOf('forms/sample-form.mdx').replace('merits:', 'merit:'),
    'glossary/terms.yaml': textOf('glossary/terms.yaml').replace('clause: s1', 'clause: s3'),
    'site.yaml': textOf('site.yaml').replace('name: サンプルナビ(架空)', 'name: "サンプルナビ(架空)'),
  });
  expect(linesOf(files).map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual([
    'src/content/case/x.mdx:1  ファイル',
    'src/content/cases/sample-case.mdx:4  stage',
    'src/content/cases/sample-case.mdx:26  checked',
    'src/content/cases/sample-case.mdx:31  <Nothing>',
    'src/content/cases/sample-case.mdx:31  リンク',
    'src/content/forms/sample-form.mdx:2  merits',
    'src/content/forms/sample-form.mdx:12  merit',
    'src/content/glossary/terms.yaml:5  [0].clause',
    'src/content/site.yaml:1  書式',
  ]);
});

test.each([
  'reference/clauses.yaml', 'reference/themes.yaml', 'reference/tools.yaml', 'reference/stages.yaml', 'plan/items.yaml',
  aCase, chapter, 'forms/sample-form.mdx', 'guidelines/1.mdx', 'guidelines/plan.mdx', 'partners/sample-group.yaml',
])('%s cannot be read: nothing else is blamed for it', (file) => {
  const lines = linesOf(withFiles({ [file]: textOf(file).replace(': ', ': @') }));
  expect(lines).toEqual([expect.stringMatching(`^src/content/${file}:[12]  書式  この記号で始まる文は`)]);
});

const fragments = ['---\n', '- id: s1\n', 'title: ', ': ', '"', '[', '{', '}', '<Clause id="s1">', '</Clause>', '<', '>', '[a](/forms/)', '\t', '\n', '\r\n', '*', '&a ', '!b ', '2026-02-30', '__proto__: 1\n', 'constructor: {}\n', 'null', '{/* a */}', '🗾', '\u2028'];
const text = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join(''));
const files = [...sample.keys()];
/** A valid file with something else in the place of a part of it, or a file of nothing but that. */
const change = fc.record({ file: fc.oneof(fc.constantFrom(...files), text), from: fc.nat(600), length: fc.nat(20), text, whole: fc.boolean() })
  .map(({ file, from, length, text, whole }): [string, string] => {
    const old = whole ? '' : (sample.get(file) ?? '');
    return [file, old.slice(0, from) + text + old.slice(from + length)];
  });

test('whatever the files hold, every problem is one line with its place and reason', { timeout: 60_000 }, () => {
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
    for (const line of linesOf(withFiles(Object.fromEntries(changes)))) expect(line).toMatch(/^src\/content\/.*:\d+ {2}\S.*? {2}\S.*$/u);
  }), { numRuns: 100 });
});

const root = join(import.meta.dirname, '../../..');
const filesOf = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

test('authors are offered the components that exist', () => {
  const made = filesOf('src/components/content').filter((file) => file.endsWith('.astro')).map((file) => file.replace('.astro', ''));
  expect(Object.keys(authorComponents).toSorted()).toEqual(made.toSorted());
});

test('the table of fixed pages holds every route but those that come from content', () => {
  const fromContent = (route: string) => route === '404' || route.startsWith('tools/') || pageOf({ collection: 'guidelines', id: route }) === route;
  // Content links to where something is, not to a page that only leads on.
  const leadsOn = (file: string) => readFileSync(join('src/pages', file), 'utf8').includes('layouts/Moved.astro');
  const routes = filesOf('src/pages').filter((file) => file.endsWith('.astro') && !file.includes('[') && !leadsOn(file)).map((file) => file.replace(/(?:(?:^|\/)index)?\.astro$/, ''));
  expect(routes.filter((route) => !fromContent(route)).toSorted()).toEqual(fixedPages.toSorted());
});
