/** `npm run import -- FILE...`: takes files of our open data (JSON, CSV) back into the content. */
import { Mistyped, runCommand } from '../lib/command.ts';
import { importData } from './data/run.ts';
import type { Imported } from './data/run.ts';
import type { Step } from './data/plan.ts';
import { contentFolder } from './lib/reference.ts';
import { tellRefused } from './lib/refused.ts';

const usage = `使い方: npm run import -- ファイル(.json、.csv)... [--set データの名前] [--to 内容のフォルダー] [--update] [--write]
  ファイル    このサイトの /data/ からダウンロードしたファイル。互いを指すデータは、いっしょに並べる
  --set       ファイルの名前を変えたときの、データの名前。例: cases
  --to        src/contentのほかに書くとき
  --update    すでにあって中身の違う記録を、ファイルの値で置きかえる
  --write     書く。付けなければ確かめるだけ`;

const shownAtMost = 30;
const words = { added: '新しい', changed: '変わる' } as const;

const countOf = (steps: readonly Step[], state: Step['state']) => steps.filter((step) => step.state === state).length;
const counts = (steps: readonly Step[]) => `新しい${countOf(steps, 'added')}、変わる${countOf(steps, 'changed')}、同じ${countOf(steps, 'same')}`;

function stepLines(steps: readonly Step[]): string[] {
  const lines = steps.flatMap(({ id, path, state, fields }) => (state === 'same' ? [] : [`  ${[words[state], path, ...(path.includes(`/${id}.`) ? [] : [id]), fields.join('、')].filter(Boolean).join('  ')}`]));
  return lines.length > shownAtMost ? [...lines.slice(0, shownAtMost), `  ほか${lines.length - shownAtMost}件`] : lines;
}

function endOf(steps: readonly Step[], written: boolean, update: boolean): string {
  const changed = countOf(steps, 'changed');
  if (written) return '書きました。';
  if (countOf(steps, 'added') + changed === 0) return '変更0件です。書くものはありません。';
  return `確かめただけで、書いていません。書くには --write ${changed > 0 && !update ? 'と --update ' : ''}を付けてください。`;
}

function tell({ plans, steps, written }: Imported, update: boolean): void {
  for (const plan of plans) console.log([`${plan.file}(${plan.set}): ${counts(plan.steps)}`, ...stepLines(plan.steps)].join('\n'));
  console.log(`取り込み: ${steps.length}件(${counts(steps)})。${endOf(steps, written, update)}`);
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

await runCommand({ usage, options: { set: text, to: text, update: flag, write: flag } }, ({ values: { set, to = contentFolder, update = false, write = false }, positionals: files }) => {
  if (files.length === 0) throw new Mistyped('ファイルがありません。');
  try {
    tell(importData({ files, to, set, write, update }), update);
  } catch (error) {
    tellRefused('取り込み', error);
  }
});
