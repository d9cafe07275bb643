/** Leaves out of a site's words what no page holds: it could only cost bytes. */
import type { Words } from './api.ts';
import { kanaWords } from './kana-words.ts';
import { form, pattern } from './text.ts';

/** For every word with kanji one of its signs, the one that the fewest pages hold; a sign already taken serves again. */
export function hintOf(words: readonly string[], forms: readonly string[]): string {
  const taken = new Set<string>();
  const pagesWith = (sign: string) => forms.filter((text) => text.includes(sign)).length;
  for (const word of words.toSorted((a, b) => a.length - b.length || a.localeCompare(b, 'ja'))) {
    const signs = word.match(/\p{Script=Han}/gu) ?? [];
    if (!signs.some((sign) => taken.has(sign))) for (const sign of signs.toSorted((a, b) => pagesWith(a) - pagesWith(b)).slice(0, 1)) taken.add(sign);
  }
  return [...taken].toSorted().join('');
}

/** The words for pages with these texts: readings of words that occur, groups with a word that occurs, which of their words do not, words that stand in no other list, and short words in kana. */
export function presentWords(words: Words, texts: readonly string[]): Required<Omit<Words, 'filters'>> & Words {
  const forms = texts.map(form);
  const occurs = (word: string) => forms.some((text) => text.search(pattern(word)) >= 0);
  const groups = (lists: Words['synonyms'] = []) => lists.filter((list) => list.some(occurs));
  const [synonyms, variants, spellings, meanings] = [groups(words.synonyms), groups(words.variants), groups(words.spellings), groups(words.meanings)];
  const absent = [...new Set([...synonyms, ...variants, ...spellings, ...meanings].flat())].filter((word) => !occurs(word));
  const readings = (words.readings ?? []).filter(([, word]) => occurs(word));
  const spoken = (words.spoken ?? []).filter(([, word]) => occurs(word) || spellings.some((list) => list.includes(word)));
  const katakana = texts.flatMap((text) => text.match(/[ァ-ヺー]{4,}/g) ?? []);
  const literal = readings.map(([reading]) => reading).filter((reading) => texts.some((text) => text.includes(reading)));
  const named = new Set([...readings.map(([, word]) => word), ...synonyms.flat(), ...variants.flat()]);
  const terms = [...new Set([...(words.terms ?? []).filter(occurs), ...literal, ...katakana])].filter((word) => !named.has(word)).toSorted();
  // One kanji is read as a part of too many other words.
  const kana = kanaWords(texts, spoken.flatMap(([reading, word]) => (word.length > 1 ? [reading] : []))).filter((word) => !terms.includes(word) && !named.has(word));
  return { ...words, synonyms, variants, spellings, meanings, readings, spoken, absent, terms, kana, hint: hintOf([...spellings, ...meanings].flat(), forms) };
}
