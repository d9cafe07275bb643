/** Every command answers in Japanese: `--help` with its usage, what is unknown with what can be written. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Mistyped, onlyOne } from './command.ts';

const root = resolve(import.meta.dirname, '../..');
const run = (script: string, ...args: readonly string[]) => { const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], { encoding: 'utf8' }); return { status, out: stdout, err: stderr }; };

test.each([
  ['import', 'import/data.ts'], ['import:case', 'import/case.ts'], ['import:partner', 'import/partner.ts'], ['import:npo', 'import/npo.ts'], ['import:table', 'import/table.ts'], ['import:events', 'import/events.ts'],
  ['survey:aggregate', 'survey/aggregate.ts'], ['pdf', 'pdf.ts'], ['serve', 'serve.ts'], ['search:index', 'search/index-folder.ts'],
])('npm run %s', (name, script) => {
  const [help, unknown] = [run(script, '--help'), run(script, '--nothing')];
  expect([help.status, help.err]).toEqual([0, '']);
  expect(help.out).toMatch(new RegExp(`^使い方: npm run ${name} -- `));
  expect([unknown.status, unknown.out, unknown.err]).toEqual([2, '', `「--nothing」という指定はありません。\n${help.out}`]);
});

test('an option without its value, and a value that is not asked for, are told', () => {
  expect(run('import/case.ts', '--id').err).toMatch(/^「--id」に値がありません。\n使い方/);
  expect(run('import/case.ts', '--id', '--dry-run').err).toMatch(/^「--id」に値がありません。\n使い方/);
  expect(run('import/case.ts', '--dry-run=yes').err).toMatch(/^「--dry-run」には値を付けません。\n使い方/);
});

test('one file is wanted', () => {
  expect(onlyOne(['a'])).toBe('a');
  expect(() => onlyOne([])).toThrow(new Mistyped('ファイルがありません。'));
  expect(() => onlyOne(['a', 'b'], 'フォルダー')).toThrow(new Mistyped('フォルダーは一つだけ書いてください。'));
});
