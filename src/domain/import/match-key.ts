/** A name as it is compared: forms of corporation, width, old forms of characters, spaces and case make no difference. The name itself stays as it is. */
import { narrow } from './values.ts';

/** Old and new forms of characters that names of people and places keep, in pairs. */
const pairs = '髙高﨑崎𠮷吉邊辺邉辺齋斎齊斉濵浜濱浜澤沢廣広國国學学會会應応惠恵櫻桜瀧滝嶋島嶌島眞真榮栄龍竜檜桧壽寿藏蔵德徳圓円經経實実寶宝豐豊萬万與与總総縣県區区舊旧醫医藝芸聲声體体關関辯弁瓣弁澁渋曻昇桒桑莵兎栁柳舘館';
const signs = [...pairs];
const folded = new Map(signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign] as const] : [])));

const forms = /特定非営利活動法人|認定npo法人|npo法人|\((?:特非|認定|認特|npo)\)|特非法人/g;

/** The key of a name. */
export const matchKey = (name: string): string =>
  [...narrow(name).toLowerCase()].map((sign) => folded.get(sign) ?? sign).join('').replaceAll(forms, '').replaceAll(/[\s・･.,'’"「」『』()-]/g, '');

/** A short hash of a text, always the same: 14 hexadecimal digits (cyrb53). */
export function shortHash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
