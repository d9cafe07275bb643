/** Hostile files: each is refused, or its row is, with a sentence that says what is wrong; nothing is written. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TableFault } from '../../src/domain/tabular/table-fault.ts';
import { tableKind } from '../../src/domain/import/table/kind.ts';
import { gigabyte, hostile } from '../../tests/fixtures/import/hostile.ts';
import type { Hostile } from '../../tests/fixtures/import/hostile.ts';
import { readNpo, readTable } from '../../tests/fixtures/import/read.ts';
import { siteHeaders, siteTables } from './lib/reference.ts';
import { importTable } from './lib/run.ts';
import { importNpo } from './npo/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'kyodo-hostile-'));
const place = { folder: join(folder, 'registers'), id: 'tokyo' };
const described = { title: '見本(架空)', source: { title: '見本(架空)' }, importer: 'table' as const };

test('the corpus is large enough, and no two are alike', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(40);
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
});

/** From a file on the disk, as the command does; a gigabyte is not put there. */
async function run({ as, content }: Hostile) {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return { checked: as === 'npo' ? await readNpo(content) : await readTable(content, as), change: undefined };
  const file = join(folder, 'a.csv');
  writeFileSync(file, content);
  const wanted = { file, place, write: true, leaveOut: false, seen: '2026-11-01' };
  return as === 'npo' ? importNpo({ ...wanted, filter: { status: 'all' } }) : importTable(wanted, tableKind(as, siteTables(), siteHeaders()), described);
}

test.each(hostile)('$name: $says', async (one) => {
  const result = await run(one).catch((error: unknown) => error);
  if (result instanceof TableFault) {
    expect(result.message).toBe(one.says);
    expect(result.remedy).toMatch(/ください。|使えるのは/);
  } else {
    if (result instanceof Error) throw result;
    const { checked, change } = result as Awaited<ReturnType<typeof run>>;
    expect(checked.findings.kept.filter(({ level }) => level === 'left-out').map(({ reason }) => reason)).toContain(one.says);
    expect(checked.findings.kept.every(({ row, remedy }) => row > 0 && remedy.endsWith('。'))).toBe(true);
    expect(change).toBeUndefined();
  }
  expect(readdirSync(folder).filter((name) => name !== 'a.csv')).toEqual([]);
});

test('of a gigabyte hardly anything is read', async () => {
  const source = gigabyte('x', '');
  await expect(readNpo(source)).rejects.toThrow(TableFault);
  expect(source.fetched()).toBeLessThan(1_000_000);
});
