/** Whatever is killed when: a reader finds the old register or the new one, whole. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { linesOf } from '../../../src/domain/registers/whole.ts';
import { inCp932, npoLines } from '../../../tests/fixtures/import/npo.ts';
import { importNpo } from '../npo/run.ts';
import { commitSteps, readImported, recover } from './commit.ts';

const fresh = () => mkdtempSync(join(tmpdir(), 'kyodo-commit-'));

const about = (text: string) => stringify({
  title: '見本(架空)', source: { title: '見本(架空)', file: 'a.csv', seen: '2026-11-01' }, importer: 'table',
  counts: { rows: 1, accepted: 1, filtered: 0, leftOut: 0 }, lines: linesOf(text),
});
const [old, next] = ['{"id":"n1"}\n', '{"id":"n1"}\n{"id":"n2"}\n'];
const write = (folder: string, text: string, steps = Infinity) => commitSteps({ folder, id: 'a' }, about(text), text).slice(0, steps).forEach((step) => step());

test('after every step a reader finds one whole register, and the next import tidies up', () => {
  for (let steps = 0; steps <= 6; steps += 1) {
    const folder = fresh();
    const place = { folder, id: 'a' };
    write(folder, old);
    write(folder, next, steps);
    const found = readImported(place)?.text;
    expect(found).toBe(steps < 5 ? old : next);
    recover(place);
    expect([readImported(place)?.text, readFileSync(join(folder, 'a.jsonl'), 'utf8'), readdirSync(folder)]).toEqual([found, found, ['a.jsonl', 'a.yaml']]);
  }
});

test('before the first commit is done there is no register', () => {
  const folder = fresh();
  write(folder, old, 4);
  expect(readImported({ folder, id: 'a' })).toBeUndefined();
  recover({ folder, id: 'a' });
  expect(readdirSync(folder)).toEqual([]);
});

/** Two files of the same register, so that imports in turn always have something to write. */
function files(folder: string): string[] {
  return [40, 60].map((rows) => {
    const path = join(folder, `${rows}_20261101.csv`);
    writeFileSync(path, Buffer.concat([...npoLines({ rows })].map(inCp932)));
    return path;
  });
}

test('kill -9 at 100 or more random moments of imports: the register is always one of the two, and the next import goes through', async () => {
  const folder = fresh();
  const paths = files(folder);
  const place = { folder: join(folder, 'registers'), id: 'tokyo' };
  const wanted = { place, filter: { status: 'all' }, leaveOut: true, write: true } as const;
  const whole: (string | undefined)[] = [];
  for (const file of paths) {
    await importNpo({ ...wanted, file });
    whole.push(readImported(place)?.text);
  }
  let [begun, open] = [0, 0];
  // Some of the kills must meet an import in the middle of its writing, or the test shows nothing: how many of a hundred do is chance.
  while (begun < 100 || (open <= 5 && begun < 500)) {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../../tests/fixtures/import/endless.ts'), place.folder, ...paths], { stdio: ['ignore', 'pipe', 'inherit'] });
    // The moment is chosen within the time that an import takes here and now, however busy the machine is.
    await once(child.stdout, 'data');
    const start = performance.now();
    await once(child.stdout, 'data');
    const taken = performance.now() - start;
    await new Promise((resolve) => { setTimeout(resolve, Math.random() * taken); });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const found = readImported(place);
    expect(whole).toContain(found?.text);
    begun += 1;
    if (readdirSync(place.folder).length > 2) open += 1;
  }
  const { change } = await importNpo({ ...wanted, file: paths[0] ?? '' });
  await importNpo({ ...wanted, file: paths[1] ?? '' });
  expect([readImported(place)?.text, change !== undefined]).toEqual([whole[1], true]);
  expect(readdirSync(place.folder)).toEqual(['tokyo.jsonl', 'tokyo.yaml']);
  expect(begun).toBeGreaterThanOrEqual(100);
  expect(open).toBeGreaterThan(5);
  rmSync(folder, { recursive: true });
}, 300_000);
