/** The model of the draft store, run against the browser's real IndexedDB, locks, channel and localStorage. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrowserOrigin } from '../fixtures/drafts/browser-origin.ts';
import { run, sequences } from '../fixtures/drafts/commands.ts';
import { Universe } from '../fixtures/drafts/universe.ts';

const runs = 40;

test('random runs on the real IndexedDB lose no edit', async () => {
  const counts = { runs: 0, owed: 0 };
  await fc.assert(fc.asyncProperty(sequences, async (commands) => {
    const universe = new Universe(new BrowserOrigin());
    await run(universe, commands);
    counts.runs += 1;
    counts.owed += universe.counts.owed;
  }), { numRuns: runs, endOnFailure: true });
  expect(counts.runs).toBe(runs);
  expect(counts.owed).toBeGreaterThan(runs);
}, 600_000);
