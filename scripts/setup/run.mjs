/**
 * The front door on a fresh machine: `npm start` and `npm test` come here with whatever Node is installed (20 or newer).
 * Installs what the lockfile names when needed, then goes on with the Node 24 that the lockfile brought.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'node_modules', '.installed-lockfile');
const lockfile = readFileSync(join(root, 'package-lock.json'));
const fingerprint = createHash('sha256').update(lockfile).digest('hex');

/** @param {string[]} args */
function npm(args) {
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(`npmを動かせませんでした(${error.message})。Node.jsとnpmが使えるか確かめてください。`);
  if (status !== 0) process.exit(status ?? 1);
}

function install() {
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (done) return;
  console.log('必要な部品を入れています(初めは1〜2分かかります)…');
  // The engine warnings speak of the installed Node; everything runs with the Node 24 that this very step installs.
  // `npm ci` would refuse a lockfile in which a registry mirror had no binary for some other platform; `install --no-save`
  // takes the same locked versions, adds the binary of this platform and leaves the lockfile as it is.
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, fingerprint);
}

const [task = 'start', ...rest] = process.argv.slice(2);
/** @type {Record<string, string[][]>} */
const tasks = {
  start: [['run', 'build'], ['run', 'serve', '--', ...rest]],
  test: [['run', 'test:all']],
};
const steps = tasks[task];
if (!steps) {
  console.error(`「${task}」という作業はありません。start か test を指定してください。`);
  process.exit(1);
}
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Node.js ${process.versions.node} では動きません。20以上を入れてください。`);
  process.exit(1);
}
install();
for (const step of steps) npm(step);
