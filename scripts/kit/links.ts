/** Links of kept texts to pages that a new site does not have. A link to a case becomes one to the case's source, so that what is said keeps its evidence. */
import { pagesOf } from '../check/content/rules/pages.ts';
import { readContent } from '../check/content/read/content.ts';
import type { Content, Files } from '../check/content/types.ts';

interface Sourced { readonly sources?: readonly { readonly url?: string }[] }

/** Case, organisation or survey → the address of the first source that has one. */
function sourceAddresses({ entries }: Content): Map<string, string> {
  const folders: Readonly<Record<string, string>> = { cases: 'cases', partners: 'partners', surveys: 'surveys' };
  return new Map(entries.flatMap(({ collection, id, data }) => {
    const url = (data as Sourced | undefined)?.sources?.find((source) => source.url !== undefined)?.url;
    return collection in folders && url !== undefined ? [[`${folders[collection]}/${id}`, url] as const] : [];
  }));
}

/** Addresses in parentheses end a Markdown link. */
const inLink = (url: string) => url.replaceAll('(', '%28').replaceAll(')', '%29');

/** A link's words with the source, or alone. */
const instead = (words: string, url: string | undefined) => (url === undefined ? words : `[${words}](${inLink(url)})`);

/** The texts with links to pages that exist. `before` is the whole content from which they come. */
export function mendLinks(texts: Files, before: Content): Files {
  const { known } = pagesOf(readContent(texts));
  const sources = sourceAddresses(before);
  const mend = (text: string) => text.replaceAll(/\[([^\][]*)\]\(\/([^)\s]*)\)/g, (link, words: string, address: string) => {
    const page = address.replace(/[?#].*$/s, '').replace(/\/$/, '');
    return known.has(page) || /\.[a-z\d]+$/i.test(page) ? link : instead(words, sources.get(page));
  });
  return new Map([...texts].map(([file, text]) => [file, file.endsWith('.mdx') ? mend(text) : text]));
}
