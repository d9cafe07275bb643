import { expect, test } from 'vitest';
import { sizeBand, sizeBands, sortsOf } from './kind.ts';

test.each([
  ['a special ward', { kind: 'ward', code: '131016', area: 'wards' }, ['ward']],
  ['a designated city', { kind: 'city', code: '401307', area: 'outside' }, ['designated']],
  ['another city', { kind: 'city', code: '132012', area: 'tama' }, ['city']],
  ['a city without a code', { kind: 'city', area: 'outside' }, ['city']],
  ['a village of the islands', { kind: 'village', code: '133621', area: 'islands' }, ['village', 'islands']],
  ['a prefecture', { kind: 'prefecture', code: '130001', area: 'whole' }, ['prefecture']],
] as const)('%s', (_, place, sorts) => expect(sortsOf(place)).toEqual(sorts));

test.each([[9_999, '1万人未満'], [10_000, '1万人以上5万人未満'], [499_999, '20万人以上50万人未満'], [500_000, '50万人以上']])('%d people: %s', (people, band) =>
  expect(sizeBands[sizeBand(people)]).toBe(band));
