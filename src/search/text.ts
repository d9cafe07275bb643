/** The one tokeniser of both ends: what is indexed and what is typed go through the same functions. Pure; knows no page and no browser. */

/** Letters and digits of full width, kana of half width. */
const otherWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff9f]+/g;

/** Folds widths: full-width letters and digits become half, half-width kana become full. So is 恊働 one word with 協働. Punctuation keeps its look, so the result can be shown. */
export const fold = (text: string): string => text.replace(otherWidth, (run) => run.normalize('NFKC')).normalize('NFC').replaceAll('恊', '協');

/** Katakana lie 0x60 above hiragana. */
const toHiragana = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0x60);

/** Lower case, except for the few letters whose lower case has another length. */
const lower = (text: string): string => text.replace(/\p{Lu}/gu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));

/** The comparison form of folded text: lower case, hiragana. Keeps the length, so that a place in the form is a place in the text. */
export const form = (folded: string): string => lower(folded).replace(/[ァ-ヶ]/g, toHiragana);

/** The ー that ends a katakana word of at least four signs: サーバー and サーバ are one word, タワー stays. */
const trailingBar = /(?<=[ァ-ヺー]{3})ー(?![ァ-ヺー])/g;

/** A word's key for look-up: comparison form without trailing ー and ・. */
export const key = (word: string): string => form(fold(word).replaceAll('・', '').replaceAll(trailingBar, ''));

const isKana = (sign = '') => /[ぁ-ゖー]/.test(sign);
const escaped = (sign: string) => sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');

/** A pattern that finds a word in a comparison form, with or without ・ between kana and ー at the end of a word. Latin words and numbers match from their start, and a year such as H1 or 平成1 not within H13 when `isWhole`. */
export function pattern(word: string, isWhole = false): RegExp {
  const folded = fold(word);
  const loose = new Set([...folded.matchAll(trailingBar)].map(({ index }) => index));
  const plain = form(folded);
  const parts = plain.split('').map((sign, index, signs) =>
    escaped(sign) + (sign === '・' || loose.has(index) ? '?' : isKana(sign) && isKana(signs[index + 1]) ? '・?' : ''));
  const start = /^[a-z]/.test(plain) ? '(?<![a-z])' : /^\d/.test(plain) ? '(?<!\\d)' : '';
  const end = /[ァ-ヺー]{2}[ァ-ヺ]$/.test(folded) ? 'ー?' : isWhole && /\d$/.test(plain) ? '(?!\\d)' : '';
  return new RegExp(start + parts.join('') + end, 'g');
}
