/** A chapter's HTML as a part of one long document: names that are unique in it, headings one step deeper, links that paper can follow. */
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

/** A link that leads out of the booklet: paper shows its address. */
export interface BookletNote {
  number: number;
  text: string;
  address: string;
}

/** The book around a chapter. */
export interface BookletPlace {
  /** The chapter's own id. */
  chapter: string;
  /** Every chapter of the book. */
  chapters: readonly string[];
  /** The site's sub-path. */
  base: string;
  /** How an address of this site is printed. */
  print: (address: string) => string;
}

/** What becomes of a chapter. */
export interface BookletText {
  html: string;
  notes: BookletNote[];
}

const named = ['id', 'aria-labelledby', 'aria-describedby'];

function rename(root: HTMLElement, chapter: string) {
  for (const name of named) for (const element of root.querySelectorAll(`[${name}]`)) element.setAttribute(name, `${chapter}-${element.getAttribute(name)}`);
}

/** A region that scrolls and an aside are aids of the screen; in the book they would be dozens of landmarks. */
function calm(root: HTMLElement) {
  for (const scroll of root.querySelectorAll('.table-scroll')) for (const name of ['tabindex', 'role', 'aria-label']) scroll.removeAttribute(name);
  for (const aside of root.querySelectorAll('aside')) {
    aside.tagName = 'div';
    aside.removeAttribute('aria-label');
  }
}

/** The chapter's name is the second heading of the book, so its own begin with the third. */
function deepen(root: HTMLElement) {
  for (const level of [4, 3, 2]) for (const heading of root.querySelectorAll(`h${level}`)) heading.tagName = `h${level + 1}`;
}

const chapterLink = /^\/manual\/([a-z0-9-]+)\/(?:#(.+))?$/;

/** The place in the book that an address of the site names. */
function inside(href: string, { chapter, chapters, base }: BookletPlace): string | undefined {
  if (href.startsWith('#')) return `${chapter}-${href.slice(1)}`;
  const path = href.startsWith(base) ? `/${href.slice(base.length)}` : href;
  const [, id = '', anchor] = chapterLink.exec(path) ?? [];
  if (!chapters.includes(id)) return undefined;
  return anchor === undefined ? id : `${id}-${anchor}`;
}

/** The book has its own glossary, so a term is a word of the text. */
function plainTerms(root: HTMLElement) {
  for (const term of root.querySelectorAll('a.term')) term.replaceWith(...term.childNodes);
}

/** Links within the book name their place, so that a page number can follow; the others get a note, one for each address. */
function link(root: HTMLElement, place: BookletPlace): BookletNote[] {
  const notes = new Map<string, BookletNote>();
  for (const anchor of root.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    const target = inside(href, place);
    if (target !== undefined) {
      anchor.setAttribute('href', `#${target}`);
      anchor.setAttribute('data-page-of', target);
      continue;
    }
    const address = place.print(href);
    const note = notes.get(address) ?? { number: notes.size + 1, text: anchor.text.trim(), address };
    notes.set(address, note);
    anchor.insertAdjacentHTML('afterend', `<sup class="note-mark">${note.number}</sup>`);
  }
  return [...notes.values()];
}

/** Makes a chapter's HTML part of the book. */
export function chapterHtml(html: string, place: BookletPlace): BookletText {
  const root = parse(html);
  plainTerms(root);
  const notes = link(root, place);
  rename(root, place.chapter);
  calm(root);
  deepen(root);
  return { notes, html: root.toString() };
}
