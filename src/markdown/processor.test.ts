import { expect, test } from 'vitest';
import { writtenTerms } from './glossary-links.ts';
import { markdownProcessor } from './processor.ts';

const terms = writtenTerms([{ id: 'commission', term: '委託' }, { id: 'fund', term: '基金', variants: ['ファンド'] }, { id: 'case', term: '事例', everyday: true }]);

const render = async (text: string, base = '/', path = '') => {
  const { createRenderer } = markdownProcessor({ base, terms });
  const renderer = await createRenderer({ syntaxHighlight: false } as never);
  return (await renderer.render(text, path === '' ? undefined : { fileURL: new URL(`file:///site/src/content/${path}`) })).code;
};

test('emphasis beside Japanese brackets is bold', async () => {
  expect(await render('これは**「強調」**です')).toContain('<strong>「強調」</strong>');
});

test('remark-gfm runs: tables and footnotes with Japanese labels', async () => {
  const html = await render('| 形態 | 数 |\n| --- | ---: |\n| 共催 | 3 |\n\n本文[^1]\n\n[^1]: 注記');
  expect(html).toContain('<div class="table-scroll" tabindex="0" role="region"');
  expect(html).toContain('本文へ戻る');
});

test('no style attribute, which the policy would block', async () => {
  const html = await render('| a | b |\n| :-: | --: |\n| 1 | 2 |');
  expect(html).not.toContain('style=');
  expect(html).toContain('class="align-right"');
});

test('quotes and dashes stay as written', async () => {
  expect(await render('"a" -- b')).toContain('"a" -- b');
});

test('root-relative links carry the published sub-path, others do not', async () => {
  const html = await render('[形態](/forms/) [外](https://example.org/) [下](#a)', '/kyodo/');
  expect(html).toContain('href="/kyodo/forms/"');
  expect(html).toContain('href="https://example.org/"');
  expect(html).toContain('href="#a"');
});

test('a paragraph or item of the manual has a name that depends on its beginning alone', async () => {
  const html = await render('委託の前に、目的を決めます。\n\n- 一つ\n- 二つ\n', '/', 'manual/run.mdx');
  const more = await render('前に置いた文です。\n\n委託の前に、目的を決めます。\n\n- 一つ\n- 二つ\n', '/', 'manual/run.mdx');
  const ids = [...html.matchAll(/ id="(p-\w{3})"/g)].map(([, id = '']) => id);
  expect(ids).toHaveLength(3);
  for (const id of ids) expect(more).toContain(`id="${id}"`);
  expect(await render('文です。', '/', 'cases/a.mdx')).not.toContain(' id=');
});

test('the same paragraph twice has two names', async () => {
  expect(new Set((await render('同じ文です。\n\n同じ文です。', '/', 'manual/run.mdx')).match(/ id="[^"]+"/g)).size).toBe(2);
});

test('a term leads to the glossary the first time, and only as a word of its own', async () => {
  const html = await render('## 委託\n\n再委託でなく、委託や[委託](/forms/)、ファンド、基金、事例。', '/kyodo/', 'manual/run.mdx');
  expect(html.match(/class="term"/g)).toHaveLength(2);
  expect(html).toContain('再委託でなく、<a class="term" href="/kyodo/glossary/#commission">委託</a>や');
  expect(html).toContain('<a class="term" href="/kyodo/glossary/#fund">ファンド</a>、基金、事例。');
  expect(await render('委託です。', '/', 'cases/a.mdx')).not.toContain('term');
});
