/** A row as an organisation. The portal's columns and those of any other table are asked by the same names. */
import type { Organisation } from '../registers/record.ts';
import { digitsOf, isCorporateNumber } from './corporate-number.ts';
import type { Tell } from './finding.ts';
import { matchKey, shortHash } from './match-key.ts';
import type { Tables } from './tables.ts';
import { dayIn, dayOf, isFormula, narrow, plainText, webAddressOf } from './values.ts';

/** The cells of a row by the name of a field; `column` is what the file calls it. */
export interface Cells {
  readonly text: (field: string) => string;
  readonly column: (field: string) => string;
  readonly tell: Tell;
  /** Whether a mapping was given, so that advice may speak of it. */
  readonly mapped?: boolean;
  /** One of several words in a cell, as the mapping reads it. */
  readonly reread?: (field: string, word: string) => string | undefined;
}

/** Fields that a caller has found by its own rules. */
export type Found = Pick<Organisation, 'fields'> & Partial<Pick<Organisation, 'kind' | 'certified'>>;

/** A text of a cell; what cannot be read, or could be a formula, keeps the row out. */
export function safeText({ text, column, tell }: Cells, field: string): string | undefined {
  const raw = text(field);
  const value = plainText(raw);
  if (value === '') return undefined;
  if (value.includes('\uFFFD')) tell('left-out', column(field), value, '読めない文字があります(文字化け)。', '元の表を開き、正しい文字に直してください。');
  if (isFormula(raw)) tell('left-out', column(field), value, '数式のように始まる値です。', '元の表で、式ではなく値に直してください。');
  return value;
}

/** A cell that must be a day. */
export function dayIs(cells: Cells, field: string): string | undefined {
  const value = narrow(cells.text(field));
  const day = value === '' ? undefined : dayOf(value);
  if (value !== '' && day === undefined) cells.tell('dropped', cells.column(field), value, '日付として読めません。', '「2026/04/01」か「令和8年4月1日」のように直してください。この値は載せません。');
  return day;
}

function numberIs({ text, column, tell }: Cells): string | undefined {
  const digits = digitsOf(text('number'));
  if (digits === '') return undefined;
  if (isCorporateNumber(digits)) return digits;
  const reason = /^\d{13}$/.test(digits) ? '法人番号の検査用数字(先頭の1桁)が合いません。' : '法人番号は13桁の数字です。';
  const excel = /E\+?\d+$/i.test(digits) ? 'Excelが指数で保存した番号です。列を「文字列」にして入れ直してください。' : '国税庁の法人番号公表サイトで確かめて直すか、空欄にしてください。';
  tell('left-out', column('number'), text('number'), reason, excel);
  return undefined;
}

function homepageIs({ text, column, tell }: Cells): string | undefined {
  const value = narrow(text('homepage'));
  if (value === '') return undefined;
  const address = webAddressOf(value);
  if (address === undefined) tell('dropped', column('homepage'), value, 'ホームページのアドレスとして読めません。', '「https://」で始まる1つのアドレスに直してください。この値は載せません。');
  else if (address !== value) tell('changed', column('homepage'), value, 'アドレスの書き方を整えました(http://を補う、空白を取る)。', '正しいアドレスか確かめてください。');
  return address;
}

/** An address begins with its prefecture; where it does not, the authority says which one it is. */
function addressIs(cells: Cells, tables: Tables, authority: string | undefined): string | undefined {
  const value = safeText(cells, 'address');
  if (value === undefined || tables.startsWithPrefecture(value) !== undefined) return value;
  const prefecture = authority === undefined ? undefined : tables.prefectureOf(authority);
  const column = cells.column('address');
  if (prefecture === undefined) cells.tell('note', column, value, '都道府県名がなく、所轄庁からも分かりません。', '都道府県名から書いてください。このまま載せます。');
  else cells.tell('changed', column, value, '都道府県名がないため、所轄庁から補いました。', '違っていれば、元の表に都道府県名を書いてください。');
  return `${prefecture ?? ''}${value}`;
}

/** A sentence such as 「2004年05月18日 社員総会の決議(…)」: the day and the decision, without its details. */
function endedIs(cells: Cells): Organisation['ended'] {
  const value = safeText(cells, 'ended');
  if (value === undefined) return undefined;
  const found = dayIn(value);
  const reason = plainText((found?.rest ?? value).split(/[(（。]/)[0] ?? '').replace(/^(?:により|に|付け?|、|:)+/, '').slice(0, 40);
  if (!found) cells.tell('note', cells.column('ended'), value, '解散の日を読み取れません。', '「2004年05月18日 社員総会の決議」のように、日付から書いてください。解散した団体として載せます。');
  return { ...(found && { day: found.day }), ...(reason !== '' && { reason }) };
}

const present = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** The record of a row; undefined when it has no name. What else keeps it out was told. */
export function organisationOf(cells: Cells, tables: Tables, { fields, kind = 'npo', certified }: Found): Organisation | undefined {
  const name = safeText(cells, 'name');
  if (name === undefined) {
    cells.tell('left-out', cells.column('name'), '', '名称がありません。', '名称を書いてください。');
    return undefined;
  }
  const [number, authority, ended] = [numberIs(cells), safeText(cells, 'authority'), endedIs(cells)];
  const [address, authenticated] = [addressIs(cells, tables, authority), dayIs(cells, 'authenticated')];
  const id = number === undefined ? `x${shortHash([matchKey(name), authority ?? '', authenticated ?? address ?? ''].join('\n'))}` : `n${number}`;
  const municipality = tables.municipality(cells.text('municipality')) ?? (address === undefined ? undefined : tables.inAddress(address));
  return present({
    id, name, reading: safeText(cells, 'reading'), kind, number, authority, delegated: safeText(cells, 'delegated'), municipality, address, fields: [...fields],
    status: ended ? 'dissolved' : 'active', ended: ended && Object.keys(ended).length > 0 ? ended : undefined, authenticated, founded: dayIs(cells, 'founded'), certified, homepage: homepageIs(cells),
  }) as Organisation;
}
