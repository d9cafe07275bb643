import { expect, test } from 'vitest';
import { pageRules } from './pages.ts';

const css = pageRules('見本の本', [{ id: 'run', number: '3', short: '実施"する"' }]);

test('each part has pages of its own with its name at the head', () => {
  expect(css).toContain('[data-part="run"] { page: part-run; }');
  expect(css).toContain(String.raw`@page part-run:right { @top-right { content: "3 実施\"する\"";`);
  expect(css).toContain('@page part-run:left { @top-left { content: "見本の本";');
});

test('pages are numbered at the outer edge, the cover is not', () => {
  expect(css).toMatch(/part-run:left \{ @bottom-left \{ content: counter\(page\)/);
  expect(css).not.toMatch(/book-cover:\w+ \{ @bottom-\w+ \{ content: counter/);
  for (const side of ['left', 'right']) expect(css).toMatch(new RegExp(`book-cover:${side} \\{[^}]*@bottom-right \\{ content: none`));
});
