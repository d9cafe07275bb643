/** The first digit of an organisation's corporate number is the one that the others ask for. */
import { isCorporateNumber } from '../../../../src/domain/import/corporate-number.ts';
import { quote } from '../../../../src/schemas/explain-words.ts';
import { ofEntry } from '../place.ts';
import { textIn } from '../read/content.ts';
import type { Rule } from '../types.ts';

export const corporateNumbers: Rule = ({ entries }) =>
  entries.filter(({ collection }) => collection === 'partners').flatMap((entry) => {
    const number = textIn(entry.data, 'number');
    return !/^\d{13}$/.test(number) || isCorporateNumber(number)
      ? [] : [ofEntry(entry, ['number'], `${quote(number)}は法人番号の検査用数字(先頭の1桁)が合いません。国税庁の法人番号公表サイトで確かめて直すか、この行を消してください。`)];
  });
