import { expect, test } from 'vitest';
import { formatProblem, formatReport } from '../lib/report.ts';
import { checkImports } from './imports/check.ts';
import { readImports } from './imports/read.ts';
import { loadSources } from './imports/sources.ts';

test('every import of the project goes the one way', { timeout: 60_000 }, () => {
  const report = checkImports(loadSources());
  expect(report.checked).toBeGreaterThan(100);
  expect(formatReport(report)).toBe(`取り込みの向きの確認: ${report.checked}件、問題なし`);
});

const linesOf = (file: string, ...lines: string[]) => checkImports(new Map([[file, lines.join('\n')]])).problems.map(formatProblem);

test.each([
  ['src/schemas/a.ts', "import { b } from '../domain/b.ts';", 'src/schemas/a.ts:1  schemas → domain  schemasはdomainを使えません。ほかの層は使えません。'],
  ['src/domain/a.ts', "import { b } from '../search/b.ts';", 'src/domain/a.ts:1  domain → search  domainはsearchを使えません。使えるのはschemas(型だけ)です。'],
  ['src/domain/a/b.ts', "import { c } from '../../schemas/c.ts';", 'src/domain/a/b.ts:1  domain → schemas  domainがschemasから使えるのは型だけです。import type にしてください。'],
  ['src/search/a.ts', "import { b } from '../queries/b.ts';", 'src/search/a.ts:1  search → queries  searchはqueriesを使えません。使えるのはdomain、schemas(型だけ)です。'],
  ['src/client/a.ts', "import { type b } from '../schemas/b.ts';", 'src/client/a.ts:1  client → schemas  clientがschemasから使えるのは型だけです。import type にしてください。'],
  ['src/client/a.ts', "const b = await import('../components/b.ts');", 'src/client/a.ts:1  client → components  clientはcomponentsを使えません。使えるのはdomain、search、schemas(型だけ)です。'],
  ['src/markdown/a.ts', "export { b } from '../search/b.ts';", 'src/markdown/a.ts:1  markdown → search  markdownはsearchを使えません。使えるのはdomain、schemasです。'],
  ['src/queries/a.ts', "import b from '../components/b.astro';", 'src/queries/a.ts:1  queries → components  queriesはcomponentsを使えません。使えるのはsearch、papers、domain、schemas、contentです。'],
  ['src/domain/a.ts', "import { b } from '../../scripts/b.ts';", 'src/domain/a.ts:1  domain → scripts  domainはscriptsを使えません。使えるのはschemas(型だけ)です。'],
  ['src/domain/a.test.ts', "import { b } from '../../scripts/b.ts';", 'src/domain/a.test.ts:1  domain → scripts  domainはscriptsを使えません。使えるのはschemas(型だけ)です。'],
  ['scripts/a.ts', "import { b } from '../src/queries/b.ts';", 'scripts/a.ts:1  scripts → queries  scriptsはqueriesを使えません。使えるのはmarkdown、search、domain、schemasです。'],
  ['scripts/a.ts', "import { b } from 'astro:env';", 'scripts/a.ts:1  scripts → astro:env  scriptsは「astro:」を使えません。使えるのはqueries、components、layouts、pages、content.config.tsだけです。'],
  ['src/domain/a.ts', "import { z } from 'zod';", 'src/domain/a.ts:1  domain → zod  domainは「zod」を使えません。使えるのはschemas、scriptsだけです。'],
  ['src/client/a.ts', "import { b } from 'node:fs';", 'src/client/a.ts:1  client → node:fs  clientは「node:」を使えません。使えるのはscripts、search、markdown、queriesだけです。'],
  ['src/client/a.ts', "import { b } from '/src/queries/b.ts';", 'src/client/a.ts:1  client → queries  clientはqueriesを使えません。使えるのはdomain、search、schemas(型だけ)です。'],
  ['src/newlayer/a.ts', "import { b } from '../domain/b.ts';", 'src/newlayer/a.ts:1  newlayer → domain  newlayerはdomainを使えません。ほかの層は使えません。'],
])('%s: %s', (file, line, problem) => {
  expect(linesOf(file, line)).toEqual([problem]);
});

test('Astro files count in front matter and scripts, on their own lines', () => {
  const page = ['---', "import Page from '../layouts/Page.astro';", "import { getCollection } from 'astro:content';", '---', "<p>import { b } from '../scripts/b.ts';</p>", "<script>import '../content/c.ts';</script>"];
  expect(linesOf('src/pages/a.astro', ...page)).toEqual([
    'src/pages/a.astro:3  pages → astro:content  pagesは「astro:content」を使えません。使えるのはqueries、content.config.tsだけです。',
    'src/pages/a.astro:6  pages → content  pagesはcontentを使えません。使えるのはlayouts、components、queries、client、search、domain、schemas、stylesです。',
  ]);
});

test('what goes the one way is no problem', () => {
  expect(linesOf('src/client/a.ts', "import type { B } from '../schemas/b.ts';", "import { c } from '../domain/c.ts';", "import d from 'some-package';", "await import('/pagefind/pagefind.js');")).toEqual([]);
  expect(linesOf('src/domain/a.test.ts', "import { b } from '../schemas/b.ts';", "import { c } from '../../tests/c.ts';", "import { readFileSync } from 'node:fs';")).toEqual([]);
  expect(linesOf('src/queries/a.ts', "import { getCollection } from 'astro:content';", "import raw from '../content/site.yaml?raw';")).toEqual([]);
});

test('comments and texts are no imports; types inside types are', () => {
  const source = ["// import '../a.ts';", "/* import '../b.ts'; */", "const text = `import '../c.ts';`;", "type D = import('../d.ts').D;", "import {", "  e,", "} from '../e.ts';"];
  expect(readImports('src/domain/x.ts', source.join('\n'))).toEqual([
    { line: 4, from: '../d.ts', typeOnly: true },
    { line: 7, from: '../e.ts', typeOnly: false },
  ]);
});
