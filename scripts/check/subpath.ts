/** `node scripts/check/subpath.ts`: builds the site for a sub-path and proves there that links, pages and search work. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// A site that was made by kit:new has the tests of tests/kit only.
const journeys = ['tests/e2e/journeys.spec.ts', 'tests/e2e/search.spec.ts', 'tests/kit/journeys.spec.ts'].filter((file) => existsSync(file));
// What does not hang on an address is tested once, at the root.
const elsewhere = 'holds the word|when little is found|typing|no violation';
const env = { ...process.env, BASE_PATH: '/kyodo/', OUT_DIR: 'dist-subpath' };
const steps = [
  ['astro', 'build'],
  ['node', 'scripts/index.ts', '--dir', env.OUT_DIR],
  ['node', 'scripts/check/links.ts', '--dir', env.OUT_DIR],
  ['playwright', 'test', ...journeys, '--grep-invert', elsewhere],
] as const;

for (const [command, ...args] of steps) {
  console.log(`下位の場所 ${env.BASE_PATH} での確認: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
