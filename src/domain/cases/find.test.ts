import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, allBits, noBits, positions, size } from '../facets/bits.ts';
import { orUnstated, toggled } from '../facets/filter.ts';
import { countFacet, found, loosenings } from '../facets/find.ts';
import { queryFrom, sorts, stateFrom, unknownIn, views } from './address.ts';
import { openIndex, packIndex } from './case-index.ts';
import { facetKeys } from './facets.ts';
import type { FacetKey, FacetValues, Filter } from './facets.ts';
import { inOrder } from './order.ts';
import { timeline } from './timeline.ts';

const nothing = Object.fromEntries(facetKeys.map((key) => [key, []])) as unknown as FacetValues;
const record = (values: Partial<FacetValues>): FacetValues => ({ ...nothing, ...values });
const indexOf = (records: readonly FacetValues[], kana = records.map((_, index) => index)) =>
  openIndex(packIndex(records, (key) => [...new Set(records.flatMap((one) => one[key]))].toSorted(), kana));
const wants = (key: FacetKey, value: string): Filter => ({ key, value, not: false });
const refuses = (key: FacetKey, value: string): Filter => ({ key, value, not: true });

const records = [
  record({ form: ['commission'], field: ['environment'], municipality: ['kodaira'], year: ['2018', '2020'], stage: ['completed'] }),
  record({ form: ['cosponsor', 'commission'], field: ['children'], municipality: ['kodaira'], year: ['2019'], stage: ['selected'] }),
  record({ form: orUnstated([]), field: ['environment'], municipality: ['adachi'], year: orUnstated([]), stage: ['completed'] }),
];
const index = indexOf(records, [2, 0, 1]);
const places = (...filters: Filter[]) => positions(found(index, filters));

test('wanted values of one facet widen, facets and refused values narrow', () => {
  expect(places()).toEqual([0, 1, 2]);
  expect(places(wants('form', 'commission'), wants('form', 'unstated'))).toEqual([0, 1, 2]);
  expect(places(wants('form', 'commission'), wants('field', 'environment'))).toEqual([0]);
  expect(places(wants('form', 'commission'), refuses('form', 'cosponsor'))).toEqual([0]);
  expect(places(refuses('municipality', 'kodaira'))).toEqual([2]);
  expect(places(wants('form', 'nonsense'))).toEqual([]);
});

test('counts respect the other facets; a refused value says what it keeps away', () => {
  expect(Object.fromEntries(countFacet(index, 'form', [wants('field', 'environment'), wants('form', 'cosponsor')]))).toEqual({ commission: 1, cosponsor: 0, unstated: 1 });
  expect(Object.fromEntries(countFacet(index, 'form', [refuses('form', 'cosponsor')]))).toEqual({ commission: 1, cosponsor: 1, unstated: 1 });
});

test('when nothing fits, each way out says what it would give, the most helpful first', () => {
  const filters = [wants('form', 'cosponsor'), wants('field', 'environment')];
  expect(loosenings(index, filters)).toEqual([{ drop: [filters[0]], count: 2 }, { drop: [filters[1]], count: 1 }]);
  const two = [wants('municipality', 'nowhere'), wants('municipality', 'elsewhere')];
  expect(loosenings(index, two)).toEqual([{ drop: two, count: 3 }]);
});

test('orders: by year, place and reading; what they do not tell apart stays', () => {
  expect(sorts.map((sort) => inOrder([0, 1, 2], sort, index))).toEqual([[0, 1, 2], [0, 1, 2], [0, 1, 2], [2, 0, 1], [1, 2, 0]]);
  expect(inOrder([0, 1], 'oldest', index)).toEqual([0, 1]);
});

test('the timeline counts a case in each of its years, and keeps apart what did not take place', () => {
  expect(timeline(index, found(index, []), ['completed'])).toEqual([
    { year: '2018', done: 1, undone: 0 }, { year: '2019', done: 0, undone: 1 }, { year: '2020', done: 1, undone: 0 }, { year: 'unstated', done: 1, undone: 0 },
  ]);
});

const values = ['a', 'b', 'c', 'd'];
const anyRecord = fc.record(Object.fromEntries(facetKeys.map((key) => [key, fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })])) as Record<FacetKey, fc.Arbitrary<string[]>>);
const anyFilters = fc.uniqueArray(fc.record({ key: fc.constantFrom(...facetKeys), value: fc.constantFrom(...values), not: fc.boolean() }), { selector: ({ key, value }) => `${key} ${value}`, maxLength: 6 });

/** The rule in its plainest form. */
const fits = (one: FacetValues, filters: readonly Filter[]) => facetKeys.every((key) => {
  const [wanted, refused] = [false, true].map((not) => filters.filter((filter) => filter.key === key && filter.not === not).map(({ value }) => value)) as [string[], string[]];
  return (wanted.length === 0 || wanted.some((value) => one[key].includes(value))) && !refused.some((value) => one[key].includes(value));
});

test('the index finds what the plain rule finds, and a count is what choosing the value gives', () => {
  fc.assert(fc.property(fc.array(anyRecord, { maxLength: 70 }), anyFilters, fc.constantFrom(...facetKeys), (all, filters, key) => {
    const made = indexOf(all);
    expect(positions(found(made, filters))).toEqual(all.flatMap((one, position) => (fits(one, filters) ? [position] : [])));
    for (const [value, count] of countFacet(made, key, filters)) {
      const chosen = [...filters.filter((filter) => filter.key !== key || (filter.not && filter.value !== value)), wants(key, value)];
      expect(all.filter((one) => fits(one, chosen))).toHaveLength(count);
    }
    for (const { drop, count } of loosenings(made, filters)) expect(all.filter((one) => fits(one, filters.filter((filter) => !drop.includes(filter))))).toHaveLength(count);
  }), { numRuns: 200 });
});

test('sets of positions', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(200)), (list) => {
    const set = noBits(201);
    for (const position of list) addBit(set, position);
    expect(positions(set)).toEqual(list.toSorted((a, b) => a - b));
    expect(size(set)).toBe(list.length);
  }));
  for (const length of [0, 1, 31, 32, 33, 64, 177]) expect(size(allBits(length))).toBe(length);
});

test('the state survives the address', () => {
  fc.assert(fc.property(anyFilters, fc.constantFrom(...sorts), fc.constantFrom(...views), (filters, sort, view) => {
    const back = stateFrom(new URLSearchParams(queryFrom({ filters, sort, view })));
    expect(new Set(back.filters.map((filter) => JSON.stringify(filter)))).toEqual(new Set(filters.map(({ key, value, not }) => JSON.stringify({ key, value, not }))));
    expect([back.sort, back.view]).toEqual([sort, view]);
  }));
});

test('addresses: as before for what is wanted, not- for what is left out; contraries and nonsense are ignored', () => {
  const query = 'form=commission&form=cosponsor&not-stage=proposal&sort=oldest&view=map';
  expect(queryFrom(stateFrom(new URLSearchParams(query)))).toBe(query);
  expect(queryFrom(stateFrom(new URLSearchParams('not-form=a&form=a&form=a&sort=best&view=3d&other=1')))).toBe('form=a');
  expect(unknownIn(new URLSearchParams('form=a&sort=best&view=3d'))).toEqual([{ key: 'sort', value: 'best' }, { key: 'view', value: '3d' }]);
  expect(unknownIn(new URLSearchParams('sort=kana&view=map'))).toEqual([]);
});

test('a toggle takes a filter in and out, and replaces its contrary', () => {
  const one = wants('form', 'a');
  expect(toggled([], one)).toEqual([one]);
  expect(toggled([one], one)).toEqual([]);
  expect(toggled([one], refuses('form', 'a'))).toEqual([refuses('form', 'a')]);
});
