/** A page as the other engines index it: the same words that Pagefind reads of it, parted at its headings. */
import { NodeType, parse } from 'node-html-parser';
import type { HTMLElement, Node } from 'node-html-parser';

/** A heading and the text up to the next. */
export interface Part {
  title: string;
  text: string;
}

/** A page in parts; the first has the page's title. */
export interface BenchPage {
  url: string;
  title: string;
  parts: Part[];
}

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NAV', 'RT', 'RP', 'FOOTER', 'FORM', 'NOSCRIPT', 'SVG', 'SELECT', 'BUTTON', 'HEAD']);
const inline = new Set(['A', 'ABBR', 'B', 'BDI', 'CITE', 'CODE', 'EM', 'I', 'MARK', 'RUBY', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'WBR']);
const headings = new Set(['H1', 'H2', 'H3']);

const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** Writes what stands below a node into the last part; a heading begins a new one. */
function collect(node: Node, parts: Part[]): void {
  for (const child of node.childNodes) {
    const last = parts.at(-1);
    if (!isElement(child)) { if (last && child.nodeType === NodeType.TEXT_NODE) last.text += child.text; }
    else if (unread.has(child.tagName) || child.hasAttribute('data-pagefind-ignore')) continue;
    else if (headings.has(child.tagName)) parts.push({ title: clean(child.text), text: '' });
    else {
      collect(child, parts);
      const open = parts.at(-1);
      if (open && !inline.has(child.tagName)) open.text += ' ';
    }
  }
}

/** The page of an HTML text; undefined when `isMarked` says that pages for the index are marked and this one is not. */
export function pageOf(url: string, html: string, isMarked: boolean): BenchPage | undefined {
  const root = parse(html);
  const body = root.querySelector('[data-pagefind-body]') ?? (isMarked ? null : root.querySelector('body') ?? root);
  if (!body) return undefined;
  const title = clean(body.querySelector('h1')?.text ?? root.querySelector('title')?.text ?? '');
  const parts: Part[] = [{ title, text: '' }];
  collect(body, parts);
  const filled = parts.map((part) => ({ ...part, text: clean(part.text) })).filter((part, index) => part.text || (index > 0 && part.title !== title));
  return { url, title, parts: filled.length > 0 ? filled : [{ title, text: '' }] };
}
