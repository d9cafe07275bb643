/** `npm run import:case -- FILE [--to DIR] [--id NAME] [--dry-run]`: makes a content file of a case from the form, or of an MDX draft. */
import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { siteDay } from '../../src/domain/dates/days.ts';
import { onlyOne, runCommand } from '../lib/command.ts';
import { contentFolder } from './lib/reference.ts';
import { tellRefused } from './lib/refused.ts';
import { importCase } from './case/run.ts';
import type { Imported } from './case/run.ts';

const usage = `使い方: npm run import:case -- ファイル [--to 内容のフォルダー] [--id 名前] [--dry-run]
  ファイル    「事例を書く」で保存したファイル(.html、.json)か、事例の下書き(.mdx)
  --to        src/contentのほかに書くとき
  --id        ページの名前。例: kodaira-2010-compost
  --dry-run   確かめるだけで、書かない`;

async function ask(beginning: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await line.question(`ページの名前の続きを、半角の英小文字で書いてください(例: compost): ${beginning && `${beginning}-`}`);
  line.close();
  return answer;
}

function tell({ path, written, hints, elsewhere }: Imported): void {
  for (const hint of hints) console.log(`  ${hint}`);
  if (elsewhere > 0) console.log(`  ほかの内容に、前からの問題が${elsewhere}件あります。npm run check:content で見られます。`);
  const place = relative(process.cwd(), path);
  console.log(written ? `事例の取り込み: ${place} を作りました。npm run check:content と npm run dev で確かめてください。` : `事例の取り込み: 問題なし。書くと ${place} になります(--dry-run なので書いていません)。`);
}

const text = { type: 'string' } as const;

await runCommand({ usage, options: { 'to': text, 'id': text, 'dry-run': { type: 'boolean' } } }, async ({ values, positionals }) => {
  const file = onlyOne(positionals);
  try {
    tell(await importCase({ file, to: values.to ?? contentFolder, id: values.id, dryRun: values['dry-run'], added: siteDay(process.env['SITE_DATE'], new Date()), ask: process.stdin.isTTY ? ask : undefined }));
  } catch (error) {
    tellRefused('事例の取り込み', error);
  }
});
