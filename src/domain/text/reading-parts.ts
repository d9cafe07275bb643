/** A word cut so that its reading stands above its kanji only. Done at build, so that pages need not do it. */
import type { RubyPart } from './readings.ts';

const hasKanji = /[\p{Script=Han}々]/u;
const kanjiRuns = /([\p{Script=Han}々]+)/u;
const hiragana = (text: string) => text.replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The parts of a word. Nothing when word and reading do not fit each other, or when the word has no kanji. */
export function wordParts(word: string, reading: string): RubyPart[] | undefined {
  if (!hasKanji.test(word)) return undefined;
  const pieces = word.split(kanjiRuns).filter((piece) => piece !== '');
  const pattern = pieces.map((piece) => (hasKanji.test(piece) ? '(.+?)' : escaped(hiragana(piece)))).join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(reading);
  if (!found) return undefined;
  let group = 0;
  return pieces.map((text): RubyPart => (hasKanji.test(text) ? [text, found[(group += 1)] ?? ''] : [text]));
}
