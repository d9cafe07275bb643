import { expect, test } from 'vitest';
import { kanaWords } from './kana-words.ts';

const pages = ['杉並ごみ減量。みんなで、ごみを減らします。', 'ネコの保護。積み重ねこそ大事です。フードバンクもあります。', 'えこひろば。エコを学ぶ、こどものための会です。', ...Array.from({ length: 6 }, (_, index) => `会${index}から。だから、から揚げを作ります。`)];

test('short katakana words, and the hiragana words of titles', () => expect(kanaWords(pages)).toEqual(['えこ', 'ごみ', 'ひろば', 'エコ', 'ネコ']));
test('what stands on most pages is grammar, and a part of a word is none', () => {
  expect(kanaWords(pages)).not.toContain('から');
  expect(kanaWords(['確かめる会。確かめる日', 'たいこの会。やりたい人'])).not.toContain('かめ');
});
test('a reading that a title holds stays as it is written', () => {
  expect(kanaWords(['きよせの会。', '寄与。'], ['きよ'])).toContain('きよ');
  expect(kanaWords(['会。きよせ', '寄与。'], ['きよ'])).not.toContain('きよ');
});
