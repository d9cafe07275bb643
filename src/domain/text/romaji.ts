/** Kana in the letters of an address, after Hepburn without signs over vowels. For proposals of ids only: people may choose another. */

const rows: Readonly<Record<string, string>> = {
  'あいうえお': 'a i u e o', 'かきくけこ': 'ka ki ku ke ko', 'さしすせそ': 'sa shi su se so', 'たちつてと': 'ta chi tsu te to', 'なにぬねの': 'na ni nu ne no',
  'はひふへほ': 'ha hi fu he ho', 'まみむめも': 'ma mi mu me mo', 'やゆよ': 'ya yu yo', 'らりるれろ': 'ra ri ru re ro', 'わゐゑをん': 'wa i e o n',
  'がぎぐげご': 'ga gi gu ge go', 'ざじずぜぞ': 'za ji zu ze zo', 'だぢづでど': 'da ji zu de do', 'ばびぶべぼ': 'ba bi bu be bo', 'ぱぴぷぺぽ': 'pa pi pu pe po',
  'ぁぃぅぇぉ': 'a i u e o', 'ゔ': 'vu',
};
const letters = new Map(Object.entries(rows).flatMap(([kana, sounds]) => [...kana].map((one, index) => [one, sounds.split(' ')[index] ?? ''] as const)));
const small: Readonly<Record<string, string>> = { 'ゃ': 'a', 'ゅ': 'u', 'ょ': 'o' };

const hiragana = (text: string) => text.normalize('NFKC').replaceAll(/[ァ-ヴ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

/** きゃ → kya, しゃ → sha, っか → kka; what is no kana and no letter parts words. */
export function romaji(text: string): string {
  const spelled = [...hiragana(text)].reduce((before, sign) => {
    const vowel = small[sign];
    if (vowel !== undefined) return before.replace(/(sh|ch|j)i$|i$/, (_, sound: string | undefined) => `${sound ?? 'y'}${vowel}`);
    return before + (letters.get(sign) ?? (/[っー]/.test(sign) ? sign : /[A-Za-z0-9]/.test(sign) ? sign.toLowerCase() : '-'));
  }, '');
  return spelled.replaceAll('ー', '').replaceAll(/っ+(?=ch)/g, 't').replaceAll(/っ+([a-z])/g, '$1$1').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
