import { expect, test } from 'vitest';
import { offering } from './offer.ts';

const page = '<!doctype html><main><p>前&amp;後</p><div data-offer><p data-with hidden><a data-address="/kyodo/manual/booklet.pdf">受け取る(<span data-pages></span>ページ、<span data-size></span>MB)</a></p><p data-without>刷る</p></div><p hidden>別</p></main>';
const made = offering(page, { bytes: 2_621_440, pages: 118 });

test('the link has its address, pages and size; the way without it is hidden; the rest stays as it was', () => {
  expect(made).toBe('<!doctype html><main><p>前&amp;後</p><div data-offer><p data-with><a data-address="/kyodo/manual/booklet.pdf" href="/kyodo/manual/booklet.pdf" download>受け取る(<span data-pages>118</span>ページ、<span data-size>2.5</span>MB)</a></p><p data-without hidden>刷る</p></div><p hidden>別</p></main>');
});

test('a second printing says its own size', () => {
  expect(offering(made, { bytes: 3_145_728, pages: 120 })).toBe(offering(page, { bytes: 3_145_728, pages: 120 }));
});

test('a page without the place for it', () => {
  expect(() => offering('<main></main>', { bytes: 1, pages: 1 })).toThrow('もう一度ビルドしてください。');
});
