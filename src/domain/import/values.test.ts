import { expect, test } from 'vitest';
import { matchKey, shortHash } from './match-key.ts';
import { digitsOf, isCorporateNumber } from './corporate-number.ts';
import { dayIn, dayOf, isFormula, isGovernmentCode, webAddressOf } from './values.ts';

test.each([
  ['1999/02/23', '1999-02-23'], ['2004年5月18日', '2004-05-18'], ['２００４／０５／１８', '2004-05-18'], ['20040518', '2004-05-18'], ['2004-05-18 00:00:00', '2004-05-18'],
  ['平成16年5月18日', '2004-05-18'], ['令和元年5月1日', '2019-05-01'], ['H16.5.18', '2004-05-18'], ['昭和 63年 12月 1日', '1988-12-01'], ['R6/4/1', '2024-04-01'], ['2026年4月1日(水)', '2026-04-01'],
  ['2004/13/01', undefined], ['2023-02-29', undefined], ['平成のはじめ', undefined], ['04/01', undefined], ['', undefined], ['2004年05月18日 社員総会の決議', undefined], ['4月1日、2004/05/18ほか', undefined],
])('the day of %j is %j', (text, day) => expect(dayOf(text)).toBe(day));

test('a sentence gives its first day and what follows', () => {
  expect(dayIn('2004年05月18日 社員総会の決議(議案による)')).toEqual({ day: '2004-05-18', rest: '社員総会の決議(議案による)' });
  expect(dayIn('平成16年5月18日により合併')).toEqual({ day: '2004-05-18', rest: 'により合併' });
});

test.each([['2000020132110', true], ['4000012090001', true], ['3000020132110', false], ['200002013211', false], ['0000020132110', false], ['２００００２０１３２１１０', false]])('corporate number %s: %s', (digits, right) => {
  expect(isCorporateNumber(digits)).toBe(right);
});

test('digits are read through the signs between them', () => expect(digitsOf(' ２-0000-2013-2110 ')).toBe('2000020132110'));

test.each([['130001', true], ['131016', true], ['132110', true], ['132111', false], ['13211', false]])('local government code %s: %s', (digits, right) => expect(isGovernmentCode(digits)).toBe(right));

test.each([
  ['https://example.org/a', 'https://example.org/a'], ['ｈｔｔｐ：//example.org', 'http://example.org'], ['example.org', 'http://example.org'], ['https:// example.org', 'https://example.org'],
  ['javascript:alert(1)', undefined], ['なし', undefined], ['https://a:b@example.org', undefined], ['ftp://example.org', undefined],
])('%j becomes %j', (text, address) => expect(webAddressOf(text)).toBe(address));

test.each([['=1+1', true], ['＝1', true], ['@SUM', true], ['+81', true], ['-', false], ['=', false], ['サンプル=会', false]])('formula %j: %s', (text, is) => expect(isFormula(text)).toBe(is));

test('names are compared without form, width and old characters', () => {
  expect(matchKey('特定非営利活動法人　髙﨑ＮＰＯ支援の会')).toBe(matchKey('NPO法人 高崎npo支援の会'));
  expect(matchKey('渡邊塾（特非）')).toBe('渡辺塾');
  expect(shortHash('a')).toMatch(/^[0-9a-f]{14}$/);
  expect(shortHash('a')).not.toBe(shortHash('b'));
});
