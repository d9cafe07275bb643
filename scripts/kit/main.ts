/** `npm run kit:new -- --name 横浜市 --code 141003`: a new site of this kit for another municipality, in a folder of its own. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { siteDay } from '../../src/domain/dates/days.ts';
import { Mistyped, noOthers, runCommand } from '../lib/command.ts';
import { folderFault, makeSite } from './make.ts';
import { nationalPlaces } from './places.ts';
import { wantedSite } from './wanted.ts';
import type { Given } from './wanted.ts';

const usage = `使い方: npm run kit:new -- --name 横浜市 --code 141003
  --name     自治体の名前
  --code     全国地方公共団体コード(5桁か6桁)
  --dir      新しいフォルダー(書かなければ、この一式の隣)
  --colour   サイトの色(例: '#0b5fa5')。読める明るさに直します
  --title    サイトの名前(書かなければ「横浜市協働ナビ」の形)
  --reading  自治体の読み(ひらがな)。表にない新しい自治体だけ
  --id       ページのアドレスに使う名前(例: yokohama)
  --empty    サンプル(架空)を置かず、一覧を空で始める`;

const kit = join(import.meta.dirname, '../..');
const option = { type: 'string' } as const;

const knownIds = () => new Map((parse(readFileSync(join(kit, 'src/content/reference/municipalities.yaml'), 'utf8')) as { id: string; code?: string }[]).flatMap(({ id, code }) => (code === undefined ? [] : [[code, id] as const])));

function make(values: Given): void {
  const result = wantedSite(values, { places: nationalPlaces(), ids: knownIds(), kit });
  const faults = 'faults' in result ? result.faults : [folderFault(result.wanted.dir, kit) ?? []].flat();
  if ('faults' in result || faults.length > 0) throw new Mistyped([...faults, ''].join('\n'));
  const told = makeSite(result.wanted, kit, siteDay(process.env['SITE_DATE'], new Date()));
  const { dir, title, place } = result.wanted;
  console.log([...told, `${title}(${place.prefecture === place.name ? '' : place.prefecture}${place.name}、${place.code})を「${dir}」に作りました。`, '続けて、次を実行してください。', `  cd ${relative(process.cwd(), dir) || '.'}`, '  npm start', '残っているサンプルと、書く所の一覧は、npm run check:content で出ます。'].join('\n'));
}

try {
  await runCommand({ usage, options: { name: option, code: option, dir: option, colour: option, title: option, reading: option, id: option, empty: { type: 'boolean' } } }, ({ values, positionals }) => {
    noOthers(positionals);
    make(values);
  });
} catch (error) {
  console.error(`作れませんでした(${error instanceof Error ? error.message : String(error)})。何も残していません。フォルダーの空きと権限を確かめてください。`);
  process.exitCode = 1;
}
