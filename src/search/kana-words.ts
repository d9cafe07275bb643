/** Finds the words that pages write in kana, and that people may type in the other kana: ネコ, ごみ. Done at build. */
import { form } from './text.ts';

/** A hiragana word on a larger share of the pages is grammar, not a subject: カラ (a shell) does not mean から. */
export const COMMON_SHARE = 1 / 3;
/** Hiragana shorter than this is a word only where it can stand alone: うち, but not たい. */
const SURE_HIRAGANA = 3;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
/** A page's text begins with its title. */
const titleOf = (text: string) => text.split('。', 1)[0] ?? '';
/** Without verbs: they end in う or its row. */
const hiraganaIn = (title: string) => [...segmenter.segment(title)].map(({ segment }) => segment).filter((word) => /^[ぁ-ゖー]{2,}(?<![うくぐすつぬぶむる])$/.test(word));
/** Whether a text begins a phrase with a word, as only a noun can: 、ごみを. */
const beginsWith = (text: string, word: string) => new RegExp(`(?:^|[\\p{P}\\s])${word}[のをがにで]`, 'u').test(text);

/** The short katakana words of some texts, the hiragana words of their titles, and of other hiragana what a title holds: えこ of えこひろば beside エコ, so that it is not taken for it. */
export function kanaWords(texts: readonly string[], readings: readonly string[] = []): string[] {
  const titles = texts.map(titleOf);
  const katakana = texts.flatMap((text) => text.match(/(?<![ァ-ヺー])[ァ-ヺ][ァ-ヺー]{1,2}(?![ァ-ヺー])/g) ?? []);
  const isSubject = (word: string) =>
    texts.filter((text) => text.includes(word)).length < Math.max(2, texts.length * COMMON_SHARE) && (word.length >= SURE_HIRAGANA || texts.some((text) => beginsWith(text, word)));
  const literal = [...katakana.map(form), ...readings].filter((word) => titles.some((title) => title.includes(word)));
  return [...new Set([...katakana, ...[...new Set(titles.flatMap(hiraganaIn))].filter(isSubject), ...literal])].toSorted();
}
