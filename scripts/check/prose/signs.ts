/** Our own rules on signs: how letters, digits and brackets stand in Japanese text. */
import { unquoted } from './quotes.ts';
import type { Finding, Piece } from './types.ts';

interface Sign {
  rule: string;
  pattern: RegExp;
  remedy: (found: string) => string;
  /** Only in sentences: a number before a heading stands apart from it. */
  sentences?: boolean;
}

const japanese = '[\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}ー々、。]';

/** A space between Japanese and what `other` names. */
const spaceBeside = (other: string) => new RegExp(`(?<=${japanese}) +(?=${other})|(?<=${other}) +(?=${japanese})`, 'gu');

const noSpace = () => '日本語と英数字の間に空白があります。空白を消してください。';

const signs: readonly Sign[] = [
  { rule: 'space', pattern: spaceBeside('\\p{sc=Latn}'), remedy: noSpace },
  { rule: 'space', pattern: spaceBeside('\\d'), remedy: noSpace, sentences: true },
  { rule: 'wide', pattern: /[０-９Ａ-Ｚａ-ｚ]+/gu, remedy: (found) => `「${found}」は全角です。「${found.normalize('NFKC')}」と半角で書いてください。` },
  { rule: 'brackets', pattern: /[（）]/gu, remedy: (found) => `「${found}」は全角です。「${found.normalize('NFKC')}」と半角で書いてください。` },
  { rule: 'half-kana', pattern: /[ｦ-ﾟ]+/gu, remedy: (found) => `「${found}」は半角です。「${found.normalize('NFKC')}」と全角で書いてください。` },
  { rule: 'stops', pattern: /[，．]/gu, remedy: (found) => `「${found}」ではなく、「${found === '，' ? '、' : '。'}」を使ってください。` },
];

/** What the rules on signs find in a piece. Names in quotes are spelt as their owners spell them. */
export function signFindings(piece: Piece): Finding[] {
  const text = unquoted(piece.text);
  return signs.filter(({ sentences }) => !sentences || text.includes('。')).flatMap(({ rule, pattern, remedy }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ piece, rule, index, message: remedy(found) })));
}
