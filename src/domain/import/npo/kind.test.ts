import { expect, test } from 'vitest';
import { inCp932, npoLines, sampleNumber } from '../../../../tests/fixtures/import/npo.ts';
import { npoFile, only, readNpo, said } from '../../../../tests/fixtures/import/read.ts';
import { fieldColumns, npoColumns } from './columns.ts';

const row = { 法人名称: 'サンプル会（架空）', 所轄庁: '東京都', 主たる事務所の所在地: '東京都小平市1-1', 法人番号: sampleNumber(1), 法人設立認証年月日: '1999/02/23' };
const one = (values: Readonly<Record<string, string>>) => readNpo(npoFile([{ ...row, ...values }]));

test('there are 60 columns', () => expect([npoColumns.length, new Set(npoColumns).size]).toEqual([60, 60]));

test('a row becomes a record with what may be published, and nothing else', async () => {
  const checked = await one({ 法人名称カナ: 'サンプルカイ', 代表者氏名: 'サンプル太郎', 定款に記載された目的: '秘密', 監督情報: '秘密', その他の事業: '秘密', 活動分野１: '○', 活動分野２０: '○', 法人情報URL: 'https://example.org/', '認定（認定開始日）': '2020/04/01', '認定（認定満了日）': '令和7年3月31日', 設立年月日: '1999/03/01' });
  expect(only(checked)).toEqual({
    id: `n${sampleNumber(1)}`, name: 'サンプル会（架空）', reading: 'サンプルカイ', kind: 'npo', number: sampleNumber(1), authority: '東京都', municipality: 'kodaira', address: '東京都小平市1-1',
    fields: ['welfare', 'ordinance'], status: 'active', authenticated: '1999-02-23', founded: '1999-03-01', certified: [{ kind: 'certified', from: '2020-04-01', until: '2025-03-31' }], homepage: 'https://example.org/',
  });
  expect([...checked.records.values()].join('')).not.toMatch(/太郎|秘密/);
  expect(said(checked)).toEqual([]);
});

test('an address without prefecture is completed from the authority, a city included', async () => {
  const checked = await one({ 所轄庁: '横浜市', 主たる事務所の所在地: '横浜市サンプル区1' });
  expect(only(checked)).toMatchObject({ address: '神奈川県横浜市サンプル区1' });
  expect(said(checked)).toEqual(['changed 2 主たる事務所の所在地 横浜市サンプル区1 都道府県名がないため、所轄庁から補いました。']);
});

test('districts stand between prefecture and town', async () => expect(only(await one({ 主たる事務所の所在地: '西多摩郡瑞穂町1' }))).toMatchObject({ municipality: 'mizuho' }));

test.each([
  ['2004年05月18日 社員総会の決議(議案による)', { day: '2004-05-18', reason: '社員総会の決議' }],
  ['平成16年5月18日に合併', { day: '2004-05-18', reason: '合併' }],
  ['2004/05/18', { day: '2004-05-18' }],
  ['社員総会の決議', { reason: '社員総会の決議' }],
])('the sentence %j tells the day and the reason of an end', async (text, ended) => {
  expect(only(await one({ 解散情報: text }))).toMatchObject({ status: 'dissolved', ended });
});

test('any mark counts, and is told when it is no circle', async () => {
  const checked = await one({ 活動分野１: '◯', 活動分野２: '1', 活動分野３: '　' });
  expect(only(checked)).toMatchObject({ fields: ['welfare', 'social-education'] });
  expect(said(checked)).toEqual(['changed 2 活動分野２ 1 ○ではない印です。']);
});

test('older files have 17 or 12 fields with other numbers', async () => {
  for (const [count, at, id] of [[17, 4, 'culture'], [12, 11, 'support']] as const) {
    const columns = npoColumns.filter((name) => !fieldColumns.slice(count).includes(name));
    const checked = await readNpo(npoFile([{ ...row, [fieldColumns[at === 4 ? 3 : 11] ?? '']: '○' }], columns));
    expect(only(checked)).toMatchObject({ fields: [id] });
    expect(said(checked)).toContain(`note 1 活動分野 ${count} 古い番号の${count}分野です。`);
  }
});

test('columns in another order are read by their names', async () => {
  const checked = await readNpo(npoFile([row], npoColumns.toReversed()));
  expect(only(checked)).toMatchObject({ name: 'サンプル会（架空）', authority: '東京都' });
  expect(said(checked)).toEqual(['note 1 見出し  列の数か順が、知られている60列と違います。']);
});

test('rows without a number have an id that stays the same, and duplicates are left out', async () => {
  const bare = { ...row, 法人番号: '' };
  const checked = await readNpo(npoFile([row, { ...row, 法人名称: '別の会（架空）' }, bare, { ...bare, 法人名称: '特定非営利活動法人 サンプル会(架空)' }]));
  expect([...checked.records.keys()]).toEqual([`n${sampleNumber(1)}`, expect.stringMatching(/^x[0-9a-f]{14}$/)]);
  expect(checked.counts).toEqual({ rows: 4, accepted: 2, filtered: 0, leftOut: 2 });
  expect(said(checked).filter((line) => line.startsWith('left-out'))).toEqual([
    'left-out 3 行全体 別の会（架空） 前の行と同じものです(番号、または名称などが同じ)。', 'left-out 5 行全体 特定非営利活動法人 サンプル会(架空) 前の行と同じものです(番号、または名称などが同じ)。',
  ]);
});

test('filters keep others out, and say nothing of them', async () => {
  const content = npoFile([row, { ...row, 所轄庁: '大阪府', 法人番号: '1' }, { ...row, 法人番号: sampleNumber(2), 解散情報: '2004/05/18' }]);
  const checked = await readNpo(content, { authority: '東京都', status: 'active' });
  expect(checked.counts).toEqual({ rows: 3, accepted: 1, filtered: 2, leftOut: 0 });
  expect(said(checked)).toEqual([]);
});

test('every row of a made-up file in CP932 is accepted, or told', async () => {
  const checked = await readNpo(Buffer.concat([...npoLines({ rows: 3000, faults: true })].map(inCp932)));
  const { rows, accepted, leftOut } = checked.counts;
  expect([rows, accepted + leftOut, leftOut]).toEqual([3000, 3000, 2]);
  expect(checked.opened.kind).toBe('CSV、シフトJIS(CP932)、カンマ区切り');
  expect(new Set(checked.findings.kept.filter(({ level }) => level === 'left-out').map(({ row: at }) => at)).size).toBe(leftOut);
});
