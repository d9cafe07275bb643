/** Folds the text of a page before it is indexed, so that index and query agree. Tags and their attributes stay as they are: ids are addresses. */
import { fold } from './text.ts';

const tagOrText = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

/** The page with its text folded. */
export const foldHtml = (html: string): string => html.replace(tagOrText, (part) => (part.startsWith('<') ? part : fold(part)));
