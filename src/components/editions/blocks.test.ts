import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

test('headings, paragraphs, items and lines of tables in their order; marks for the screen are no text', () => {
  const html = '<section><h3><a data-pagefind-ignore>指針2</a> 進め方</h3><p>目的を\n決めます。</p></section><ul><li><p>一つ</p></li></ul><table><tr><th>共催</th><td>3</td></tr></table>';
  expect(blocksOf(html)).toEqual([{ level: 3, text: '進め方' }, { level: undefined, text: '目的を 決めます。' }, { level: undefined, text: '一つ' }, { level: undefined, text: '共催 | 3' }]);
});
