import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFacet, facetKeys, matches, orUnstated, queryFrom, selectionFrom } from './facets.ts';
import type { FacetKey, FacetValues, Selection } from './facets.ts';

const record = (values: Partial<FacetValues>): FacetValues => ({
  form: [], field: [], municipality: [], stage: [], year: [], ...values,
});
const records = [
  record({ form: ['commission'], field: ['environment'], municipality: ['kodaira'] }),
  record({ form: ['cosponsor', 'commission'], field: ['children'], municipality: ['kodaira'] }),
  record({ form: orUnstated([]), field: ['environment'], municipality: ['machida'] }),
];

test('values of one facet widen, facets narrow', () => {
  const count = (selection: Selection) => records.filter((values) => matches(values, selection)).length;
  expect(count({ form: ['commission', 'unstated'] })).toBe(3);
  expect(count({ form: ['commission'], field: ['environment'] })).toBe(1);
  expect(count({})).toBe(3);
});

test('counts respect the other facets but not their own', () => {
  const counts = countFacet(records, 'form', { field: ['environment'], form: ['cosponsor'] });
  expect(Object.fromEntries(counts)).toEqual({ commission: 1, unstated: 1 });
});

const anyRecord = fc.record(Object.fromEntries(facetKeys.map((key) => [key, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })])) as Record<FacetKey, fc.Arbitrary<string[]>>);

test('a count says exactly how many records choosing the value would give', () => {
  fc.assert(fc.property(fc.array(anyRecord), anyRecord, fc.constantFrom(...facetKeys), (all, selection, key) => {
    for (const [value, count] of countFacet(all, key, selection)) {
      expect(all.filter((values) => matches(values, { ...selection, [key]: [value] })).length).toBe(count);
    }
  }));
});

test('a selection survives the address', () => {
  fc.assert(fc.property(anyRecord, (selection) => {
    const back = selectionFrom(new URLSearchParams(queryFrom(selection)));
    for (const key of facetKeys) expect(back[key] ?? []).toEqual(selection[key]);
  }));
});
