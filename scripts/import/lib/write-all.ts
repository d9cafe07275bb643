/**
 * Writes several files so that all of them are there or none, wherever a crash comes. They are written into a folder of their own first;
 * its renaming is the one step that decides. From there on they are moved to their places, by this run or by the next one.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const begun = (to: string) => join(to, '.import-begun');
const decided = (to: string) => join(to, '.import-decided');

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

function put(path: string, act: (path: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  act(path);
}

/** Ends what a run that was killed had decided, and throws away what it had only begun. Says whether there was something to end. */
export function endWriting(to: string): boolean {
  rmSync(begun(to), { recursive: true, force: true });
  const from = decided(to);
  if (!existsSync(from)) return false;
  for (const file of filesIn(from)) put(join(to, relative(from, file)), (place) => renameSync(file, place));
  rmSync(from, { recursive: true, force: true });
  return true;
}

/** The files whose text is no longer the one that was read. */
export const changedSince = (to: string, before: ReadonlyMap<string, string>, paths: Iterable<string>): string[] =>
  [...paths].filter((path) => (existsSync(join(to, path)) ? readFileSync(join(to, path), 'utf8') : undefined) !== before.get(path));

/** The steps of writing, in order: after any of them, `endWriting` leaves all files new or all as they were. */
export const writingSteps = (to: string, texts: ReadonlyMap<string, string>): (() => void)[] => [
  () => rmSync(begun(to), { recursive: true, force: true }),
  ...[...texts].map(([path, text]) => () => put(join(begun(to), path), (place) => writeFileSync(place, text, { flush: true }))),
  () => renameSync(begun(to), decided(to)),
  ...[...texts.keys()].map((path) => () => put(join(to, path), (place) => renameSync(join(decided(to), path), place))),
  () => rmSync(decided(to), { recursive: true, force: true }),
];
