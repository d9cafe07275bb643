import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftRecord, Point, PointKind } from './record.ts';
import { newest, thin } from './thin.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 23, 12);

const point = (revision: number, at: number, kind: PointKind = 'edit'): Point => ({ revision, at, kind, title: '', label: '', length: 0, writer: 'a', seq: revision, base: null });
const record = (points: Point[]): DraftRecord => ({ tool: 't', id: 'd', head: points.at(-1)?.revision ?? 0, next: points.length + 1, points, binnedAt: null, filed: null });
const left = (points: Point[]) => thin(record(points), now).record.points.map(({ revision }) => revision);
const every = (step: number, count: number) => Array.from({ length: count }, (_, index) => point(index + 1, now - step * (count - 1 - index)));

test('an hour of storing every second leaves a revision for each minute of the last ten, and for each hour', () => {
  const stay = thin(record(every(1000, 3600)), now).record.points;
  expect(stay.length).toBeLessThanOrEqual(newest + 11 + 2);
  expect(new Set(stay.map(({ at }) => Math.floor(at / minute))).size).toBeGreaterThanOrEqual(10);
});

test('a year of storing every hour leaves a revision for each hour of the last day, and for each of thirty days', () => {
  const stay = thin(record(every(hour, 365 * 24)), now).record.points;
  expect(stay.filter(({ at }) => now - at < day).length).toBe(24);
  expect(stay.length).toBeGreaterThanOrEqual(24 + 28);
  expect(stay.length).toBeLessThanOrEqual(24 + 31);
});

test('old texts stay while there are not more than five', () => {
  expect(left([1, 2, 3, 4].map((revision) => point(revision, now - 400 * day)))).toEqual([1, 2, 3, 4]);
});

test('what is named, put aside or was replaced stays however old it is', () => {
  const old = [point(1, now - 900 * day, 'mark'), point(2, now - 900 * day, 'aside'), point(3, now - 900 * day, 'before')];
  expect(left([...old, ...every(1000, 100).map((one) => ({ ...one, revision: one.revision + 3 }))]).slice(0, 3)).toEqual([1, 2, 3]);
});

test('whatever the clock did, the current one and the newest five stay, the order stays, and what goes is what is missing', () => {
  const kinds = fc.constantFrom<PointKind>('edit', 'edit', 'edit', 'mark', 'before', 'aside');
  const points = fc.array(fc.tuple(fc.integer({ min: -40 * day, max: 2 * day }), kinds), { minLength: 1, maxLength: 80 });
  fc.assert(fc.property(points, fc.nat(79), (list, head) => {
    const all = list.map(([age, kind], index) => point(index + 1, now + age, kind));
    const before = { ...record(all), head: (head % all.length) + 1 };
    const { record: after, drop } = thin(before, now);
    const stay = after.points.map(({ revision }) => revision);
    expect(stay).toContain(before.head);
    expect(stay).toEqual(stay.toSorted((a, b) => a - b));
    expect([...stay, ...drop].toSorted((a, b) => a - b)).toEqual(all.map(({ revision }) => revision));
    for (const { revision, kind } of all) if (kind !== 'edit') expect(stay).toContain(revision);
    for (const { revision } of all.filter(({ kind }) => kind === 'edit').slice(-newest)) expect(stay).toContain(revision);
    expect(thin(after, now).drop).toEqual([]);
  }));
});
