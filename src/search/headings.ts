/** Where the headings of a page stand in its text: found when the index is built, so that no browser has to. */
import type { PackedHeading } from './api.ts';
import { form } from './text.ts';

/** A place with an id, as Pagefind notes it. */
export interface Anchor { readonly element: string; readonly id: string; readonly text: string; readonly location: number }

const isHeading = ({ element }: Anchor) => /^h[2-4]$/.test(element);

/** Where a heading stands: alone between two ends of blocks, else the first time it occurs. */
function placeOf(heading: string, text: string, from: number): number {
  for (let at = text.indexOf(heading, from); at >= 0; at = text.indexOf(heading, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + heading.length)];
    if (/^[。\s]?$/.test(before) && /^[。.\s]?$/.test(after)) return at;
  }
  return text.indexOf(heading, from);
}

/** A heading, with the sign of the text at which it begins. */
export type Heading = Pick<Anchor, 'id' | 'text' | 'location'>;

/** The headings among the places of a page. One that opens a section takes the section's id. */
export function headings(anchors: readonly Anchor[], content: string): Heading[] {
  const [found, text]: [Heading[], string] = [[], form(content)];
  let from = 0;
  for (const [index, anchor] of anchors.entries()) {
    const location = isHeading(anchor) ? placeOf(form(anchor.text), text, from) : -1;
    if (location < 0) continue;
    const around = anchors[index - 1];
    const { id } = around?.element === 'section' && around.location === anchor.location ? around : anchor;
    found.push({ id, text: anchor.text, location });
    from = location + anchor.text.length;
  }
  return found;
}

/** Headings as the index holds them: their words stand in the text already. */
export function packHeadings(found: readonly Heading[], content: string): PackedHeading[] {
  let from = 0;
  return found.map(({ id, text: { length }, location }) => {
    const skip = location - from;
    from = location + length;
    return id === content.slice(location, from) ? [skip, length] : [skip, length, id];
  });
}

/** The headings that were packed with this text. */
export function openHeadings(packed: readonly PackedHeading[], content: string): Heading[] {
  let from = 0;
  return packed.map(([skip, length, id]) => {
    const location = from + skip;
    from = location + length;
    const text = content.slice(location, from);
    return { id: id ?? text, text, location };
  });
}
