import fc from 'fast-check';
import { expect, test } from 'vitest';
import { romaji } from './romaji.ts';

test.each([
  ['さんぷるのかい', 'sanpurunokai'],
  ['しゃちょうとぎゅうにゅう', 'shachoutogyuunyuu'],
  ['まっちゃ きって', 'matcha-kitte'],
  ['ＮＰＯ サポート', 'npo-sapoto'],
  ['ヴァイオリン', 'vuaiorin'],
  ['つづき・じゅく', 'tsuzuki-juku'],
  ['漢字', ''],
  ['っ', ''],
])('%s → %s', (kana, letters) => expect(romaji(kana)).toBe(letters));

test('whatever is given, the result is a name or nothing', () => {
  fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...'あっゃゅょーんシァヴ・ -Aa1'), fc.string({ unit: 'grapheme', maxLength: 1 })) }), (text) => {
    expect(romaji(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
  }));
});
