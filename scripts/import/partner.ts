/** `npm run import:partner -- FILE [--to DIR] [--id NAME] [--update NAME] [--dry-run]`: makes or changes the content file of an organisation from what it handed in. */
import { relative } from 'node:path';
import { siteDay } from '../../src/domain/dates/days.ts';
import { Mistyped, onlyOne, runCommand } from '../lib/command.ts';
import { contentFolder } from './lib/reference.ts';
import { tellRefused } from './lib/refused.ts';
import { importPartner } from './partner/run.ts';
import type { Imported } from './partner/run.ts';

const usage = `使い方: npm run import:partner -- ファイル [--to 内容のフォルダー] [--id 名前 | --update 名前] [--dry-run]
  ファイル    「団体の届出を書く」で保存したファイル(.html、.json)
  --to        src/contentのほかに書くとき
  --id        新しい団体のページの名前。書かなければ、読みから付けます
  --update    すでにある団体を、届出のとおりに改めるとき。取りやめの届出のときも使います
  --dry-run   確かめるだけで、書かない`;

const done = { added: 'を作りました', changed: 'を改めました', removed: 'を消しました' } as const;
const would = { added: 'を作ります', changed: 'を改めます', removed: 'を消します' } as const;

function summary({ did, path, written }: Imported): string {
  const place = relative(process.cwd(), path);
  if (did === 'same') return `${place} は、届出のとおりです。変えるところはありません。`;
  return written ? `${place} ${done[did]}。npm run check:content と npm run dev で確かめてください。` : `問題なし。書くと ${place} ${would[did]}(--dry-run なので書いていません)。`;
}

const text = { type: 'string' } as const;

await runCommand({ usage, options: { 'to': text, 'id': text, 'update': text, 'dry-run': { type: 'boolean' } } }, ({ values: { to = contentFolder, id, update, 'dry-run': dryRun }, positionals }) => {
  const file = onlyOne(positionals);
  if (id !== undefined && update !== undefined) throw new Mistyped('--id と --update は、どちらか一つにしてください。');
  try {
    const imported = importPartner({ file, to, id, update, dryRun, day: siteDay(process.env['SITE_DATE'], new Date()) });
    for (const line of [...imported.changes, ...imported.hints]) console.log(`  ${line}`);
    console.log(`団体の取り込み: ${summary(imported)}`);
  } catch (error) {
    tellRefused('団体の取り込み', error);
  }
});
