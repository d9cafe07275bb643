import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** Texts whose paragraphs people cite. */
const cited = /\/content\/(?:manual|guidelines)\//;
/** How much of a paragraph makes its name: what is mended further on changes no address. */
const BEGINNING = 24;

/** Three letters from a text (FNV-1a): the same for the same text, wherever it stands. */
export function shortName(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of text.slice(0, BEGINNING)) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (sum % 36 ** 3).toString(36).padStart(3, '0');
}

type Parent = Root | Element | RootContent | ElementContent;

/** Paragraphs and items in the order of the text. An item is cited as a whole, with the paragraphs in it. */
function citedIn(node: Parent): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || (child.tagName !== 'p' && child.tagName !== 'li')) return citedIn(child as Parent);
    return child.tagName === 'p' ? [child] : [child, ...citedIn(child).filter(({ tagName }) => tagName === 'li')];
  });
}

/** Gives every paragraph and item of the guideline and the manual a name that lasts: `p-3k9`. */
export function rehypeParagraphIds() {
  return (tree: Root, { path }: { path?: string }) => {
    if (!cited.test(path?.replaceAll('\\', '/') ?? '')) return;
    const seen = new Map<string, number>();
    for (const element of citedIn(tree)) {
      const name = `p-${shortName(toString(element).replaceAll(/\s/g, ''))}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      element.properties['id'] ??= times === 1 ? name : `${name}-${times}`;
    }
  };
}
