/** `npm run import:table -- FILE --into registers|events|cases [...]`: takes in any table by a mapping file. */
import { tableKind } from '../../src/domain/import/table/kind.ts';
import { Mistyped } from '../lib/command.ts';
import { importCommand, sharedUsage, wantedOf, word } from './lib/command.ts';
import { siteHeaders, siteTables } from './lib/reference.ts';
import { importTable } from './lib/run.ts';
import { importCases } from './table/cases.ts';
import { proposal, readMapping } from './table/mapping.ts';

const usage = `使い方: npm run import:table -- ファイル(.csv、.tsv、.xlsx、.zip) --into registers|events|cases --map 対応表.yaml --id 名前 [--write]
        npm run import:table -- ファイル --into registers|events --propose > 対応表.yaml
  --into       registers: 団体の名簿、events: イベント、cases: 事例(このサイトが書き出した形の表)
  --map        対応表(docs/import.md)。casesには要らない
  --propose    見出しから対応表の案を作る
  --update     casesで、すでにある事例を表の値で置きかえる(本文は残る)
${sharedUsage}`;

await importCommand(usage, { into: { type: 'string' }, map: { type: 'string' }, propose: { type: 'boolean' }, update: { type: 'boolean' } }, async (file, values) => {
  const [into, map] = [word(values, 'into'), word(values, 'map')];
  if (into === 'cases') return importCases(file, { to: word(values, 'to'), write: values['write'] === true, update: values['update'] === true });
  if (into !== 'registers' && into !== 'events') throw new Mistyped('--into は registers、events、cases のどれかです。');
  if (values['propose'] === true) return void process.stdout.write(await proposal(file, into));
  if (map === undefined) throw new Mistyped('--map がありません。--propose で案を作れます。');
  const mapping = readMapping(map);
  const { title, source, ...rest } = mapping;
  const licence = word(values, 'licence');
  return importTable({ ...wantedOf(file, values, into), sheet: mapping.sheet }, tableKind(into, siteTables(), siteHeaders(), mapping), {
    title: word(values, 'title') ?? title ?? (into === 'registers' ? '団体の名簿' : 'イベントの一覧'),
    source: { title: source?.title ?? '出典に記載なし', ...(source?.url && { url: source.url }), ...((licence ?? source?.licence) && { licence: licence ?? source?.licence }) },
    importer: 'table', mapping: rest,
  });
});
