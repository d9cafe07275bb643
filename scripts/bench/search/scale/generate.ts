/** Pages for the scale experiment, put together from the sentences of given texts. Pure. They are for measuring alone: marked, and never published. */
import { seeded } from './random.ts';

/** A page in a file. */
export interface Generated {
  file: string;
  html: string;
}

/** What stands on every page, outside of what is indexed. */
export const MARK = '計測のために機械で組み合わせた文章です。';
/** Of ten words of two kanji so many are exchanged, so that pages hold pairs of words that the texts do not hold. */
const EXCHANGED = 0.1;
/** A section has so many sentences at most. */
const SECTION = 8;
/** The text of a page is no longer than this. */
const LONGEST = 4_000;
const kinds = ['guideline', 'manual', 'form', 'case', 'partner', 'term', 'guide'];
const word = /(?<![\u4e00-\u9fff々])[\u4e00-\u9fff々]{2}(?![\u4e00-\u9fff々])/g;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function htmlOf(title: string, kind: string, sections: readonly (readonly string[])[]): string {
  const parts = sections.map(([heading = '', ...sentences], at) => `<section id="s${at}"><h2 id="h${at}">${escaped(heading.slice(0, 20))}</h2><p>${sentences.map(escaped).join('')}</p></section>`);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${escaped(title)}</title></head><body><p>${MARK}</p>`
    + `<main data-pagefind-body data-pagefind-filter="type:${kind}"><h1>${escaped(title)}</h1>${parts.join('')}</main></body></html>`;
}

/** So many pages from the texts given. The same texts and seed give the same pages, and fewer pages are the first of more. */
export function* generate(texts: readonly string[], count: number, seed = 1): Generator<Generated> {
  const sentences = texts.flatMap((text) => text.match(/[^。\n]{8,140}。/g) ?? []);
  const words = sentences.flatMap((sentence) => sentence.match(word) ?? []);
  const lengths = texts.map(({ length }) => Math.min(length, LONGEST));
  if (sentences.length === 0 || words.length === 0) throw new Error('No sentences to put together.');
  for (let page = 0; page < count; page += 1) {
    const random = seeded(seed * 1_000_003 + page);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const sentence = () => pick(sentences).trim().replaceAll(word, (found) => (random() < EXCHANGED ? pick(words) : found));
    const sections: string[][] = [];
    for (let left = pick(lengths); left > 0;) {
      const section = Array.from({ length: 2 + Math.floor(random() * SECTION) }, sentence);
      sections.push(section);
      left -= section.join('').length;
    }
    yield { file: `g${page}/index.html`, html: htmlOf(`${pick(words)}${pick(words)}の${pick(words)}(${page + 1})`, pick(kinds), sections) };
  }
}
