/** `npm run bench:partners`: builds this site with a made-up register, beside it Starlight with as many ordinary pages, and measures the directory in a slowed browser. `--count 2000` makes both smaller, `--no-starlight` leaves it out, `--dir` measures the list of a folder that was kept with `--keep`. On demand only: times say something about one machine at one moment. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtFiles, gzipBytes, readBuilt } from '../../lib/built.ts';
import { copySite } from '../../lib/site-copy.ts';
import { listen, siteServer } from '../../lib/site-server.ts';
import { formatTable } from '../../search-quality/table.ts';
import { changeHead, changeRow } from '../list-changes.ts';
import { measure } from './measure.ts';
import { watched } from './peak.ts';
import type { Run } from './peak.ts';
import { addRegister } from './register.ts';
import { installStarlight, writePages } from './starlight.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: { count: { type: 'string', default: '10000' }, changes: { type: 'string', default: '200' }, slower: { type: 'string', default: '4' }, starlight: { type: 'boolean', default: true }, keep: { type: 'boolean', default: false }, dir: { type: 'string' } },
});
const count = Number(values.count);
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)}KB`;
const runLine = (name: string, { seconds, cpu, peak, load }: Run) => `${name}: ${seconds.toFixed(1)}秒、CPU時間${cpu.toFixed(1)}秒、メモリは最大${peak.toFixed(0)}MB(終わりの負荷 ${load.toFixed(1)}/CPU)`;

async function buildOurs(folder: string): Promise<Run> {
  copySite(folder);
  cpSync('scripts', join(folder, 'scripts'), { recursive: true });
  await addRegister(folder, count);
  const run = await watched('npm', ['run', 'build'], folder, { OUT_DIR: 'dist', BASE_PATH: '/' });
  console.log(runLine(`このサイト(${count}団体の名簿と、ほかの内容の全部、${builtFiles('.html', join(folder, 'dist')).length}ページ)`, run));
  return run;
}

async function buildStarlight(folder: string, ours: Run): Promise<void> {
  const versions = installStarlight(folder);
  writePages(folder, count);
  const run = await watched(join(folder, 'node_modules/.bin/astro'), ['build'], folder, { ASTRO_TELEMETRY_DISABLED: '1' });
  console.log(runLine(`Starlight(${versions}、ふつうの${count}ページ)`, run));
  console.log(`Starlightに対する比: 時間 ${(ours.seconds / run.seconds).toFixed(2)}、CPU時間 ${(ours.cpu / run.cpu).toFixed(2)}、メモリ ${(ours.peak / run.peak).toFixed(2)}`);
}

/** Bytes of the first load: the page with its styles, icon and scripts. */
function listBytes(dir: string): void {
  const named = [...readBuilt('partners/index.html', dir).matchAll(/<(?:link rel="(?:stylesheet|icon)" href|script[^>]* src)="\/([^"]+)"/g)].map(([, file = '']) => file);
  const all = named.reduce((sum, file) => sum + gzipBytes(file, dir), gzipBytes('partners/index.html', dir));
  console.log(`一覧の最初の表示(HTML・スタイル・最初のスクリプト): ${kb(all)}(うちHTML ${kb(gzipBytes('partners/index.html', dir))})。はじめて探すときの索引: ${kb(gzipBytes('partners/index.json', dir))}`);
}

async function measureList(dir: string): Promise<void> {
  listBytes(dir);
  const server = siteServer(dir, '/');
  const { first, searches, filters } = await measure(`${await listen(server, '/')}partners/`, Number(values.slower), Number(values.changes));
  server.close();
  console.log(`CPU ${values.slower}倍遅く、負荷 ${loadavg()[0]?.toFixed(1)}。索引の読み込みを含む最初の検索: ${first.toFixed(0)}ミリ秒。そのあと、押してから、文と見える行が描かれるまで、全部そろうまで、その間の処理だけ(ミリ秒)`);
  console.log(formatTable([changeHead, changeRow('絞り込み', filters), changeRow('検索', searches)]));
}

const [folder, beside] = [mkdtempSync(join(tmpdir(), 'partners-')), mkdtempSync(join(tmpdir(), 'starlight-'))];
try {
  const ours = values.dir === undefined ? await buildOurs(folder) : undefined;
  if (ours && values.starlight) await buildStarlight(beside, ours);
  await measureList(values.dir ?? join(folder, 'dist'));
} finally {
  rmSync(beside, { recursive: true });
  if (values.keep) console.log(join(folder, 'dist')); else rmSync(folder, { recursive: true });
}
