import { expect, test } from 'vitest';
import { slimmed } from './slim.ts';

test('words are not marked apart, and only headings and their sections are places', () => {
  const anchor = (element: string) => ({ element, id: element, text: '', location: 0 });
  const page = { url: '/a/', content: '協\u200b働\u200bの\u200b手引', anchors: ['section', 'h2', 'dt', 'li', 'h4', 'h6', 'a'].map(anchor) };
  expect(slimmed(page)).toEqual({ url: '/a/', content: '協働の手引', anchors: ['section', 'h2', 'h4'].map(anchor) });
});
