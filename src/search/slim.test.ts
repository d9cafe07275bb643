import { expect, test } from 'vitest';
import { openHeadings, packHeadings } from './headings.ts';
import { slimmed } from './slim.ts';

test('words are not marked apart, blocks end in 。, only headings are places, where they stand, and only the kind is left of the filters', () => {
  const anchor = (element: string, text = '', location = 0) => ({ element, id: element, text, location });
  const page = { url: '/a/', word_count: 9, filters: { type: ['guide'], field: ['welfare'] }, content: '協\u200b働\u200bの\u200b手引. 進め方を選びます。 Astro 7. 進め方. (高松市). 共催', anchors: [anchor('section', '', 9), anchor('h2', '進め方', 9), anchor('dt', '共催'), anchor('h4', '共催', 20), anchor('h6', '共催')] };
  expect(slimmed(page)).toEqual({
    url: '/a/', filters: { type: ['guide'] }, content: '協働の手引。進め方を選びます。Astro 7。進め方。(高松市)。共催',
    anchors: [[23, 3, 'section'], [7, 2, 'h4']],
  });
});

test('packed headings open as they were; an id that is the text is not kept twice', () => {
  const content = '手引。進め方。話し合う。概要。';
  const found = [{ id: 's1', text: '進め方', location: 3 }, { id: '概要', text: '概要', location: 12 }];
  const packed = packHeadings(found, content);
  expect(packed).toEqual([[3, 3, 's1'], [6, 2]]);
  expect(openHeadings(packed, content)).toEqual(found);
});
