import { expect, test } from 'vitest';
import { foldHtml } from './html.ts';

test('text is folded, tags and attributes are not', () => {
  expect(foldHtml('<h2 id="第２章" title="Ａ > Ｂ">第２章 ﾜｰｸｼｮｯﾌﾟ</h2>')).toBe('<h2 id="第２章" title="Ａ > Ｂ">第2章 ワークショップ</h2>');
  expect(foldHtml("<!-- don't Ａ --><p>Ａ</p>")).toBe("<!-- don't Ａ --><p>A</p>");
});
