import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();

/** Cuts a Japanese title at the places where a line may end. */
export const phrases = (text: string): string[] => parser.parse(text);
