/** Prepares the text of a page before it is indexed, so that index and query agree. Attributes stay as they are: ids are addresses. */
import { fold } from './text.ts';

const tagOrText = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;
/** Blocks that Pagefind takes for words of a line: a label and its value would run together. */
const unknownBlock = /^(<\/?)(?:dt|dd|th|caption|figcaption|summary|blockquote|pre)(?=[\s/>])/i;

/** The page with its text folded, and every block one that Pagefind ends a sentence after. */
export const prepareHtml = (html: string): string => html.replace(tagOrText, (part) => (part.startsWith('<') ? part.replace(unknownBlock, '$1div') : fold(part)));
