import { expect, test } from 'vitest';
import { tickable } from './tickable.ts';

test('each item of the list has a box with the name of the item', () => {
  expect(tickable('<ul>\n<li id="p-1a2">日は<b>決まって</b>いますか。</li>\n<li id="p-3b4">記録は?</li>\n</ul>')).toBe(
    '<ul class="ticks">\n<li id="p-1a2"><label><input type="checkbox" value="p-1a2"> <span>日は<b>決まって</b>いますか。</span></label></li>\n<li id="p-3b4"><label><input type="checkbox" value="p-3b4"> <span>記録は?</span></label></li>\n</ul>',
  );
});
