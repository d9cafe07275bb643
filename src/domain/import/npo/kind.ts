/** Reads 行政入力情報 of the Cabinet Office's portal. */
import { recordLine } from '../../registers/record.ts';
import type { Certification, Organisation } from '../../registers/record.ts';
import { TableFault } from '../../tabular/table-fault.ts';
import type { Kind, Layout } from '../check.ts';
import type { Tell } from '../finding.ts';
import { headerIndex, headerKey } from '../header.ts';
import { matchKey } from '../match-key.ts';
import type { Row } from '../open.ts';
import { dayIs, organisationOf } from '../organisation.ts';
import type { Cells } from '../organisation.ts';
import type { Tables } from '../tables.ts';
import { narrow } from '../values.ts';
import { fieldColumns, npoColumns, npoFields, olderFields } from './columns.ts';

/** Which organisations are wanted. */
export interface NpoFilter { readonly authority?: string | undefined; readonly status: 'active' | 'all' }

const keys = new Set(npoColumns.map(headerKey));
const remedy = 'NPO法人ポータルの「行政入力情報」のファイルを、開いて保存し直さずに、そのまま渡してください。ほかの表は「団体の名簿」として読めます(コマンドでは npm run import:table)。';

function columnsOf({ cells, row }: Row, tell: Tell): Map<string, number> {
  const index = headerIndex(cells, (key) => keys.has(key), row);
  const needed = npoColumns.filter((name) => !fieldColumns.includes(name));
  const missing = needed.filter((name) => !index.has(headerKey(name)));
  if (missing.length > 0) throw new TableFault(`列がありません: ${missing.slice(0, 5).join('、')}${missing.length > 5 ? `ほか${missing.length - 5}列` : ''}。`, remedy, `${row}行目(見出し)`);
  const inOrder = npoColumns.every((name, at) => headerKey(cells[at] ?? '') === headerKey(name));
  if (!inOrder) tell('note', '見出し', '', '列の数か順が、知られている60列と違います。', '見出しの名前で読みました。件数と中身を確かめてください。');
  return index;
}

/** Columns of fields with the number that each has today. */
function fieldsIn(index: ReadonlyMap<string, number>, tell: Tell): { at: number; number: number; column: string }[] {
  const there = fieldColumns.filter((name) => index.has(headerKey(name)));
  const older = olderFields[there.length];
  if (there.length !== fieldColumns.length && !older) throw new TableFault(`活動分野の列が${there.length}個です(20個、または古い17個・12個のはずです)。`, remedy, '見出し');
  if (older) tell('note', '活動分野', String(there.length), `古い番号の${there.length}分野です。`, 'いまの20分野の番号に直して読みました。');
  return there.map((column, order) => ({ at: index.get(headerKey(column)) ?? -1, number: older?.[order] ?? order + 1, column }));
}

const yes = /^[○◯〇●◎]$/;

function marked(cells: readonly string[], columns: ReturnType<typeof fieldsIn>, tables: Tables, tell: Tell): string[] {
  return columns.flatMap(({ at, number, column }) => {
    const mark = narrow(cells[at] ?? '');
    if (mark === '') return [];
    if (!yes.test(mark)) tell('changed', column, mark, '○ではない印です。', '空でない印は、すべて「該当する」と読みます。違うときは、元の表を空欄にしてください。');
    return tables.fieldByNumber(number) ?? [];
  });
}

function certification(cells: Cells, kind: Certification['kind']): Certification[] {
  const [from, until, revoked] = ['From', 'Until', 'Revoked'].map((part) => dayIs(cells, `${kind}${part}`));
  return from ?? until ?? revoked ? [{ kind, ...(from && { from }), ...(until && { until }), ...(revoked && { revoked }) }] : [];
}

/** The kind. */
export const npoKind = (tables: Tables, filter: NpoFilter): Kind<Organisation> => ({
  line: recordLine,
  layout([head], tell): Layout<Organisation> {
    if (!head || !head.cells.some((cell) => keys.has(headerKey(cell)))) throw new TableFault('1行目に、知っている見出しがありません。', remedy, `${head?.row ?? 1}行目(見出し)`);
    const index = columnsOf(head, tell);
    const fields = fieldsIn(index, tell);
    const at = new Map(Object.entries(npoFields).map(([field, column]) => [field, index.get(headerKey(column)) ?? -1]));
    return {
      header: head.row,
      width: head.cells.length,
      taken: [...Object.values(npoFields), ...fields.map(({ column }) => column)].map((column) => ({ column, as: '載せる' })),
      record: (cells, tellRow) => {
        const row: Cells = { text: (field) => cells[at.get(field) ?? -1] ?? '', column: (field) => npoFields[field] ?? field, tell: tellRow };
        const certified = [...certification(row, 'certified'), ...certification(row, 'provisional')];
        return organisationOf(row, tables, { fields: marked(cells, fields, tables, tellRow), ...(certified.length > 0 && { certified }) });
      },
      wanted: ({ authority, status }) => (filter.authority === undefined || authority === filter.authority) && (filter.status === 'all' || status === 'active'),
      twin: ({ name, address }) => (address === undefined ? undefined : `${matchKey(name)}\n${narrow(address)}`),
    };
  },
});
