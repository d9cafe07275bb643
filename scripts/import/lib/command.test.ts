/** The import commands as people run them: what they say, and their exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'kyodo-command-'));
const script = (name: string) => join(import.meta.dirname, '..', `${name}.ts`);

function run(name: string, ...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...args], { encoding: 'utf8', cwd: folder });
  return { status, out: stdout, err: stderr };
}

const events = join(folder, 'a.csv');
writeFileSync(events, '名称,開始日\nサンプル祭(架空),2026-02-20\nサンプル会(架空),いつか\n');
const given = [events, '--id', 'a', '--source', '見本(架空)', '--to', join(folder, 'events')];

test('a dry run says what --write would refuse, with the same exit code', () => {
  const [dry, written] = [run('events', ...given), run('events', ...given, '--write')];
  expect([dry.status, written.status]).toEqual([1, 1]);
  expect(dry.out).toContain('このままでは --write を付けても書きません。元の表を直すか、載せない行を除いて書く --leave-out を、--write といっしょに付けてください。');
  expect(dry.out).not.toContain('書くには --write を付けてください。');
  expect(written.out).toContain('何も書いていません。元の表を直すか、--leave-out も付けてください。');
  const left = run('events', ...given, '--leave-out');
  expect([left.status, left.out]).toEqual([0, expect.stringContaining('変更1件(新しい1、変わった0、なくなった0)。確かめただけで、書いていません。書くには --write を付けてください。')]);
  expect(readdirSync(folder)).toEqual(['a.csv']);
});
