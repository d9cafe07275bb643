/** lunr with its Japanese segmenter, as Docusaurus' local search plans it: titles, headings and texts apart, all words required,
 * then the last as a beginning, then without stop words, then with one word left out. */
import lunr from 'lunr';
import japanese from 'lunr-languages/lunr.ja.js';
import stemmers from 'lunr-languages/lunr.stemmer.support.js';
import segmenter from 'lunr-languages/tinyseg.js';
import type { BenchPage } from '../pages.ts';
import { answer, load } from './types.ts';
import type { Ask } from './types.ts';

for (const plugin of [stemmers, segmenter, japanese]) plugin(lunr as unknown as Record<string, unknown>);
const ja = (lunr as unknown as { ja: lunr.Builder.Plugin & { tokenizer(text: string): lunr.Token[]; stopWordFilter(word: string): string | undefined } }).ja;

/** Docusaurus' search page shows as many. */
const MOST = 100;

interface Document {
  ref: string;
  text: string;
}

const indexOf = (documents: readonly Document[]) =>
  lunr(function () {
    this.use(ja);
    this.ref('ref');
    this.field('text');
    this.metadataWhitelist = ['position'];
    for (const document of documents) this.add(document);
  });

/** The three indexes as they are shipped. */
export function build(pages: readonly BenchPage[]): string {
  const parts = pages.flatMap(({ url, parts }) => parts.map((part, at) => ({ ...part, at, ref: `${url}#${at}` })));
  const titles = pages.map(({ url, title }) => ({ ref: `${url}#`, text: title }));
  const headings = parts.filter(({ at }) => at > 0).map(({ ref, title }) => ({ ref, text: title }));
  const documents = [titles, headings, parts.map(({ ref, text }) => ({ ref, text }))];
  return JSON.stringify(documents.map((list) => ({ documents: list, index: indexOf(list) })));
}

/** A word that the index does not hold, in the longest words that it holds. */
function cut(word: string, known: ReadonlySet<string>): string[] {
  if (known.has(word) || !/\p{Unified_Ideograph}/u.test(word)) return [word];
  for (let length = word.length - 1; length > 0; length -= 1)
    if (known.has(word.slice(0, length))) return [word.slice(0, length), ...cut(word.slice(length), known)];
  return word.length > 1 ? cut(word.slice(1), known) : [];
}

/** The queries, tried one after the other until enough is found. */
function plans(words: readonly string[]): (readonly string[])[] {
  const content = words.filter((word) => ja.stopWordFilter(word));
  const fewer = content.length > 2 ? content.map((_, at) => content.toSpliced(at, 1)).toReversed() : [];
  return [words, ...(content.length < words.length && content.length > 0 ? [content] : []), ...fewer].filter((plan) => plan.length > 0);
}

const { REQUIRED } = lunr.Query.presence;
const { NONE, TRAILING } = lunr.Query.wildcard;

const ask = (index: lunr.Index, words: readonly string[], isTyping: boolean): string[] =>
  index.query((query) => {
    for (const [at, word] of words.entries()) query.term(word, { presence: REQUIRED, wildcard: isTyping && at === words.length - 1 ? TRAILING : NONE });
  }).map(({ ref }) => ref.replace(/#.*$/, ''));

/** Loads the indexes. */
export async function open(base: string): Promise<Ask> {
  const shipped = JSON.parse(await load(base, 'lunr.json')) as { index: { invertedIndex: [string][] } }[];
  const indexes = shipped.map(({ index }) => lunr.Index.load(index));
  const known = new Set(shipped.flatMap(({ index }) => index.invertedIndex.map(([word]) => word)));
  return async (query) => {
    const words = ja.tokenizer(query).flatMap((token) => cut(String(token), known));
    const found = new Set<string>();
    for (const plan of plans(words))
      for (const isTyping of [false, true])
        for (const index of indexes) if (found.size < MOST) for (const url of ask(index, plan, isTyping)) found.add(url);
    return answer(found);
  };
}
