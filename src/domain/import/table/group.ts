/** A row of any table as an organisation. */
import type { Organisation } from '../../registers/record.ts';
import { organisationOf } from '../organisation.ts';
import type { Cells } from '../organisation.ts';
import type { Tables } from '../tables.ts';
import { narrow } from '../values.ts';
import { listIn } from './list.ts';

/** The fields that a cell names, whole or one by one. */
function fieldsIn({ text, column, tell }: Cells, tables: Tables): string[] {
  const value = narrow(text('fields'));
  const whole = tables.field(value);
  if (value === '' || whole !== undefined) return whole === undefined ? [] : [whole];
  return listIn(text('fields')).flatMap((word) => {
    const field = /^\d{1,2}$/.test(word) ? tables.fieldByNumber(Number(word)) : tables.field(word);
    if (field === undefined) tell('changed', column('fields'), word, '分野の名前として読めません。', 'NPO法の20分野の名前か番号に直すか、対応表のvaluesで読みかえてください。この値は載せません。');
    return field ?? [];
  });
}

function kindIn({ text, column, tell }: Cells, tables: Tables): string {
  const value = narrow(text('kind'));
  const kind = value === '' ? undefined : tables.kind(value);
  if (value !== '' && kind === undefined) tell('changed', column('kind'), value, '法人の種類として読めません。', '対応表のvaluesで読みかえてください。「出典に記載なし」として載せます。');
  return kind ?? (/特定非営利活動法人|NPO法人|\(特非\)/.test(narrow(text('name'))) ? 'npo' : 'unstated');
}

/** The organisation. */
export function groupOf(cells: Cells, tables: Tables, marks: readonly string[]): Organisation | undefined {
  const municipality = narrow(cells.text('municipality'));
  if (municipality !== '' && tables.municipality(municipality) === undefined) cells.tell('note', cells.column('municipality'), municipality, 'サイトの自治体の表にない自治体です。', '名前やコードを確かめてください。自治体なしで載せます。');
  const found = new Set([...fieldsIn(cells, tables), ...marks]);
  return organisationOf(cells, tables, { kind: kindIn(cells, tables), fields: tables.fieldIds.filter((id) => found.has(id)) });
}
