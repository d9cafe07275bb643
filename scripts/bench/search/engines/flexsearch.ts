/** FlexSearch with its encoder for Chinese, Japanese and Korean. The texts are shipped and indexed in the browser, as sites that use it do. */
import { Charset, Document } from 'flexsearch';
import type { BenchPage } from '../pages.ts';
import { answer, load } from './types.ts';
import type { Ask } from './types.ts';

/** More than any page has to be found. */
const ALL = 100_000;

const text = ({ url, title, parts }: BenchPage) => ({ url, title, text: parts.map((part) => `${part.title} ${part.text}`).join(' ') });

/** The texts as they are shipped. */
export const build = (pages: readonly BenchPage[]): string => JSON.stringify(pages.map(text));

/** Loads the texts and indexes them. Pages with the words in their title come first. */
export async function open(base: string): Promise<Ask> {
  const index = new Document({ document: { id: 'url', index: ['title', 'text'] }, encoder: Charset.CJK, tokenize: 'forward' });
  for (const page of JSON.parse(await load(base, 'flexsearch.json')) as ReturnType<typeof text>[]) index.add(page);
  return async (query) => answer(index.search(query, { limit: ALL }).flatMap(({ result }) => result.map(String)));
}
