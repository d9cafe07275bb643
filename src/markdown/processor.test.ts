import { expect, test } from 'vitest';
import { markdownProcessor } from './processor.ts';

const render = async (text: string, base = '/') => {
  const { createRenderer } = markdownProcessor({ base });
  const renderer = await createRenderer({ syntaxHighlight: false } as never);
  return (await renderer.render(text)).code;
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
