/** `npm run import:partner -- FILE [--to DIR] [--id NAME] [--update NAME] [--dry-run]`: makes or changes the content file of an organisation from what it handed in. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { siteDay } from '../../src/domain/dates/days.ts';
import { formatProblem } from '../lib/report.ts';
import { Refused } from './lib/refused.ts';
import { importPartner } from './partner/run.ts';
import type { Imported, Wanted } from './partner/run.ts';

const usage = `使い方: npm run import:partner -- ファイル [--to 内容のフォルダー] [--id 名前 | --update 名前] [--dry-run]
  ファイル    「団体の届出を書く」で保存したファイル(.html、.json)
  --to        src/contentのほかに書くとき
  --id        新しい団体のページの名前。書かなければ、読みから付けます
  --update    すでにある団体を、届出のとおりに改めるとき。取りやめの届出のときも使います
  --dry-run   確かめるだけで、書かない`;

function wanted(): Wanted {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'to': text, 'id': text, 'update': text, 'dry-run': { type: 'boolean' } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new TypeError(file === undefined ? 'ファイルがありません。' : 'ファイルは一つだけ書いてください。');
  if (values.id !== undefined && values.update !== undefined) throw new TypeError('--id と --update は、どちらか一つにしてください。');
  return { file, to: values.to ?? join(import.meta.dirname, '../../src/content'), id: values.id, update: values.update, dryRun: values['dry-run'], day: siteDay(process.env['SITE_DATE'], new Date()) };
}

const done = { added: 'を作りました', changed: 'を改めました', removed: 'を消しました' } as const;
const would = { added: 'を作ります', changed: 'を改めます', removed: 'を消します' } as const;

function summary({ did, path, written }: Imported): string {
  const place = relative(process.cwd(), path);
  if (did === 'same') return `${place} は、届出のとおりです。変えるところはありません。`;
  return written ? `${place} ${done[did]}。npm run check:content と npm run dev で確かめてください。` : `問題なし。書くと ${place} ${would[did]}(--dry-run なので書いていません)。`;
}

try {
  const imported = importPartner(wanted());
  for (const line of [...imported.changes, ...imported.hints]) console.log(`  ${line}`);
  console.log(`団体の取り込み: ${summary(imported)}`);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof Refused) {
    for (const problem of error.problems) console.error(formatProblem(problem));
    console.error(`団体の取り込み: 問題${error.problems.length}件。何も書いていません。`);
  } else if (error instanceof TypeError) {
    process.exitCode = 2;
    console.error(`${error.message}\n${usage}`);
  } else throw error;
}
