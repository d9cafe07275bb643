/** A made-up 行政入力情報 with every quirk that the portal's file was seen to have. All names are サンプル…(架空). */
import { fieldColumns, npoColumns } from '../../../src/domain/import/npo/columns.ts';

/** What a file should have. */
export interface Made {
  readonly rows: number;
  /** Rows that cannot be taken: wrong check digits, numbers that come twice, no name, signs that cannot be read. */
  readonly faults?: boolean;
}

/** Always the same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const checkDigit = (twelve: string) => 9 - ([...twelve].reverse().reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 2), 0) % 9);

/** A corporate number that nobody has: the digits count the rows. */
export function sampleNumber(row: number): string {
  const digits = String(990_000_000_000 + row);
  return `${checkDigit(digits)}${digits}`;
}

const authorities = [['東京都', '東京都'], ['大阪府', '大阪府'], ['横浜市', '神奈川県'], ['神戸市', '兵庫県'], ['北海道', '北海道'], ['鹿児島県', '鹿児島県']] as const;
const towns: Readonly<Record<string, readonly string[]>> = { 東京都: ['千代田区', '小平市', '西多摩郡瑞穂町', '八王子市', '大島町'] };
const names = ['髙橋の会', '﨑の丘', '渡邊塾', 'ＮＰＯ支援', 'こども食堂', '里山クラブ', '"まち"の縁側', '学び,遊び'];
const days = ['1999/02/23', '2004年5月18日', '平成16年5月18日', 'H16.5.18', '令和元年5月1日', '２００９／０３／０１', '2011-04-01'];
const reasons = ['社員総会の決議(サンプル議案(架空)による)', '認証の取消し', '合併', '破産手続開始の決定'];

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

function address(authority: string, prefecture: string, row: number, random: () => number): string {
  const town = pick(towns[authority] ?? ['サンプル市'], random);
  return `${random() < 0.4 ? prefecture : ''}${town}サンプル町${(row % 30) + 1}－${(row % 9) + 1}${random() < 0.02 ? '\r\nサンプルビル２Ｆ' : ''}`;
}

/** The values of one row by the name of their column. */
function rowOf(row: number, { faults = false }: Made, random: () => number): Record<string, string> {
  const [authority, prefecture] = pick(authorities, random);
  const isEnded = random() < 0.13;
  const values: Record<string, string> = {
    法人名称: `特定非営利活動法人サンプル${pick(names, random)}${row}（架空）`, 法人名称カナ: `サンプル${row}`, 所轄庁: authority,
    主たる事務所の所在地: isEnded && random() < 0.93 ? '' : address(authority, prefecture, row, random),
    代表者氏名: 'サンプル太郎（架空）', 定款に記載された目的: 'この文は架空です。"引用"とカンマ, と改行を\n含みます。',
    法人設立認証年月日: pick(days, random), 設立年月日: pick(days, random), 事業年度開始日: '04/01', 事業年度終了日: '03/31',
    解散情報: isEnded ? `${pick(days, random)} ${pick(reasons, random)}` : '', 法人番号: random() < 0.03 ? '' : sampleNumber(row),
    法人情報URL: random() < 0.3 ? `https://example.org/${row}` : random() < 0.05 ? `example.com/${row}` : random() < 0.02 ? 'なし' : '',
  };
  for (const column of fieldColumns) if (random() < 0.18) values[column] = random() < 0.01 ? '1' : '○';
  if (random() < 0.02) Object.assign(values, { '認定（認定開始日）': '2020/04/01', '認定（認定満了日）': '2025/03/31' });
  if (random() < 0.002) values['設立年月日'] = '平成のはじめ';
  return faults ? withFault(values, row) : values;
}

/** Every 1,000th row cannot be taken, in turn for each reason. */
function withFault(values: Record<string, string>, row: number): Record<string, string> {
  if (row % 1000 !== 999) return values;
  const faults = [{ 法人番号: sampleNumber(row).replace(/^./, (digit) => String((Number(digit) % 9) + 1)) }, { 法人番号: sampleNumber(1_000_000) }, { 法人名称: '' }, { 法人名称: '=HYPERLINK("https://example.org")' }, { 法人番号: '9.9E+12' }];
  return { ...values, ...faults[Math.floor(row / 1000) % faults.length] };
}

const cell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The lines of a file, the header first. */
export function* npoLines(made: Made, columns: readonly string[] = npoColumns): Generator<string> {
  const random = randomOf(20261123);
  yield `${columns.map(cell).join(',')}\r\n`;
  for (let row = 0; row < made.rows; row += 1) {
    const values = rowOf(row, made, random);
    yield `${columns.map((column) => cell(values[column] ?? '')).join(',')}\r\n`;
  }
}

let table: Map<string, number> | undefined;

/** Characters of CP932 with their bytes, from the decoder itself. */
function cp932(): Map<string, number> {
  const decoder = new TextDecoder('shift_jis');
  const known = new Map<string, number>();
  for (let lead = 0xfc; lead >= 0x81; lead -= 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if ([...sign].length === 1 && sign !== '\uFFFD') known.set(sign, lead * 256 + trail);
    }
  }
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) known.set(decoder.decode(Uint8Array.of(byte)), byte);
  return known;
}

/** A text in CP932, as Excel and the portal write it. */
export function inCp932(text: string): Uint8Array {
  table ??= cp932();
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign < '\u0080' ? sign.charCodeAt(0) : table.get(sign);
    if (code === undefined) throw new Error(`CP932 has no ${sign}`);
    if (code > 255) bytes.push(code >> 8);
    bytes.push(code & 255);
  }
  return Uint8Array.from(bytes);
}
