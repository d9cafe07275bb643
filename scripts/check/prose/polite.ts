/** Our own rule on です・ます: textlint knows だ and である only, not 「市が払う。」 or 「会を開いた。」. */
import { unquoted } from './quotes.ts';
import type { Finding, Piece } from './types.ts';

/** A sentence and where it ends; what follows the last stop is a title or a note. */
const sentence = /[^。]+(?=。)/gu;

/** Ends as a verb or an adjective in plain form may. A sentence that ends with a noun or a particle is no matter of politeness. */
const plain = /(?:[うくすぬぶむるただ]|(?<![一二三四五六七八九])つ|(?<!す)ぐ|ない|しい)$/u;
const polite = /(?:です|ます|ました|でした|ません|ましょう|でしょう|ください)$/u;

/** The words of a sentence without what stands in brackets at its end. */
const core = (text: string) => text.replace(/(?:\([^()]*\)|\s)+$/u, '');

/** Sentences in plain form, of a piece that should have none. */
export function politeFindings(piece: Piece): Finding[] {
  if (piece.plain) return [];
  return [...unquoted(piece.text).matchAll(sentence)]
    .filter(({ 0: text }) => plain.test(core(text)) && !polite.test(core(text)))
    .map(({ 0: text, index }) => ({ piece, rule: 'polite', index: index + core(text).length - 1, message: '「です・ます」で終えてください。' }));
}
