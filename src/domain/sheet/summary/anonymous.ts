/** The lines that may leave: points only. No name, no text, no day; their order says nothing of the files. */
import { csvLines } from '../../tabular/csv.ts';
import type { PlainCell } from '../../tabular/xlsx-parts.ts';
import { itemsOf, numbersOf } from '../shape.ts';
import type { SheetShape } from '../shape.ts';
import { sides, submissionsIn } from './projects.ts';
import type { Collected } from './projects.ts';

/** Fewer lines than this may tell whose points they are. */
export const fewLines = 5;

/** One line for each side of each project in each phase with points; nothing but ids and points is in it. */
export function anonymousRows({ projects }: Collected, shape: SheetShape): PlainCell[][] {
  const items = itemsOf(shape).map(({ id }) => id);
  const rows = shape.phases.filter(({ kind }) => kind === 'score').flatMap(({ id: phase }) => sides.flatMap((side) =>
    submissionsIn(projects, phase, side).map(({ values }): PlainCell[] => [shape.id, shape.version, phase, side, ...items.map((id) => values.get(id) ?? null)])));
  return rows.map((row) => ({ row, line: csvLines([row]) })).toSorted((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0)).map(({ row }) => row);
}

/** The lines with their heading, exactly as they leave. */
export function anonymousText(collected: Collected, shape: SheetShape): string {
  const numbers = numbersOf(shape);
  const heading = ['sheet', 'version', 'phase', 'role', ...itemsOf(shape).map(({ id }) => `${numbers.get(id) ?? ''} ${id}`.trim())];
  return csvLines([heading, ...anonymousRows(collected, shape)]);
}
