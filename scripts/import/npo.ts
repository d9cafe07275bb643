/** `npm run import:npo -- FILE --id NAME [...]`: makes a register of the Cabinet Office portal's 行政入力情報. */
import { Mistyped } from '../lib/command.ts';
import { importCommand, sharedUsage, wantedOf, word } from './lib/command.ts';
import { importNpo } from './npo/run.ts';

const usage = `使い方: npm run import:npo -- ファイル(.zip、.csv) --id 名前 [--authority 東京都] [--status active|all] [--write]
  --id         名簿の名前。例: tokyo → src/content/registers/tokyo.jsonl
  --authority  この所轄庁の団体だけ
  --status     active: 解散した団体を除く(ふつう)、all: 解散した団体も
${sharedUsage}`;

await importCommand(usage, { authority: { type: 'string' }, status: { type: 'string' } }, (file, values) => {
  const status = word(values, 'status') ?? 'active';
  if (status !== 'active' && status !== 'all') throw new Mistyped('--status は active か all です。');
  return importNpo({ ...wantedOf(file, values, 'registers'), filter: { authority: word(values, 'authority'), status }, title: word(values, 'title'), licence: word(values, 'licence') });
});
