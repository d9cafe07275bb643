/** Names and readings of organisations as they are compared: width, kana, forms of corporation and old characters make no difference. */
import { matchKey } from '../import/match-key.ts';

/** Forms of corporation besides those of the NPO Act, and how all of them are read. */
const forms = /(?:一般|公益)(?:社団|財団)法人|(?:社会福祉|医療|学校|宗教|更生保護)法人|(?:株式|有限|合同)会社/g;
const readings = /^(?:にんてい)?(?:とくていひえいりかつどう|えぬぴーおー|しゃかいふくし|(?:いっぱん|こうえき)(?:しゃだん|ざいだん))ほうじん/;
/** Short forms stand in brackets, which a key does not keep. */
const bracketed = /[(（](一社|公社|一財|公財|社福|医|学|株|有|同)[)）]|[㈱㈲]/g;

/** Katakana as hiragana; the small ヵ and ヶ of place names as what they are often written as. */
export const hiragana = (text: string): string =>
  text.replaceAll(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60)).replaceAll('ゖ', 'け').replaceAll('ゕ', 'か');

/** The key of a name, of a reading, or of a word that someone looks for. */
export const nameKey = (text: string): string => hiragana(matchKey(text.replaceAll(bracketed, ''))).replaceAll(forms, '').replace(readings, '');

/** A reading as it is shown: hiragana of full width. */
export const shownReading = (text: string): string => hiragana(text.normalize('NFKC')).trim();
