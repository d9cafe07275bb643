/** The sums as tables for CSV and Excel: totals, one row for each department, and what did not count. */
import { textAt } from '../../record/record.ts';
import type { PlainCell, PlainSheet } from '../../tabular/xlsx-parts.ts';
import { amountAt, isNone } from './known.ts';
import type { AnswerShape } from './shape.ts';
import type { Refused, Sum, Sums } from './sum.ts';

/** What a total is called: where a department leaves something blank, it is the total of what is written. */
export const totalName = ({ blanks }: Sums): string => (Object.values(blanks).some((count) => count > 0) ? '書かれた分の合計' : '合計');

const unknown = '不明';

/** Totals by category; what is not asked in a category stays blank. */
export function totalRows({ lines, total }: Sum, { measures }: AnswerShape): PlainCell[][] {
  const values = (sums: Sums) => measures.map(({ id }): PlainCell => (sums.blanks[id] === undefined ? null : sums.values[id] ?? unknown));
  const blanks = (sums: Sums) => measures.map(({ id }): PlainCell => sums.blanks[id] ?? null);
  return [
    ['区分', ...measures.map(({ name, unit }) => `${name}(${unit})`), '事業のある部署の数', ...measures.map(({ name }) => `${name}の分からない部署の数`)],
    ...lines.map((line) => [line.name, ...values(line), line.departments, ...blanks(line)]),
    [totalName(total), ...values(total), null, ...blanks(total)],
  ];
}

/** One row for each department and category. */
export const departmentRows = ({ answers, year }: Sum, { categories, measures }: AnswerShape): PlainCell[][] => [
  ['年度', '部署', '協働の有無', '区分', ...measures.map(({ name, unit }) => `${name}(${unit})`), '補足', 'ファイル'],
  ...answers.flatMap(({ answer, file }) => {
    const row = (name: string, cells: PlainCell[]): PlainCell[] => [year ?? null, textAt(answer, ['department']), isNone(answer) ? 'なし' : 'あり', name, ...cells, textAt(answer, ['note']), file];
    return isNone(answer) ? [row('', measures.map(() => null))] : categories.map(({ id, name }) => row(name, measures.map((measure) => amountAt(answer, ['counts', id, measure.id]) ?? null)));
  }),
];

/** Everything that was not counted, or that someone should ask about. */
export function remarkRows({ replaced, odd, unknown: open, missing, unexpected, otherYears }: Sum, refused: readonly Refused[]): PlainCell[][] {
  return [
    ['種類', '部署', 'ファイル', '内容'],
    ...refused.map(({ file, message, where, advice }) => ['読めなかった', '', file, `${message}(${where})${advice}`]),
    ...replaced.map(({ department, kept, dropped, isSame }) => ['同じ部署の古いファイル', department, dropped, `${kept}を数えました${isSame ? '。内容は同じです' : ''}`]),
    ...odd.map(({ department, file, faults }) => ['数が合わない', department, file, faults.join('／')]),
    ...open.map(({ department, file, places }) => ['分からない数がある', department, file, places.join('、')]),
    ...missing.map((name) => ['答えがない', name, '', '']),
    ...unexpected.map((name) => ['一覧にない部署', name, '', '']),
    ...otherYears.map(({ file, year }) => ['別の年度', '', file, year || '年度がありません']),
  ];
}

/** The sheets of a workbook. */
export const sumSheets = (sum: Sum, refused: readonly Refused[], shape: AnswerShape): PlainSheet[] => [
  { name: '合計', rows: totalRows(sum, shape) }, { name: '部署ごと', rows: departmentRows(sum, shape) }, { name: '確かめること', rows: remarkRows(sum, refused) },
];
