import { expect, test } from 'vitest';
import { pageOf } from './pages.ts';

const page = (body: string, isMarked = true) => pageOf('/a/', `<html><head><title>表題</title></head><body>${body}</body></html>`, isMarked);

test('a page is parted at its headings, without what the index ignores', () => {
  expect(page('<nav>案内</nav><main data-pagefind-body><h1>協働<rt>きょうどう</rt></h1><p>前<b>書</b>き</p><p>次</p><section><h2>委託</h2><nav>目次</nav><p data-pagefind-ignore>出典</p><ul><li>一</li><li>二</li></ul></section></main>')).toEqual(
    { url: '/a/', title: '協働きょうどう', parts: [{ title: '協働きょうどう', text: '前書き 次' }, { title: '委託', text: '一 二' }] });
});

test('where pages are marked, one without a mark is left out; elsewhere the body is read and the title of the page taken', () => {
  expect(page('<p>委託</p>')).toBeUndefined();
  expect(page('<p>委託</p>', false)).toEqual({ url: '/a/', title: '表題', parts: [{ title: '表題', text: '委託' }] });
});
