/** `npm run import:events -- FILE --id NAME [...]`: makes a list of events of the standard data set of municipalities. */
import { onlyNamed, tableKind } from '../../src/domain/import/table/kind.ts';
import { listIn } from '../../src/domain/import/table/list.ts';
import { Mistyped } from '../lib/command.ts';
import { importCommand, sharedUsage, wantedOf, word } from './lib/command.ts';
import { siteHeaders, siteTables } from './lib/reference.ts';
import { importTable } from './lib/run.ts';

const usage = `使い方: npm run import:events -- ファイル(.csv、.tsv、.xlsx、.zip) --id 名前 --source 出典の題名 [--url アドレス] [--write]
  --id         一覧の名前。例: kodaira → src/content/events/kodaira.jsonl
  --source     出典の題名(発行者を含む)
  --url        出典のアドレス
  --only       名称にこの言葉のどれかがあるものだけ。例: --only 協働,NPO,市民活動
${sharedUsage}`;

await importCommand(usage, { source: { type: 'string' }, url: { type: 'string' }, only: { type: 'string' } }, (file, values) => {
  const [source, url, licence] = [word(values, 'source'), word(values, 'url'), word(values, 'licence')];
  if (source === undefined) throw new Mistyped('--source がありません。');
  const words = listIn(word(values, 'only') ?? '');
  return importTable(wantedOf(file, values, 'events'), onlyNamed(tableKind('events', siteTables(), siteHeaders()), words), {
    title: word(values, 'title') ?? 'イベントの一覧', source: { title: source, ...(url && { url }), ...(licence && { licence }) }, importer: 'events', ...(words.length > 0 && { filters: { words } }),
  });
});
