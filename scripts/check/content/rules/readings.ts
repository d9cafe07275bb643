/** The readings of words: each word once, and a reading that fits the kana of its word. */
import { wordParts } from '../../../../src/domain/text/reading-parts.ts';
import { quote } from '../../../../src/schemas/explain-words.ts';
import type { Readings } from '../../../../src/schemas/readings.ts';
import { ofEntry } from '../place.ts';
import type { Rule } from '../types.ts';

/** Every line of the list can be used. */
export const wordReadings: Rule = ({ entries }) => entries.filter(({ collection }) => collection === 'readings').flatMap((entry) => {
  const words = (entry.data as Partial<Readings>).words ?? [];
  if (!Array.isArray(words)) return [];
  return words.flatMap(({ word, reading }, index) => {
    if (typeof word !== 'string' || typeof reading !== 'string') return [];
    const first = words.findIndex((other) => other.word === word);
    if (first < index) return [ofEntry(entry, ['words', index, 'word'], `${quote(word)}は、${first + 1}件目にもあります。どちらかを消してください。`)];
    return wordParts(word, reading) ? [] : [ofEntry(entry, ['words', index, 'reading'], `読み${quote(reading)}が、${quote(word)}の送りがなと合いません。言葉の全体の読みを書いてください。`)];
  });
});
