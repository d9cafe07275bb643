import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (...args: readonly string[]) => { const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' }); return { status, out: stdout, err: stderr }; };

test('npm run kit:new answers with its usage', () => {
  const help = run('--help');
  expect([help.status, help.err, help.out]).toEqual([0, '', expect.stringMatching(/^使い方: npm run kit:new -- /)]);
  expect(run('--nothing')).toEqual({ status: 2, out: '', err: `「--nothing」という指定はありません。\n${help.out}` });
  expect(run('横浜市').err).toMatch(/^「横浜市」は使えません。\n使い方/);
  expect(run('--name', '横浜市')).toMatchObject({ status: 2, err: expect.stringMatching(/^--code がありません。.*\n\n使い方/) as string });
});
