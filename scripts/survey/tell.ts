/** What came of a summing up, as lines for the terminal. */
import { withUnit } from '../../src/domain/surveys/figures.ts';
import type { Sums } from '../../src/domain/surveys/answer/sum.ts';
import { remarkRows, totalName } from '../../src/domain/surveys/answer/tables.ts';
import { formatProblem } from '../lib/report.ts';
import type { Done } from './run.ts';

/** The sums of a line in words; what is not known is said to be unknown, with how many departments do not tell it. */
function sumsText({ values, blanks }: Sums, { measures }: Done['shape']): string {
  return measures.filter(({ id }) => blanks[id] !== undefined).map(({ id, name, unit }) => {
    const [value, open] = [values[id], blanks[id] ?? 0];
    return `${name}${value === undefined ? '不明' : withUnit(value, unit)}${open > 0 ? `(${open}部署が空欄)` : ''}`;
  }).join('、');
}

/** Every file that was not counted and everything to ask about, then the totals, then what was written. */
export function lines({ sum, refused, shape, read, paths, written }: Done): string[] {
  const [, ...remarks] = remarkRows(sum, refused);
  return [
    ...remarks.map(([what, department, file, text]) => formatProblem({ file: String(file || department), field: String(what), message: [file ? department : '', text].filter(Boolean).join(' ') })),
    ...[...sum.lines, { name: totalName(sum.total), ...sum.total }].map((line) => `  ${line.name}: ${sumsText(line, shape)}`),
    `集計: ${read}ファイル、数えた部署${sum.answers.length}(協働なし${sum.none})、読めなかったファイル${refused.length}、古いファイル${sum.replaced.length}、数の合わない部署${sum.odd.length}、分からない数のある部署${sum.unknown.length}、答えのない部署${sum.missing.length}`,
    written ? `${paths.survey}と${paths.csv}を書きました。` : '確かめただけで、書いていません。書くには --id 名前 --write を付けてください。',
  ];
}
