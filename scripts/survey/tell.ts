/** What came of a summing up, as lines for the terminal. */
import { withUnit } from '../../src/domain/surveys/figures.ts';
import { remarkRows, totalRows } from '../../src/domain/surveys/answer/tables.ts';
import { formatProblem } from '../lib/report.ts';
import type { Done } from './run.ts';

/** Every file that was not counted and everything to ask about, then the totals, then what was written. */
export function lines({ sum, refused, shape, read, paths, written }: Done): string[] {
  const [, ...remarks] = remarkRows(sum, refused);
  const [, ...totals] = totalRows(sum, shape);
  const numbers = (row: (typeof totals)[number]) => shape.measures.map(({ name, unit }, place) => `${name}${withUnit(Number(row[place + 1] ?? 0), unit)}`).join('、');
  return [
    ...remarks.map(([what, department, file, text]) => formatProblem({ file: String(file || department), field: String(what), message: [file ? department : '', text].filter(Boolean).join(' ') })),
    ...totals.map((row) => `  ${String(row[0])}: ${numbers(row)}`),
    `集計: ${read}ファイル、数えた部署${sum.answers.length}(協働なし${sum.none})、読めなかったファイル${refused.length}、古いファイル${sum.replaced.length}、数の合わない部署${sum.odd.length}、答えのない部署${sum.missing.length}`,
    written ? `${paths.survey}と${paths.csv}を書きました。` : '確かめただけで、書いていません。書くには --id 名前 --write を付けてください。',
  ];
}
