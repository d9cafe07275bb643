/** `npm run import:events -- FILE --id NAME [...]`: makes a list of events of the standard data set of municipalities. */
import { tableKind } from '../../src/domain/import/table/kind.ts';
import { Mistyped, command, sharedUsage, wantedOf, word } from './lib/command.ts';
import { siteHeaders, siteTables } from './lib/reference.ts';
import { importTable } from './lib/run.ts';

const usage = `使い方: npm run import:events -- ファイル(.csv、.tsv、.xlsx、.zip) --id 名前 --source 出典の題名 [--url アドレス] [--write]
  --id         一覧の名前。例: kodaira → src/content/events/kodaira.jsonl
  --source     出典の題名(発行者を含む)
  --url        出典のアドレス
${sharedUsage}`;

await command(usage, { source: { type: 'string' }, url: { type: 'string' } }, (file, values) => {
  const [source, url, licence] = [word(values, 'source'), word(values, 'url'), word(values, 'licence')];
  if (source === undefined) throw new Mistyped('--source がありません。');
  return importTable(wantedOf(file, values, 'events'), tableKind('events', siteTables(), siteHeaders()), {
    title: word(values, 'title') ?? 'イベントの一覧', source: { title: source, ...(url && { url }), ...(licence && { licence }) }, importer: 'events',
  });
});
