import { expect, test } from 'vitest';
import { registration, registrationShape } from '../../../../tests/fixtures/partners/registration.ts';
import { allFields } from '../../write/form-shape.ts';
import { dataOf } from './draft.ts';
import { personalSigns, signsIn } from './personal.ts';

test.each([
  ['info@example.org に連絡', 'mail'],
  ['電話03-0000-0000', 'phone'],
  ['０９０－００００－００００', 'phone'],
  ['09000000000', 'phone'],
  ['電話(0422)00-0000', 'phone'],
  ['0422(00)0000', 'phone'],
  ['サンプル町1丁目2番3号', 'place'],
  ['〒100-0000', 'place'],
  ['担当 花野 咲', 'person'],
  ['代表は花野咲です', 'person'],
  ['花野さんが始めた', 'person'],
  ['花野氏', 'person'],
  ['代表は花野咲です。電話03-0000-0000、info@example.org', 'mail phone person'],
  ['皆さんと患者さん、お母さんと参加者さん', ''],
  ['2025年度に12回、30人が参加した', ''],
  ['2026-11-20から2028-11-20まで', ''],
  ['様々な活動', ''],
])('%s: %s', (text, signs) => expect(signsIn(text).join(' ')).toBe(signs));

test('texts are looked at wherever they stand; addresses and names of records are not', () => {
  const { disclosures = [], intent } = registration;
  const data = dataOf(registrationShape, {
    ...registration, website: 'https://example.org/09000000000', disclosures: disclosures.map((one) => ({ ...one, where: '花野さんの報告' })), intent: { ...intent, offers: ['電話 03-0000-0000'] },
  });
  expect(personalSigns(allFields(registrationShape), data).map(({ kind, path }) => `${kind} ${path.join('/')}`)).toEqual(['person disclosures/m1/where', 'person disclosures/m2/where', 'phone intent/offers/m1/value']);
});
