import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenOut } from './written.ts';

const words: Record<string, string> = { きょうどう: '協働', きょうどうじぎょう: '協働事業', じぎょう: '事業', いたく: '委託', きょうさい: '共催', こども: '子ども', しょくどう: '食堂', ごみ: 'ごみ' };
const written = (typed: string) => writtenOut(typed, (reading) => words[reading]);

test.each([
  ['きょうどうとは', '協働とは'],
  ['きょうどうじぎょうとはなんですか', '協働事業とはなんですか'],
  ['いたくときょうさい', '委託と共催'],
  ['いたくときょうさいについて', '委託と共催について'],
  ['こどもしょくどう', '子ども食堂'],
  ['ごみのじぎょう', 'ごみの事業'],
])('%s', (typed, wanted) => expect(written(typed)).toBe(wanted));

test('half a word is none, and particles are no words', () => {
  for (const typed of ['ごみばこ', 'まちのこども', 'とは', 'のこども', '']) expect(written(typed) || undefined, typed).toBeUndefined();
});

test('what is written out sounds as it was typed, however long', () =>
  fc.assert(fc.property(fc.array(fc.constantFrom(...Object.keys(words)), { minLength: 1, maxLength: 30 }), (parts) => {
    const text = written(parts.join('の'));
    expect(text?.split('の').every((word) => Object.values(words).includes(word))).toBe(true);
  })));
