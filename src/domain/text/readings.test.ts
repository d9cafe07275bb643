import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordParts } from './reading-parts.ts';
import { readingTable, rubyParts } from './readings.ts';

const words = [['協働', 'きょうどう'], ['協働事業', 'きょうどうじぎょう'], ['事業', 'じぎょう'], ['取り決め', 'とりきめ'], ['市民活動センター', 'しみんかつどうせんたー'], ['見積り', 'まちがい']] as const;
const table = readingTable(words.flatMap(([word, reading]) => { const parts = wordParts(word, reading); return parts ? [parts] : []; }));
const written = (text: string) => rubyParts(text, table).map(([text, reading]) => (reading ? `[${text}|${reading}]` : text)).join('');

test.each([
  ['協働の事業です', '[協働|きょうどう]の[事業|じぎょう]です'],
  ['協働事業の取り決め', '[協働事業|きょうどうじぎょう]の[取|と]り[決|き]め'],
  ['市民活動センターで', '[市民活動|しみんかつどう]センターで'],
  ['NPOと法人', 'NPOと法人'],
])('%s', (text, wanted) => expect(written(text)).toBe(wanted));

test('a reading that does not fit its word is not used', () => {
  expect(wordParts('見積り', 'まちがい')).toBeUndefined();
  expect(written('見積り')).toBe('見積り');
});

test('a text never changes, whatever it holds', () =>
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('協働', '事業', '取り決め', '取り', '。', 'の', '協'), fc.string({ unit: 'grapheme', maxLength: 4 }))), (parts) => {
    expect(rubyParts(parts.join(''), table).map(([text]) => text).join('')).toBe(parts.join(''));
  })));
