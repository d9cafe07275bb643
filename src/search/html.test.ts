import { expect, test } from 'vitest';
import { prepareHtml } from './html.ts';

test('text is folded, tags and attributes are not', () => {
  expect(prepareHtml('<h2 id="第２章" title="Ａ > Ｂ">第２章 ﾜｰｸｼｮｯﾌﾟ</h2>')).toBe('<h2 id="第２章" title="Ａ > Ｂ">第2章 ワークショップ</h2>');
  expect(prepareHtml("<!-- don't Ａ --><p>Ａ</p>")).toBe("<!-- don't Ａ --><p>A</p>");
});

test('blocks that Pagefind would run together are blocks it knows', () =>
  expect(prepareHtml('<dl><dt id="a">自治体</dt><dd class="x">世田谷区</dd></dl><th>決める</th><thead><td>行政</td>')).toBe('<dl><div id="a">自治体</div><div class="x">世田谷区</div></dl><div>決める</div><thead><td>行政</td>'));
