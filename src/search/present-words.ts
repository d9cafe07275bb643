/** Leaves out of a site's words what no page holds: it could only cost bytes. */
import type { Words } from './api.ts';
import { kanaWords } from './kana-words.ts';
import { form, pattern } from './text.ts';

/** The words for pages with these texts: readings of words that occur, groups with a word that occurs, which of their words do not, words that stand in no other list, and short words in kana. */
export function presentWords(words: Words, texts: readonly string[]): Words {
  const forms = texts.map(form);
  const occurs = (word: string) => forms.some((text) => text.search(pattern(word)) >= 0);
  const groups = (lists: Words['synonyms'] = []) => lists.filter((list) => list.some(occurs));
  const [synonyms, variants] = [groups(words.synonyms), groups(words.variants)];
  const absent = [...new Set([...synonyms, ...variants].flat())].filter((word) => !occurs(word));
  const readings = (words.readings ?? []).filter(([, word]) => occurs(word));
  const spoken = (words.spoken ?? []).filter(([, word]) => occurs(word));
  const katakana = texts.flatMap((text) => text.match(/[ァ-ヺー]{4,}/g) ?? []);
  const literal = readings.map(([reading]) => reading).filter((reading) => texts.some((text) => text.includes(reading)));
  const named = new Set([...readings.map(([, word]) => word), ...synonyms.flat(), ...variants.flat()]);
  const terms = [...new Set([...(words.terms ?? []).filter(occurs), ...literal, ...katakana])].filter((word) => !named.has(word)).toSorted();
  return { ...words, synonyms, variants, readings, spoken, absent, terms, kana: kanaWords(texts, spoken.map(([reading]) => reading)).filter((word) => !terms.includes(word) && !named.has(word)) };
}
