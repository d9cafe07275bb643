/**
 * `npm run test:kit`: makes new sites of this kit, as a municipality would, and runs what its people would run there.
 * Without arguments three sites, whole, with packages of their own: a ward of Tokyo, a city elsewhere, and a town elsewhere with empty lists. `-- --sites 1,3` takes some of them; `-- --quick` builds and reads the pages, and opens no browser.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { sites: { type: 'string', default: '1,2,3' }, quick: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } } });
const kit = resolve(import.meta.dirname, '../..');

/** The arguments of kit:new for each site. */
const sites: readonly (readonly string[])[] = [
  ['--name', '新宿区', '--code', '131041'],
  ['--name', '横浜市', '--code', '14100', '--colour', '#0b5fa5'],
  ['--name', '東川町', '--code', '014583', '--colour', '#ffcc00', '--empty'],
];

/** What is run in each. The whole is what the guide of a new site says, beginning with the packages; the quick way uses those that are here. */
const quick = [['npm', 'run', 'check:content'], ['astro', 'build'], ['node', 'scripts/index.ts'], ['vitest', 'run', '--project', 'built', 'tests/kit']];
const whole = [['npm', 'test']];

const env = { ...process.env, PATH: `${join(kit, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`, OUT_DIR: undefined, BASE_PATH: undefined, SITE_URL: undefined };
const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)}秒`;

/** Runs one command; its output is shown only when it fails. */
function run(cwd: string, [command = '', ...args]: readonly string[]): void {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e9 });
  console.log(`  ${status === 0 ? '済' : '失敗'} ${[command, ...args].join(' ')} ${seconds(began)}`);
  if (status !== 0) throw new Error(`${stdout.slice(-6000)}\n${stderr.slice(-3000)}`);
}

function tryOut(args: readonly string[], steps: readonly (readonly string[])[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'kyodo-kit-'));
  const site = join(folder, 'site');
  const began = Date.now();
  console.log(args.join(' '));
  try {
    run(kit, ['node', 'scripts/kit/main.ts', ...args, '--dir', site]);
    if (values.quick) symlinkSync(join(kit, 'node_modules'), join(site, 'node_modules'));
    for (const step of steps) run(site, step);
    console.log(`  合計 ${seconds(began)}`);
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

try {
  for (const number of values.sites.split(',')) tryOut(sites[Number(number) - 1] ?? [], values.quick ? quick : whole);
  console.log('新しいサイトの確認: 問題なし');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
