/** Our own rule on words: a term has one spelling, the one of the glossary. */
import { textIn } from '../content/read/content.ts';
import type { Content } from '../content/types.ts';
import { unquoted } from './quotes.ts';
import type { Finding, Piece } from './types.ts';

/** A spelling that is not used, and the term to write. */
export interface Spelling {
  variant: string;
  term: string;
}

/** The spellings that the glossary names as variants, the longest first. */
export const spellingsOf = ({ entries }: Content): Spelling[] => entries
  .filter(({ collection }) => collection === 'glossary')
  .flatMap(({ data }) => ((data as { variants?: string[] }).variants ?? []).map((variant) => ({ variant, term: textIn(data, 'term') })))
  .toSorted((a, b) => b.variant.length - a.variant.length);

/** 「話し合い」 may be a verb (「話し合い、」, 「話し合います」): only what stands as a noun is a spelling of the term. */
const verbal = /[いきしちにみりえけせてねめれ]$/u;
const noun = '(?=[をのはがにでともへ])';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The term in its own spelling, or the variant where it is a word of its own. */
const pattern = ({ variant, term }: Spelling) => new RegExp(`${escaped(term)}|(?<variant>${escaped(variant)}${verbal.test(variant) ? noun : ''})`, 'gu');

/** Spellings in a piece that the glossary does not use. */
export const termFindings = (piece: Piece, spellings: readonly Spelling[]): Finding[] => {
  const text = unquoted(piece.text);
  return spellings.flatMap((spelling) => [...text.matchAll(pattern(spelling))]
    .filter(({ groups }) => groups?.['variant'] !== undefined)
    .map(({ index }) => ({ piece, rule: 'terms', index, message: `「${spelling.variant}」は「${spelling.term}」と書きます(用語集の表記)。` })));
};
