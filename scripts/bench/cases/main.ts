/** `npm run bench:cases`: the case list with made-up cases: bytes of its first load, and how fast it follows a choice. `--keep` keeps the built folder, `--dir` measures one that was kept. On demand only: times say something about one machine at one moment. */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtFiles, gzipBytes, readBuilt } from '../../lib/built.ts';
import { listen, siteServer } from '../../lib/site-server.ts';
import { formatTable } from '../../search-quality/table.ts';
import { changeHead, changeRow } from '../list-changes.ts';
import { measure } from './measure.ts';
import { buildCases } from './site.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '5000' }, changes: { type: 'string', default: '300' }, slower: { type: 'string', default: '4' }, keep: { type: 'boolean', default: false }, dir: { type: 'string' } } });
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)}KB`;

/** Bytes of the first load: the page with its styles, icon and scripts. */
function firstLoad(dir: string): [string, string][] {
  const html = readBuilt('cases/index.html', dir);
  const named = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)" href|script[^>]* src)="\/([^"]+)"/g)].map(([, file = '']) => file);
  const scripts = builtFiles('.js', dir).filter((file) => !file.startsWith('pagefind/'));
  const rest = named.reduce((sum, file) => sum + gzipBytes(file, dir), 0);
  return [
    ['最初の表示(HTML・スタイル・最初のスクリプト)', kb(gzipBytes('cases/index.html', dir) + rest)], ['うちHTML', kb(gzipBytes('cases/index.html', dir))],
    ['すべてのスクリプト', kb(scripts.reduce((sum, file) => sum + gzipBytes(file, dir), 0))], ['条件の索引(初めて絞り込むとき)', kb(gzipBytes('cases/index.json', dir))],
    ['続きの1ページ(その行が見えるときだけ)', kb(gzipBytes('cases/page/2/index.html', dir))],
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
try {
  const dir = values.dir ?? buildCases(folder, Number(values.count));
  for (const [name, size] of firstLoad(dir)) console.log(`${name}: ${size}`);
  const server = siteServer(dir, '/');
  const changes = await measure(`${await listen(server, '/')}cases/`, Number(values.slower), Number(values.changes));
  server.close();
  console.log(`${values.count}件、CPU ${values.slower}倍遅く、負荷 ${loadavg()[0]?.toFixed(1)}。押してから、文と見える行が描かれるまで、全部そろうまで、その間の処理だけ(ミリ秒)`);
  console.log(formatTable([changeHead, changeRow('すべて', changes), changeRow('行を読み込むとき', changes.filter(({ fetched }) => fetched > 0)), changeRow('読み込まないとき', changes.filter(({ fetched }) => fetched === 0))]));
} finally {
  if (values.keep) console.log(folder); else rmSync(folder, { recursive: true });
}
