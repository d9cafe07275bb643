/** What an import does to the files that stand there. */
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { npoFile } from '../../../tests/fixtures/import/read.ts';
import { sampleNumber } from '../../../tests/fixtures/import/npo.ts';
import { importNpo } from '../npo/run.ts';

const rows = (count: number, name = 'サンプル会') => Array.from({ length: count }, (_, at) => ({ 法人名称: `${name}${at}（架空）`, 所轄庁: '東京都', 主たる事務所の所在地: '東京都小平市1', 法人番号: sampleNumber(at) }));

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'kyodo-run-'));
  const file = join(folder, 'a_20261101.csv');
  const wanted = { file, place: { folder: join(folder, 'registers'), id: 'tokyo' }, write: true, leaveOut: false, filter: { status: 'all' } } as const;
  const read = (name: string) => readFileSync(join(wanted.place.folder, name), 'utf8');
  return { wanted, give: (content: string) => { writeFileSync(file, content); }, read };
}

test('a dry run writes nothing, and tells what would change', async () => {
  const { wanted, give } = place();
  give(npoFile(rows(3)));
  const { change } = await importNpo({ ...wanted, write: false });
  expect(change).toEqual({ added: 3, changed: 0, removed: 0, written: false });
  expect(() => statSync(wanted.place.folder)).toThrow('ENOENT');
});

test('the second import of a file changes nothing, not even the time of a file', async () => {
  const { wanted, give, read } = place();
  give(npoFile(rows(3)));
  expect((await importNpo(wanted)).change).toEqual({ added: 3, changed: 0, removed: 0, written: true });
  const before = [read('tokyo.yaml'), statSync(join(wanted.place.folder, 'tokyo.jsonl')).mtimeMs];
  expect((await importNpo(wanted)).change).toEqual({ added: 0, changed: 0, removed: 0, written: false });
  expect([read('tokyo.yaml'), statSync(join(wanted.place.folder, 'tokyo.jsonl')).mtimeMs]).toEqual(before);
  expect(read('tokyo.yaml')).toContain('seen: 2026-11-01');
});

test('new, changed and gone organisations are counted; edits by hand stay', async () => {
  const { wanted, give, read } = place();
  give(npoFile(rows(4)));
  await importNpo(wanted);
  writeFileSync(join(wanted.place.folder, 'tokyo.edits.yaml'), '[]\n');
  give(npoFile([...rows(5).slice(2), ...rows(1, '別の名前')]));
  expect((await importNpo(wanted)).change).toEqual({ added: 1, changed: 1, removed: 1, written: true });
  expect([read('tokyo.edits.yaml'), readdirSync(wanted.place.folder)]).toEqual(['[]\n', ['tokyo.edits.yaml', 'tokyo.jsonl', 'tokyo.yaml']]);
});

test('lines that were edited by hand are never written over', async () => {
  const { wanted, give, read } = place();
  give(npoFile(rows(2)));
  await importNpo(wanted);
  const byHand = read('tokyo.jsonl').replace('サンプル会0', '手で直した会');
  writeFileSync(join(wanted.place.folder, 'tokyo.jsonl'), byHand);
  await expect(importNpo(wanted)).rejects.toThrow('手で直されています');
  expect(read('tokyo.jsonl')).toBe(byHand);
});

test('a file that is suddenly short, or leaves nothing, is not taken for the whole', async () => {
  const { wanted, give, read } = place();
  give(npoFile(rows(10)));
  await importNpo(wanted);
  const before = read('tokyo.jsonl');
  give(npoFile(rows(4)));
  for (const write of [true, false]) await expect(importNpo({ ...wanted, write })).rejects.toThrow('いまある10件のうち6件がなくなります。');
  await expect(importNpo({ ...wanted, filter: { status: 'all', authority: '東京' } })).rejects.toThrow('載せる行が1つもありません。');
  expect(read('tokyo.jsonl')).toBe(before);
  expect((await importNpo({ ...wanted, fewer: true })).change).toMatchObject({ removed: 6, written: true });
});

test('rows that cannot be taken stop everything, unless they are left out on purpose', async () => {
  const { wanted, give } = place();
  give(npoFile([...rows(2), { 法人名称: 'サンプル(架空)', 法人番号: '1' }]));
  expect((await importNpo({ ...wanted, write: false })).change).toBeUndefined();
  expect((await importNpo(wanted)).change).toBeUndefined();
  expect((await importNpo({ ...wanted, write: false, leaveOut: true })).change).toMatchObject({ added: 2, written: false });
  expect((await importNpo({ ...wanted, leaveOut: true })).change).toMatchObject({ added: 2, written: true });
});

test('a lock of a living process is respected, one of a dead process is not', async () => {
  const { wanted, give } = place();
  give(npoFile(rows(2)));
  await importNpo(wanted);
  give(npoFile(rows(3)));
  const lock = join(wanted.place.folder, '.tokyo.lock');
  writeFileSync(lock, String(process.ppid));
  await expect(importNpo(wanted)).rejects.toThrow('ほかの取り込みが動いています');
  writeFileSync(lock, '999999999');
  expect((await importNpo(wanted)).change).toMatchObject({ added: 1, written: true });
});
