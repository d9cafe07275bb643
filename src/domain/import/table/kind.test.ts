import { expect, test } from 'vitest';
import { inCp932 } from '../../../../tests/fixtures/import/npo.ts';
import { only, readTable, said } from '../../../../tests/fixtures/import/read.ts';
import { workbookOf } from '../../../../tests/fixtures/import/workbook.ts';
import { strToU8, zipSync } from 'fflate';
import { xlsxParts } from '../../tabular/xlsx-parts.ts';

const table = 'サンプル市の団体(架空),,\r\n,,\r\n団体名,住所,活動分野\r\nサンプル会(架空),東京都小平市1-1,まちづくり\r\n';
const found = { name: 'サンプル会(架空)', kind: 'unstated', municipality: 'kodaira', address: '東京都小平市1-1', fields: ['community'], status: 'active' };
const utf16 = (text: string, isBig: boolean) => { const bytes = Buffer.from(text, 'utf16le'); return new Uint8Array(isBig ? bytes.swap16() : bytes); };

test.each([
  ['UTF-8', new TextEncoder().encode(table)], ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${table}`)], ['CP932', inCp932(table)],
  ['UTF-16 LE', utf16(table, false)], ['UTF-16 LE with a mark', utf16(`\uFEFF${table}`, false)], ['UTF-16 BE', utf16(table, true)], ['UTF-16 BE with a mark', utf16(`\uFEFF${table}`, true)],
  ['tabs', new TextEncoder().encode(table.replaceAll(',', '\t'))], ['semicolons', new TextEncoder().encode(table.replaceAll(',', ';'))], ['columns behind the last', new TextEncoder().encode(table.replaceAll('\r\n', ',,,\r\n'))],
])('a list with a title above its header is read from %s', async (_, bytes) => expect(only(await readTable(bytes))).toMatchObject(found));

test('EUC-JP and JIS are read, too', async () => {
  const euc = Uint8Array.from(inCp932(table));
  // Two bytes of the rows of JIS X 0208 in CP932 become those of EUC-JP by the known arithmetic.
  const bytes: number[] = [];
  for (let at = 0; at < euc.length; at += 1) {
    const [lead = 0, trail = 0] = [euc[at], euc[at + 1]];
    if (lead < 0x80) { bytes.push(lead); continue; }
    const row = (lead < 0xa0 ? lead - 0x81 : lead - 0xc1) * 2 + (trail >= 0x9f ? 1 : 0);
    bytes.push(row + 0xa1, trail >= 0x9f ? trail + 2 : trail + (trail > 0x7f ? 0x60 : 0x61));
    at += 1;
  }
  expect(only(await readTable(Uint8Array.from(bytes)))).toMatchObject(found);
});

test('a workbook: merged cells say the same for every row, numbers keep their digits, titles stand above', async () => {
  const parts = xlsxParts([{ name: '名簿', rows: [['サンプル市の団体(架空)'], ['区分', '団体名', '法人番号', '設立日'], ['任意団体', 'サンプル会(架空)', 2000020132110, '平成16年5月18日'], [null, 'サンプル2会(架空)', null, null]] }]);
  const sheet = 'xl/worksheets/sheet1.xml';
  parts[sheet] = (parts[sheet] ?? '').replace('</sheetData>', '</sheetData><mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/></mergeCells>');
  const checked = await readTable(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
  expect([...checked.records.values()].map((line) => JSON.parse(line) as object)).toEqual([
    { id: 'n2000020132110', name: 'サンプル会(架空)', kind: 'voluntary', number: '2000020132110', fields: [], status: 'active', founded: '2004-05-18' },
    { id: expect.stringMatching(/^x/) as string, name: 'サンプル2会(架空)', kind: 'voluntary', fields: [], status: 'active' },
  ]);
});

test('a sheet is chosen by its name', async () => {
  const book = workbookOf([{ name: '説明', rows: [['読み方']] }, { name: '名簿', rows: [['団体名'], ['サンプル会(架空)']] }]);
  expect(only(await readTable(book, 'registers', { sheet: '名簿', columns: { name: '団体名' } }))).toMatchObject({ name: 'サンプル会(架空)' });
  await expect(readTable(book, 'registers', { sheet: 'ない', columns: { name: '団体名' } })).rejects.toThrow('シート「ない」がありません。');
});

test('a mapping joins columns, fixes values, reads marks and other words', async () => {
  const text = '団体,町,番地,福祉の会,種別\nサンプル会(架空),小平市,1-1,◎,ＮＰＯ法人\nサンプル塾(架空),西東京市,2,,町内会\n';
  const checked = await readTable(text, 'registers', {
    columns: { name: '団体', address: ['町', '番地'], kind: '種別' }, marks: { 福祉の会: 'welfare' }, fixed: { authority: '東京都' }, values: { kind: { 町内会: 'resident' } },
  });
  expect([...checked.records.values()].map((line) => JSON.parse(line) as object)).toMatchObject([
    { name: 'サンプル会(架空)', kind: 'npo', authority: '東京都', municipality: 'kodaira', address: '東京都小平市1-1', fields: ['welfare'] }, { kind: 'resident', address: '東京都西東京市2', fields: [] },
  ]);
});

test.each([
  [{ columns: { name: '団体名', nothing: '住所' } }, '項目「nothing」はありません。'],
  [{ columns: { address: '住所' } }, '「名称」の列がありません。'],
  [{ columns: { name: '団体名', address: '場所' } }, '見出し「場所」の列がありません。'],
])('a mapping that does not fit is refused: %j', async (mapping, says) => { await expect(readTable(table, 'registers', mapping as never)).rejects.toThrow(says); });

test('words that are no field or kind are told', async () => {
  const checked = await readTable('団体名,分野,種別,市区町村\nサンプル会(架空),"まちづくり、宇宙、7",謎,サンプル市\n');
  expect(only(checked)).toMatchObject({ fields: ['community', 'environment'], kind: 'unstated' });
  expect(said(checked)).toEqual(['dropped 2 種別 謎 法人の種類として読めません。', 'dropped 2 市区町村 サンプル市 サイトの自治体の表にない自治体です。', 'dropped 2 分野 宇宙 分野の名前として読めません。'].toSorted((a, b) => said(checked).indexOf(a) - said(checked).indexOf(b)));
});

const standard = 'NO,都道府県コード又は市区町村コード,名称,名称(カナ),名称(英字),名称(通称),サブタイトル,概要,説明,サブイベント,イベント種類,URL,画像URL,状態,対象となる産業,ステージ,開始日,終了日,開始時刻,終了時刻,日時備考,場所名称,集合場所,郵便番号,住所都道府県,住所市区町村,住所町名,住所丁目以下,建物名等,緯度,経度,主催団体,共催団体,その他関係団体,対象者,定員,料金(基本),料金(詳細),外国語対応,申込期限日,申込期限時刻,申込方法,アクセス方法,駐車場情報,駐輪場情報,連絡先名称,連絡先電話番号,連絡先内線番号,連絡先メールアドレス,備考';
const event = (values: Readonly<Record<string, string>>) => `\uFEFF${standard}\r\n${standard.split(',').map((name) => `"${values[name] ?? ''}"`).join(',')}\r\n`;

test('the 50 columns of the standard data set become an event, without contacts', async () => {
  const checked = await readTable(event({
    '都道府県コード又は市区町村コード': '132110', '名称': 'サンプル祭(架空)', '開始日': '2026-02-20', '終了日': '2026-02-22', '開始時刻': '9:30', '終了時刻': '午後4時', '場所名称': 'サンプル会館', '対象者': 'どなたでも', '定員': '30名', '料金(基本)': '無料',
    '主催団体': 'サンプル市', '共催団体': 'サンプル会(架空)\nサンプル塾(架空)', 'URL': 'https://example.org/', '連絡先名称': 'サンプル太郎', '連絡先電話番号': '00-0000-0000', '状態': '中止',
  }), 'events');
  expect(standard.split(',')).toHaveLength(50);
  expect(only(checked)).toEqual({
    id: expect.stringMatching(/^e[0-9a-f]{14}$/) as string, name: 'サンプル祭(架空)', start: '2026-02-20', end: '2026-02-22', startTime: '09:30', endTime: '16:00', place: 'サンプル会館', audience: 'どなたでも', capacity: 30, fee: '無料',
    organisers: ['サンプル市'], coOrganisers: ['サンプル会(架空)', 'サンプル塾(架空)'], others: [], url: 'https://example.org/', code: '132110', municipality: 'kodaira', cancelled: true,
  });
  expect([...checked.records.values()].join('')).not.toMatch(/太郎|0000-0000/);
});

test('a list that is not in the standard form is read by its own words', async () => {
  const checked = await readTable('№,対象,開催日,イベント名,会場,\n1,どなたでも,令和8年2月20日(金),"サンプル\n教室(架空)",サンプル館,\n2,,(aaa),サンプル会(架空),,\n', 'events');
  expect(only(checked)).toMatchObject({ name: 'サンプル 教室(架空)', start: '2026-02-20', place: 'サンプル館' });
  expect(checked.counts).toMatchObject({ accepted: 1, leftOut: 1 });
});

test('a value to the right of the last heading is told: a comma may have moved the columns', async () => {
  const checked = await readTable('団体名,住所\nサンプル会(架空),東京都小平市1,2F\nサンプル会2(架空),東京都小平市2,\n');
  expect(said(checked)).toEqual([expect.stringContaining('見出しのない列に値があります。')]);
  expect(checked.counts).toMatchObject({ accepted: 2, leftOut: 0 });
});

test('a value that is not taken is of its own kind, apart from one that was mended', async () => {
  const checked = await readTable('団体名,住所,認証日,設立日,分野,URL\nサンプル会(架空),東京都小平市1,令和99年13月40日,2020/2/30,福祉,example.org\n');
  expect(said(checked)).toEqual([
    'dropped 2 分野 福祉 分野の名前として読めません。', 'dropped 2 認証日 令和99年13月40日 日付として読めません。', 'dropped 2 設立日 2020/2/30 日付として読めません。',
    expect.stringMatching(/^changed 2 URL /),
  ]);
  expect([checked.findings.count('dropped'), checked.findings.count('changed')]).toEqual([3, 1]);
  expect(checked.findings.first(4).map(({ level }) => level)).toEqual(['dropped', 'dropped', 'dropped', 'changed']);
  expect(only(checked)).not.toHaveProperty('founded');
});

test('whatever is not taken says so, and nothing else does', async () => {
  const groups = await readTable('団体名,市区町村,種別,分野,認証日,URL\nサンプル会(架空),サンプル市,謎,宇宙,いつか,「」\n');
  const events = await readTable('名称,開始日,終了日,開始時刻,定員,URL,自治体名\nサンプル祭(架空),2026-02-20,いつか,昼,たくさん,「」,サンプル市\n', 'events');
  const all = [...groups.findings.kept, ...events.findings.kept];
  expect(all.filter(({ level }) => level === 'dropped')).toHaveLength(10);
  expect(all.filter(({ level, remedy }) => (level === 'dropped') !== remedy.includes('この値は載せません。'))).toEqual([]);
});

test('a word that is no field is met with the nearest official names, or with all of them; nothing is guessed', async () => {
  const remedies = async (word: string) => { const checked = await readTable(`団体名,分野\nサンプル会(架空),${word}\n`); return [only(checked), checked.findings.kept[0]?.remedy]; };
  expect(await remedies('福祉')).toEqual([expect.objectContaining({ fields: [] }), '近い名前の分野は「保健・医療・福祉」です。合うものがあれば、分野の名前か番号に直してください。この値は載せません。']);
  expect((await remedies('文化振興'))[1]).toContain('近い名前の分野は「学術・文化・芸術・スポーツ」です。');
  expect((await remedies('謎'))[1]).toMatch(/^分野は(?:「[^」]+」){20}です。/);
});

test('a mapping reads one of several words in a cell', async () => {
  const checked = await readTable('団体名,分野\nサンプル会(架空),"福祉、環境"\n', 'registers', { columns: { name: '団体名', fields: '分野' }, values: { fields: { 福祉: 'welfare' } } });
  expect([only(checked), said(checked)]).toEqual([expect.objectContaining({ fields: ['welfare', 'environment'] }), []]);
});

test('advice speaks of a mapping only where there is one', async () => {
  const text = '団体,分野,種別\nサンプル会(架空),福祉,謎\n';
  const [mapped, plain] = [await readTable(text, 'registers', { columns: { name: '団体', fields: '分野', kind: '種別' } }), await readTable(text.replace('団体', '団体名'))];
  expect(mapped.findings.kept.map(({ remedy }) => remedy.includes('対応表'))).toEqual([true, true]);
  expect(plain.findings.kept.map(({ remedy }) => remedy.includes('対応表'))).toEqual([false, false]);
  const missing = await readTable('イベント,日付\nサンプル祭(架空),2026-02-20\n', 'events').catch((error: unknown) => (error as { remedy: string }).remedy);
  expect(missing).not.toContain('対応表');
});
