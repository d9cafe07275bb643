import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkDigit, nationalPlaces } from './places.ts';
import { residents, wantedSite } from './wanted.ts';
import type { Given } from './wanted.ts';

const known = { places: nationalPlaces(), ids: new Map([['131016', 'chiyoda'], ['130001', 'tokyo']]), kit: '/work/kit' };
const faults = (given: Given) => { const result = wantedSite(given, known); return 'faults' in result ? result.faults : []; };
const wanted = (given: Given) => { const result = wantedSite(given, known); if ('faults' in result) throw new Error(result.faults.join()); return result.wanted; };

test('the table has 47 prefectures and 1,741 municipalities, each code once and with its right check digit', () => {
  expect(known.places).toHaveLength(47 + 1741);
  expect(new Set(known.places.map(({ code }) => code)).size).toBe(known.places.length);
  expect(known.places.filter(({ code }) => checkDigit(code.slice(0, 5)) !== code[5])).toEqual([]);
});

test.each<[string, Given, object]>([
  ['a ward of Tokyo keeps its id', { name: '千代田区', code: '131016' }, { id: 'chiyoda', prefectureId: 'tokyo', title: '千代田区協働ナビ', dir: resolve('/work/kyodo-chiyoda') }],
  ['a city elsewhere, by five digits', { name: '横浜市', code: '14100' }, { id: 'yokohama', prefectureId: 'kanagawa', place: { code: '141003', prefecture: '神奈川県', name: '横浜市', reading: 'よこはまし' } }],
  ['full-width digits, and the name with its prefecture', { name: '神奈川県横浜市', code: '１４１００３' }, { id: 'yokohama' }],
  ['a village', { name: '檜原村', code: '133078' }, { id: 'hinohara', prefectureId: 'tokyo' }],
  ['a new municipality that the table does not have', { name: 'サンプル村', code: '13999', reading: 'さんぷるむら' }, { id: 'sanpuru', place: { code: '139998', prefecture: '東京都', name: 'サンプル村', reading: 'さんぷるむら' } }],
  ['its own title, folder and id', { name: '横浜市', code: '141003', title: 'はまナビ', dir: '../hama', id: 'hama', empty: true }, { title: 'はまナビ', dir: resolve('/work/hama'), id: 'hama', empty: true }],
])('%s', (_, given, expected) => expect(wanted(given)).toMatchObject(expected));

test.each<[string, Given, string[]]>([
  ['nothing', {}, ['--name がありません。自治体の名前を書いてください。例: --name 横浜市', '--code がありません。全国地方公共団体コード(5桁か6桁)を書いてください。例: --code 141003']],
  ['a code of four digits', { name: '横浜市', code: '1410' }, ['--code「1410」は、5桁か6桁の数字ではありません。全国地方公共団体コードを書いてください。例: --code 141003']],
  ['a wrong check digit', { name: '横浜市', code: '141004' }, ['--code「141004」は、検査数字(6桁目)が合いません。はじめの5桁が正しければ141003です。番号を確かめてください。']],
  ['the code of another', { name: '横浜市', code: '131016' }, ['--code「131016」は東京都千代田区の番号で、--name「横浜市」と合いません。神奈川県横浜市は141003です。']],
  ['a name that several have', { name: '府中市', code: '131016' }, ['--code「131016」は東京都千代田区の番号で、--name「府中市」と合いません。東京都府中市は132063です。広島県府中市は342084です。']],
  ['a prefecture', { name: '東京都', code: '130001' }, ['--code「130001」は東京都の番号です。区市町村の番号を書いてください。都道府県のサイトは、docs/adopt.mdの3のとおり、自治体の表を足して作ります。']],
  ['no prefecture', { name: '横浜市', code: '99100' }, ['--code「991007」の初めの2桁「99」は、都道府県の番号(01〜47)ではありません。番号を確かめてください。']],
  ['an unknown code', { name: 'サンプル市', code: '13999' }, ['番号「139998」の自治体は、表(scripts/kit/municipalities.csv)にありません。番号が正しければ、読みを付けてください。例: --reading さんぷるむら']],
  ['a colour by its name', { name: '横浜市', code: '141003', colour: '青' }, ["--colour「青」は使えません。「#」と6桁の16進数で書いてください。例: --colour '#0b5fa5'"]],
  ['an id that is none', { name: '横浜市', code: '141003', id: '横浜' }, ['自治体のid「横浜」は使えません。半角の小文字、数字、ハイフンで書いてください。例: --id yokohama']],
])('%s is told', (_, given, expected) => expect(faults(given)).toEqual(expected));

test('every municipality of Japan gives a site', () => {
  const municipalities = known.places.filter(({ prefecture, name }) => prefecture !== name);
  const ids = municipalities.map(({ name, code }) => wanted({ name, code }));
  expect(ids.filter(({ id, prefectureId }) => id === '' || id === prefectureId)).toEqual([]);
  expect(new Set(ids.map(({ place }) => residents(place)))).toEqual(new Set(['区民', '市民', '町民', '村民']));
});
