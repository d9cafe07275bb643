/** Reads any table of organisations or events, by a mapping or by what its header proposes. */
import type { Mapping } from '../../../schemas/mappings.ts';
import type { Header } from '../../../schemas/reference.ts';
import { recordLine } from '../../registers/record.ts';
import { TableFault } from '../../tabular/table-fault.ts';
import type { Kind, Layout } from '../check.ts';
import { matchKey } from '../match-key.ts';
import type { Row } from '../open.ts';
import type { Cells } from '../organisation.ts';
import type { Tables } from '../tables.ts';
import { narrow } from '../values.ts';
import { eventLine, eventOf } from './event.ts';
import { groupOf } from './group.ts';
import { lay } from './columns.ts';
import { headerRow, headersFor, propose } from './propose.ts';
import type { Into } from './propose.ts';

/** A record of either kind. */
type Some = { readonly id: string; readonly name: string; readonly address?: string };

const readers: Readonly<Record<Into, { of: (cells: Cells, tables: Tables, marks: readonly string[]) => Some | undefined; line: (record: never) => string }>> = {
  registers: { of: groupOf, line: recordLine },
  events: { of: eventOf, line: eventLine },
};

const titles: Readonly<Record<Into, string>> = { registers: '団体の名簿', events: 'イベントの一覧' };

function headOf(first: readonly Row[], mapping: Mapping | undefined, headers: readonly Header[]): Row {
  const mapped = mapping && Object.values(mapping.columns).flat();
  const byMapping = headers.map((header) => ({ ...header, words: mapped ?? header.words }));
  const found = mapping?.header === undefined ? headerRow(first, byMapping) : first.find(({ row }) => row === mapping.header);
  if (found) return found;
  throw new TableFault(`${titles[headers[0]?.into ?? 'registers']}の見出しが見つかりません。`, `「${headers.find(({ required }) => required)?.words.slice(0, 3).join('」「')}」のような見出しの行を、はじめの30行のうちに置いてください。文字化けしているときは、文字コードを確かめてください。`, '見出し');
}

/** The kind. Without a mapping the header's own proposal is used. */
export function tableKind(into: Into, tables: Tables, all: readonly Header[], mapping?: Mapping): Kind<Some> {
  const headers = headersFor(all, into);
  const { of, line } = readers[into];
  return {
    line: line as (record: Some) => string,
    layout(first): Layout<Some> {
      const head = headOf(first, mapping, headers);
      const laid = lay(mapping ?? propose(head.cells, headers, tables), head, headers, mapping !== undefined);
      return {
        header: head.row,
        taken: laid.taken,
        record: (cells, tell) => {
          const over = cells.slice(head.cells.length).filter((cell) => cell.trim() !== '');
          if (over.length > 0) tell('note', '見出しより右', over.join('、'), '見出しのない列に値があります。', 'カンマや引用符のために、列がずれていないかを確かめてください。見出しのない列は読みません。');
          return of(laid.cellsOf(cells, tell), tables, laid.marked(cells));
        },
        twin: ({ name, address }) => (address === undefined ? undefined : `${matchKey(name)}\n${narrow(address)}`),
      };
    },
  };
}

/** The same kind, but only of records whose name has one of the words; without words all of them. */
export const onlyNamed = (kind: Kind<Some>, words: readonly string[]): Kind<Some> => (words.length === 0 ? kind : {
  ...kind,
  layout: (first, tell) => ({ ...kind.layout(first, tell), wanted: ({ name }) => words.some((word) => matchKey(name).includes(matchKey(word))) }),
});
