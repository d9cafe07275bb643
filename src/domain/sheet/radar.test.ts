import { expect, test } from 'vitest';
import { labelLines, labelPlaces, pointAt, ring, seriesMarks, seriesPath, spokes } from './radar.ts';

const frame = { axes: 4, max: 5, centre: { x: 100, y: 100 }, radius: 50 };

test('the first axis points up and the others follow clockwise', () => {
  expect([0, 1, 2, 3].map((axis) => pointAt(frame, axis, 5))).toEqual([{ x: 100, y: 50 }, { x: 150, y: 100 }, { x: 100, y: 150 }, { x: 50, y: 100 }]);
});

test('rings, spokes and labels', () => {
  expect(ring(frame, 2.5)).toBe('100,75 125,100 100,125 75,100');
  expect(spokes(frame)).toBe('M100 100L100 50M100 100L150 100M100 100L100 150M100 100L50 100');
  expect(labelPlaces(frame, 10).map(({ anchor }) => anchor)).toEqual(['middle', 'start', 'middle', 'end']);
});

test('a full series comes back to its start', () => {
  expect(seriesPath(frame, [5, 5, 5, 5])).toBe('M100 50L150 100L100 150L50 100L100 50');
});

test('an axis without a value leaves a gap', () => {
  expect(seriesPath(frame, [5, null, 5, 5])).toBe('M100 150L50 100L100 50');
  expect(seriesPath(frame, [5, null, 5, null])).toBe('');
  expect(seriesPath(frame, [null, null, null, null])).toBe('');
});

test('each value has its point, with a shape of its own', () => {
  expect(seriesMarks(frame, [5, null, null, null], 'square')).toBe('M95 45h10v10h-10z');
  expect(seriesMarks(frame, [5, null, 5, null], 'circle').match(/M/g)).toHaveLength(2);
});

test('a name is put on few lines without breaking a phrase', () => {
  expect(labelLines(['公開性・', '透明性'], 6)).toEqual(['公開性・', '透明性']);
  expect(labelLines(['役割と', '責任'], 6)).toEqual(['役割と責任']);
  expect(labelLines([], 6)).toEqual([]);
});
