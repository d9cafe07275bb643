import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { changedSince, endWriting, writingSteps } from './write-all.ts';

const folders: string[] = [];
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }); });

const before = new Map([['a.yaml', 'old a'], ['cases/b.mdx', 'old b'], ['cases/c.mdx', 'kept']]);
const texts = new Map([['a.yaml', 'new a'], ['cases/b.mdx', 'new b'], ['new/d.yaml', 'new d']]);
const after = new Map([...before, ...texts]);

function folderOf(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'write-all-'));
  folders.push(folder);
  for (const [path, text] of files) { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), text); }
  return folder;
}

const read = (folder: string) => new Map(readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name)).map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]));

const stepCount = writingSteps('', texts).length;

test.each(Array.from({ length: stepCount + 1 }, (_, count) => count))('killed after %i steps: the next run leaves all files new, or all as they were', (count) => {
  const folder = folderOf(before);
  for (const step of writingSteps(folder, texts).slice(0, count)) step();
  const ended = endWriting(folder);
  // Begun, three files, decided: from the fifth step on it counts.
  expect(read(folder)).toEqual(count >= 5 ? after : before);
  expect(ended).toBe(count >= 5 && count < stepCount);
  expect(endWriting(folder)).toBe(false);
});

test('a run after one that was killed writes its own files', () => {
  const folder = folderOf(before);
  for (const step of writingSteps(folder, new Map([['z.yaml', 'left']])).slice(0, 2)) step();
  for (const step of writingSteps(folder, texts)) step();
  expect(read(folder)).toEqual(after);
});

test('a file that changed, came or went since it was read is named', () => {
  const folder = folderOf(new Map([['a.yaml', 'by hand'], ['new/d.yaml', 'came']]));
  expect(changedSince(folder, before, texts.keys())).toEqual(['a.yaml', 'cases/b.mdx', 'new/d.yaml']);
  expect(changedSince(folderOf(before), before, texts.keys())).toEqual([]);
});
