import { expect, test } from 'vitest';
import { chapterHtml } from './chapter-html.ts';

const place = { chapter: 'run', chapters: ['run', 'agree'], base: '/kyodo/', print: (address: string) => `<${address}>` };
const make = (html: string) => chapterHtml(html, place);

test('names are the chapter\'s own, and headings stand below its name', () => {
  const { html } = make('<h2 id="進め方">進め方</h2><h3 id="会議">会議</h3><p id="p-1a2b">文</p>');
  expect(html).toBe('<h3 id="run-進め方">進め方</h3><h4 id="run-会議">会議</h4><p id="run-p-1a2b">文</p>');
});

test('links to chapters stay within the book and name their place', () => {
  expect(make('<a href="/kyodo/manual/agree/">取り決める</a>').html).toBe('<a href="#agree" data-page-of="agree">取り決める</a>');
  expect(make('<a href="/kyodo/manual/agree/#苦情">苦情</a>').html).toContain('href="#agree-苦情"');
  expect(make('<a href="#会議">会議</a>').html).toContain('href="#run-会議"');
});

test('a link out of the book gets a note; the same address the same one', () => {
  const { html, notes } = make('<a href="/kyodo/desk/">相談</a>、<a href="https://example.org/">外</a>、<a href="/kyodo/desk/">窓口</a>');
  expect(notes).toEqual([{ number: 1, text: '相談', address: '</kyodo/desk/>' }, { number: 2, text: '外', address: '<https://example.org/>' }]);
  expect(html.match(/<sup class="note-mark">\d<\/sup>/g)).toEqual(['<sup class="note-mark">1</sup>', '<sup class="note-mark">2</sup>', '<sup class="note-mark">1</sup>']);
});

test('a chapter that is not in the book is a page outside it', () => expect(make('<a href="/kyodo/manual/no/">なし</a>').notes).toHaveLength(1));

test('aids of the screen are no landmarks in the book', () => {
  expect(make('<div class="table-scroll" tabindex="0" role="region" aria-label="表"><table></table></div><aside class="notice" aria-label="注意">注</aside>').html)
    .toBe('<div class="table-scroll"><table></table></div><div class="notice">注</div>');
});

test('a term is a word of the text: the book has its own glossary', () => expect(make('<a class="term" href="/kyodo/glossary/#fund">基金</a>と').html).toBe('基金と'));
