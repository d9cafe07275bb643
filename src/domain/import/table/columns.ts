/** The cells of a row by the fields of a mapping. */
import type { Mapping } from '../../../schemas/mappings.ts';
import type { Header } from '../../../schemas/reference.ts';
import { TableFault, shown } from '../../tabular/table-fault.ts';
import type { Tell } from '../finding.ts';
import { headerIndex, headerKey } from '../header.ts';
import type { Row } from '../open.ts';
import type { Cells } from '../organisation.ts';
import { narrow } from '../values.ts';

/** A mapping that was laid over a header. */
export interface Laid {
  readonly taken: readonly { readonly column: string; readonly as: string }[];
  readonly cellsOf: (cells: readonly string[], tell: Tell) => Cells;
  /** Fields of the NPO Act whose column holds a mark. */
  readonly marked: (cells: readonly string[]) => string[];
}

const listOf = (columns: string | readonly string[] | undefined): readonly string[] => (columns === undefined ? [] : typeof columns === 'string' ? [columns] : columns);

function checkFields({ columns, fixed = {} }: Mapping, headers: readonly Header[], mapped: boolean): void {
  const known = headers.map(({ field }) => field);
  const wrong = [...Object.keys(columns), ...Object.keys(fixed)].find((field) => !known.includes(field));
  if (wrong !== undefined) throw new TableFault(`項目${shown(wrong)}はありません。`, `使えるのは${known.join('、')}です。`, '対応表');
  const missing = headers.find(({ field, required }) => required && columns[field] === undefined && fixed[field] === undefined);
  if (missing) throw new TableFault(`「${missing.title}」の列がありません。`, `見出しを「${missing.words.slice(0, 3).join('」「')}」のどれかに${mapped ? `するか、対応表のcolumnsに「${missing.field}: 見出し」を書いて` : '直して'}ください。`, '見出し');
}

/** Lays a mapping over the row of names. `mapped`: people wrote it. Throws TableFault where a column is missing. */
export function lay(mapping: Mapping, { cells: names, row }: Row, headers: readonly Header[], mapped: boolean): Laid {
  checkFields(mapping, headers, mapped);
  const marks = Object.entries(mapping.marks ?? {});
  const wanted = new Set([...Object.values(mapping.columns).flatMap(listOf), ...marks.map(([name]) => name)].map(headerKey));
  const index = headerIndex(names, (key) => wanted.has(key), row);
  const at = (name: string) => {
    const found = index.get(headerKey(name));
    if (found === undefined) throw new TableFault(`見出し${shown(name)}の列がありません。`, `対応表を直してください。ある見出し: ${names.filter(Boolean).slice(0, 12).map(shown).join('、')}`, `${row}行目(見出し)`);
    return found;
  };
  const places = new Map(Object.entries(mapping.columns).map(([field, columns]) => [field, listOf(columns).map(at)]));
  const markPlaces = marks.map(([name, field]) => ({ at: at(name), field }));
  const values = new Map(Object.entries(mapping.values ?? {}).map(([field, all]) => [field, new Map(Object.entries(all).map(([from, to]) => [narrow(from), to]))]));
  const reread = (field: string, word: string) => values.get(field)?.get(narrow(word));
  const text = (cells: readonly string[], field: string) => {
    const raw = places.get(field)?.map((place) => cells[place] ?? '').join('') ?? '';
    return reread(field, raw) ?? (raw.trim() === '' ? (mapping.fixed?.[field] ?? '') : raw);
  };
  const column = (field: string) => listOf(mapping.columns[field]).join('＋') || field;
  const title = (field: string) => headers.find((header) => header.field === field)?.title ?? field;
  const taken = [...Object.entries(mapping.columns).map(([field, columns]) => ({ columns: listOf(columns), as: title(field) })), ...marks.map(([name]) => ({ columns: [name], as: title('fields') }))];
  const inOrder = taken.toSorted((a, b) => Math.min(...a.columns.map(at)) - Math.min(...b.columns.map(at)));
  return {
    taken: inOrder.map(({ columns, as }) => ({ column: columns.join('＋'), as })),
    cellsOf: (cells, tell) => ({ text: (field) => text(cells, field), column, tell, mapped, reread }),
    marked: (cells) => markPlaces.flatMap(({ at: place, field }) => (narrow(cells[place] ?? '') === '' ? [] : [field])),
  };
}
