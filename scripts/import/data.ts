/** `npm run import -- FILE...`: takes files of our open data (JSON, CSV) back into the content. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../lib/report.ts';
import { importData } from './data/run.ts';
import type { Imported, Wanted } from './data/run.ts';
import { Refused } from './lib/refused.ts';

const usage = `使い方: npm run import -- ファイル(.json、.csv)... [--set データの名前] [--to 内容のフォルダー] [--update] [--write]
  ファイル    このサイトの /data/ からダウンロードしたファイル。互いを指すデータは、いっしょに並べる
  --set       ファイルの名前を変えたときの、データの名前。例: cases
  --to        src/contentのほかに書くとき
  --update    すでにあって中身の違う記録を、ファイルの値で置きかえる
  --write     書く。付けなければ確かめるだけ`;

function wanted(): Wanted {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { set: { type: 'string' }, to: { type: 'string' }, update: { type: 'boolean' }, write: { type: 'boolean' } } });
  if (positionals.length === 0) throw new TypeError('ファイルがありません。');
  return { files: positionals, to: values.to ?? join(import.meta.dirname, '../../src/content'), set: values.set, write: values.write === true, update: values.update === true };
}

function tell({ steps, written }: Imported): void {
  const count = (state: string) => steps.filter((step) => step.state === state).length;
  const [added, changed] = [count('added'), count('changed')];
  const end = written ? '書きました。' : added + changed === 0 ? '書くものはありません。' : '確かめただけで、書いていません。書くには --write を付けてください。';
  console.log(`取り込み: ${steps.length}件(新しい${added}、変わった${changed}、同じ${count('same')})。${end}`);
}

try {
  tell(importData(wanted()));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof Refused) {
    for (const problem of error.problems) console.error(formatProblem(problem));
    console.error(`取り込み: 問題${error.problems.length}件。何も書いていません。`);
  } else if (error instanceof TypeError) {
    process.exitCode = 2;
    console.error(`${error.message}\n${usage}`);
  } else throw error;
}
