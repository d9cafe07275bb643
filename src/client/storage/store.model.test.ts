/** The store's promises, tried by chance: see tests/fixtures/drafts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { broken } from '../../../tests/fixtures/drafts/broken.ts';
import { run, sequences } from '../../../tests/fixtures/drafts/commands.ts';
import { FakeOrigin } from '../../../tests/fixtures/drafts/fake-origin.ts';
import { Universe } from '../../../tests/fixtures/drafts/universe.ts';

const runs = 1500;

test('random runs lose no edit: crashes at any step, several tabs, every fault, eviction', async () => {
  const counts = { runs: 0, made: 0, owed: 0 };
  await fc.assert(fc.asyncProperty(sequences, async (commands) => {
    const universe = new Universe(new FakeOrigin());
    await run(universe, commands);
    counts.runs += 1;
    counts.made += universe.counts.made;
    counts.owed += universe.counts.owed;
  }), { numRuns: runs });
  expect(counts.runs).toBe(runs);
  // The runs are worth something only if edits were made and promised.
  expect(counts.made).toBeGreaterThan(5 * runs);
  expect(counts.owed).toBeGreaterThan(5 * runs);
}, 240_000);

test.each(Object.entries(broken))('the model catches a store that %s', async (_, spoil) => {
  const property = fc.asyncProperty(sequences, (commands) => run(new Universe(new FakeOrigin(), spoil), commands));
  const found = await fc.check(property, { numRuns: runs, endOnFailure: true, seed: 4 });
  expect(found.failed).toBe(true);
  expect(String(found.errorInstance)).toContain('AssertionError');
}, 240_000);
