import { expect, test } from 'vitest';
import { sampled } from './sample.ts';

const pages = (count: number) => Array.from({ length: count }, (_, index) => `partners/n${String(1_000_000_000_000 + index)}/index.html`);

test('a few pages of a register are all looked at', () => expect(sampled([...pages(150), 'index.html'])).toEqual({ files: [...pages(150), 'index.html'], left: new Set(), figures: [] }));

test('of many pages of a register evenly spread ones are looked at, and every other page', () => {
  const others = ['index.html', 'partners/sample-kai/index.html', 'partners/x0123456789abcdef/index.html', 'partners/needs/index.html'];
  const { files, left, figures } = sampled([...others, ...pages(10_000)]);
  expect(files.length + left.size).toBe(10_004);
  expect(files).toHaveLength(204);
  expect(files).toEqual(expect.arrayContaining(others));
  expect(figures).toEqual(['  名簿の団体のページ10000件は、同じ部品から作られているため、200件を見ています。']);
});
