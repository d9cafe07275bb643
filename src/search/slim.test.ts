import { expect, test } from 'vitest';
import { slimmed } from './slim.ts';

test('words are not marked apart, blocks end in 。, only headings are places, where they stand, and only the kind is left of the filters', () => {
  const anchor = (element: string, text = '', location = 0) => ({ element, id: element, text, location });
  const page = { url: '/a/', word_count: 9, filters: { type: ['guide'], field: ['welfare'] }, content: '協\u200b働\u200bの\u200b手引. 進め方を選びます。 Astro 7. 進め方. (高松市). 共催', anchors: [anchor('section', '', 9), anchor('h2', '進め方', 9), anchor('dt', '共催'), anchor('h4', '共催', 20), anchor('h6', '共催')] };
  expect(slimmed(page)).toEqual({
    url: '/a/', filters: { type: ['guide'] }, content: '協働の手引。進め方を選びます。Astro 7。進め方。(高松市)。共催',
    anchors: [{ id: 'section', text: '進め方', location: 23 }, { id: 'h4', text: '共催', location: 33 }],
  });
});
