/** The booklet as a PDF, read back: the numbers of its pages, its bookmarks, its tags, its tables. */
import { parse as parseHtml } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { outDir, readBuilt } from '../../scripts/lib/built.ts';
import { normaliseBase } from '../../scripts/lib/site-server.ts';
import { printBooklet } from '../../scripts/pdf/print.ts';
import type { Booklet } from '../../scripts/pdf/print.ts';
import { plain } from '../../scripts/pdf/read.ts';

const order = { dir: outDir, base: normaliseBase(process.env['BASE_PATH'] ?? '/'), published: undefined };
const document = parseHtml(readBuilt('manual/print/index.html'));
const chapters = document.querySelectorAll('section.part:not(.appendix)');
let book: Booklet;
beforeAll(async () => { book = await printBooklet({ ...order, parts: [] }); }, 600_000);

/** The first page that is not of the cover or the contents. */
const start = () => book.pdf.places.get(chapters[0]?.id ?? '') ?? 0;

test('the whole manual is there: at least 60 pages of A4, every chapter from a page of its own', () => {
  expect(book.pdf.pages).toBeGreaterThanOrEqual(60);
  expect(chapters.length).toBeGreaterThanOrEqual(14);
  const first = chapters.map(({ id }) => book.pdf.places.get(id));
  expect(new Set(first).size).toBe(chapters.length);
  expect(first).toEqual(first.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
});

test('every line of the contents names the page on which its heading stands', () => {
  expect(book.lines.length).toBeGreaterThan(100);
  expect(book.faults).toEqual([]);
  const contents = book.pdf.texts.slice(1, start() - 1).join('');
  for (const { id, text } of book.lines) expect(contents, id).toContain(`${plain(text)}${book.pdf.places.get(id)}`);
});

test('pages are numbered, and say which chapter they are of', () => {
  for (const chapter of chapters) {
    const page = book.pdf.places.get(chapter.id) ?? 0;
    const number = chapter.querySelector('.part-number')?.text;
    const text = book.pdf.texts[page - 1] ?? '';
    expect(text, chapter.id).toContain(page % 2 === 1 ? `${number}` : '協働の手引き');
    expect(text, chapter.id).toContain(String(page));
  }
});

test('a link to another chapter names its page', () => {
  const links = chapters.flatMap((chapter) => chapter.querySelectorAll('[data-page-of]'));
  expect(links.length).toBeGreaterThan(20);
  const whole = book.pdf.texts.join('');
  for (const link of links) expect(whole).toContain(`${plain(link.text)}(${book.pdf.places.get(link.getAttribute('data-page-of') ?? '')}ページ)`);
});

test('it is tagged, and its bookmarks are the headings', () => {
  expect(book.pdf.tagged).toBe(true);
  const headings = document.querySelectorAll('section.part:not(.appendix) :is(h2, h3)').map(({ text }) => plain(text));
  const marks = book.pdf.bookmarks.map(({ title }) => title);
  for (const heading of headings) expect(marks).toContain(heading);
  expect(new Set(book.pdf.bookmarks.map(({ depth }) => depth)).size).toBeGreaterThan(1);
});

test('every letter that is copied or searched is a letter of the page', () => {
  const letters = new Set(`${document.text}0123456789ページ`.normalize('NFC'));
  expect([...new Set(book.pdf.texts.join(''))].filter((letter) => !letters.has(letter))).toEqual([]);
});

test('a table of a chapter stays on one page', () => {
  const tables = chapters.flatMap((chapter) => chapter.querySelectorAll('table'));
  expect(tables.length).toBeGreaterThan(10);
  for (const table of tables) {
    const rows = table.querySelectorAll('tr').map((row) => row.querySelectorAll('th, td').map((cell) => plain(cell.firstChild?.text ?? '')));
    const [head, last] = [rows[0] ?? [], rows.at(-1) ?? []];
    expect(book.pdf.texts.some((text) => [...head, ...last].every((cell) => text.includes(cell))), head.join()).toBe(true);
  }
});

test('chosen chapters alone have their own contents', async () => {
  const some = await printBooklet({ ...order, parts: ['agree', 'run'] });
  expect(some.faults).toEqual([]);
  expect(some.lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['agree', 'run', 'book-sources']));
  expect(some.lines.map(({ id }) => id)).not.toContain('intro');
  expect(some.pdf.pages).toBeLessThan(book.pdf.pages / 3);
  expect(some.pdf.texts[0]).toContain('抜粋');
  expect(some.pdf.texts.join('')).not.toMatch(/\(0*ページ\)/);
}, 300_000);

test('with readings, words have them above, and the contents are still right', { timeout: 300_000 }, async () => {
  const read = await printBooklet({ ...order, parts: ['agree'], furigana: true });
  expect(read.faults).toEqual([]);
  expect(read.pdf.texts.join('')).toContain('きょうていしょ');
});
