import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** A phrase longer than this does not fit a phone's heading, so it may also break where kanji meets katakana. */
const longest = 8;

const shorten = (phrase: string) => (phrase.length > longest ? phrase.split(/(?<=\p{Script=Han})(?=\p{Script=Katakana})/u) : [phrase]);

/** Cuts a Japanese title at the places where a line may end. */
export const phrases = (text: string): string[] => parser.parse(text).flatMap(shorten);
