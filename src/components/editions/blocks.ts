/** The paragraphs of a text, to be compared with those of another edition. */
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import type { Block } from '../../domain/text/edition-diff.ts';

const read = 'h2, h3, h4, p, li, tr, dt, dd';

const textOf = (element: HTMLElement): string =>
  (element.tagName === 'TR' ? element.querySelectorAll('th, td').map(({ text }) => text.trim()).join(' | ') : element.text).replaceAll(/\s+/g, ' ').trim();

/** Headings, paragraphs, items and lines of tables in their order. What stands in an item or a line belongs to it. */
export function blocksOf(html: string): Block[] {
  const root = parse(html);
  for (const mark of root.querySelectorAll('[data-pagefind-ignore]')) mark.remove();
  return root.querySelectorAll(read)
    .filter((element) => !element.parentNode?.closest('li, tr, dd'))
    .map((element) => ({ level: /^H[2-4]$/.test(element.tagName) ? Number(element.tagName.slice(1)) : undefined, text: textOf(element) }))
    .filter(({ text }) => text !== '');
}
