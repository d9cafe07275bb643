/** A row of any table as an organisation. */
import type { Organisation } from '../../registers/record.ts';
import { organisationOf } from '../organisation.ts';
import type { Cells } from '../organisation.ts';
import type { Tables } from '../tables.ts';
import { narrow } from '../values.ts';
import { listIn } from './list.ts';

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join('');

/** What to do about a word that is no field; people decide. */
function fieldRemedy(word: string, { fieldNames, fieldsNear }: Tables, mapped: boolean): string {
  const near = fieldsNear(word);
  const names = near.length > 0 ? `近い名前の分野は${quoted(near)}です。` : `分野は${quoted(fieldNames)}です。`;
  return `${names}合うものがあれば、分野の名前か番号に直してください${mapped ? '(対応表のvaluesのfieldsでも読みかえられます)' : ''}。この値は載せません。`;
}

/** The fields that a cell names, whole or one by one. */
function fieldsIn({ text, column, tell, mapped, reread }: Cells, tables: Tables): string[] {
  const value = narrow(text('fields'));
  const whole = tables.field(value);
  if (value === '' || whole !== undefined) return whole === undefined ? [] : [whole];
  return listIn(text('fields')).flatMap((word) => {
    const read = reread?.('fields', word) ?? word;
    const field = /^\d{1,2}$/.test(read) ? tables.fieldByNumber(Number(read)) : tables.field(read);
    if (field === undefined) tell('dropped', column('fields'), word, '分野の名前として読めません。', fieldRemedy(word, tables, mapped ?? false));
    return field ?? [];
  });
}

function kindIn({ text, column, tell, mapped }: Cells, tables: Tables): string {
  const value = narrow(text('kind'));
  const kind = value === '' ? undefined : tables.kind(value);
  if (value !== '' && kind === undefined) tell('dropped', column('kind'), value, '法人の種類として読めません。', `種類は${quoted(tables.kindNames)}です。どれかに直してください${mapped ? '(対応表のvaluesのkindでも読みかえられます)' : ''}。この値は載せません。`);
  return kind ?? (/特定非営利活動法人|NPO法人|\(特非\)/.test(narrow(text('name'))) ? 'npo' : 'unstated');
}

/** The organisation. */
export function groupOf(cells: Cells, tables: Tables, marks: readonly string[]): Organisation | undefined {
  const municipality = narrow(cells.text('municipality'));
  if (municipality !== '' && tables.municipality(municipality) === undefined) cells.tell('dropped', cells.column('municipality'), municipality, 'サイトの自治体の表にない自治体です。', '名前やコードを確かめてください。この値は載せません。所在地から自治体が分かれば、それを載せます。');
  const found = new Set([...fieldsIn(cells, tables), ...marks]);
  return organisationOf(cells, tables, { kind: kindIn(cells, tables), fields: tables.fieldIds.filter((id) => found.has(id)) });
}
