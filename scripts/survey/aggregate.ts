/** `npm run survey:aggregate -- DIR [...]`: sums the answers of departments up to a new survey. */
import { dayInJapan } from '../../src/domain/dates/days.ts';
import { yearOf } from '../../src/domain/surveys/answer/amount.ts';
import { TableFault } from '../../src/domain/tabular/table-fault.ts';
import { Mistyped, onlyOne, runCommand } from '../lib/command.ts';
import { formatProblem } from '../lib/report.ts';
import { aggregate } from './run.ts';
import { lines } from './tell.ts';

const usage = `使い方: npm run survey:aggregate -- フォルダー --by 調査した所 [--id 名前 --write]
  --by         調査した所の名前(例: 東京都)
  --id         調査の名前。例: tokyo-2026 → src/content/surveys/tokyo-2026.yaml
  --year       年度(2026、令和8など)。付けなければ、いちばん多い年度
  --expected   答えを求めた部署の一覧(1行に一つの文字のファイル)
  --csv        部署ごとの表を書くファイル。付けなければ、名前.csv
  --form       回答票。付けなければ projects
  --to         内容のフォルダー。付けなければ src/content
  --write      書く。付けなければ確かめるだけ`;

const text = { type: 'string' } as const;

const options = { by: text, id: text, year: text, expected: text, csv: text, form: text, to: text, write: { type: 'boolean' } } as const;

await runCommand({ usage, options }, ({ values: { by, id, year, expected, csv, form = 'projects', to = 'src/content', write = false }, positionals }) => {
  const folder = onlyOne(positionals, 'フォルダー');
  if (by === undefined) throw new Mistyped('--by がありません。');
  if (year !== undefined && yearOf(year) === undefined) throw new Mistyped(`--year「${year}」を年度として読めません。2026、令和8のように書いてください。`);
  try {
    const done = aggregate({ folder, by, id, expected, csv, form, write, content: to, day: dayInJapan(new Date()), year: year === undefined ? undefined : yearOf(year) });
    console.log(lines(done).join('\n'));
    if (done.refused.length > 0 || done.sum.answers.length === 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    console.error(formatProblem({ file: folder, field: error.where, message: `${error.message}${error.remedy}` }));
    console.error('集計: 何も書いていません。');
    process.exitCode = 1;
  }
});
