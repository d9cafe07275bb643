import { expect, test } from 'vitest';
import { MARK, generate } from './generate.ts';

const texts = ['協働の手引です。市民と行政が事業を進めます。委託の契約を結びます。', '団体の相談は窓口で受けます。研修を開きます。<b>の意味を説明します。'];
const make = (count: number, seed?: number) => [...generate(texts, count, seed)];

test('the same seed gives the same pages, and fewer are the first of more', () => {
  expect(make(4)).toEqual(make(9).slice(0, 4));
  expect(make(4)).not.toEqual(make(4, 2));
  expect(new Set(make(9).map(({ file }) => file)).size).toBe(9);
});

test('every page is marked as generated outside of what is indexed, and its text is escaped', () => {
  for (const { html } of make(20)) {
    const [outside, inside = ''] = html.split('<main');
    expect(outside).toContain(MARK);
    expect(inside).not.toContain(MARK);
    expect(html).not.toContain('<b>');
    expect(html).toMatch(/data-pagefind-filter="type:[a-z]+"><h1>/);
  }
});

test('without sentences there are no pages', () => {
  expect(() => [...generate(['協働'], 1)]).toThrow();
});
