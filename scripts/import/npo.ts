/** `npm run import:npo -- FILE --id NAME [...]`: makes a register of the Cabinet Office portal's 行政入力情報. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from './lib/reference.ts';
import { changeLine, progress, progressDone, refuse, reportLines, writeReport } from './lib/tell.ts';
import { importNpo } from './npo/run.ts';
import type { NpoWanted } from './npo/run.ts';

const usage = `使い方: npm run import:npo -- ファイル(.zip、.csv) --id 名前 [--authority 東京都] [--status active|all] [--write]
  --id         名簿の名前。例: tokyo → src/content/registers/tokyo.jsonl
  --authority  この所轄庁の団体だけ
  --status     active: 解散した団体を除く(ふつう)、all: 解散した団体も
  --write      書く。付けなければ確かめるだけ
  --leave-out  問題のある行を除いて書く。付けなければ、1行でも載せられない行があると書かない
  --report     すべての指摘を書くファイル(.csv、.json)
  --title、--licence、--seen  名簿の名前、利用条件、ファイルを得た日`;

function wanted(): { npo: NpoWanted; report: string | undefined } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'id': text, 'authority': text, 'status': text, 'report': text, 'title': text, 'licence': text, 'seen': text, 'to': text, 'write': flag, 'leave-out': flag },
  });
  const { id, status = 'active', authority, title, licence, seen, report, to = join(contentFolder, 'registers'), write = false, 'leave-out': leaveOut = false } = values;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new TypeError('ファイルを一つ書いてください。');
  if (id === undefined) throw new TypeError('--id がありません。');
  if (status !== 'active' && status !== 'all') throw new TypeError('--status は active か all です。');
  return { npo: { file, id, folder: to, authority, status, write, leaveOut, title, licence, seen, pause: progress() }, report };
}

let file = '';
try {
  const { npo, report } = wanted();
  ({ file } = npo);
  const { checked, change } = await importNpo(npo);
  progressDone();
  console.log(reportLines(checked, file).join('\n'));
  if (report !== undefined) writeReport(report, checked);
  if (change) console.log(`取り込み: ${changeLine(change, !npo.write)}`);
  else console.log('取り込み: 載せない行があるため、何も書いていません。元の表を直すか、--leave-out を付けてください。');
  if (!change) process.exitCode = 1;
} catch (error) {
  progressDone();
  if (error instanceof TypeError && file === '') {
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  } else refuse(file, error);
}
