import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aspects, defaultWeights, likeness, maxWeight, reasonsFor, similar } from './similar.ts';
import type { Aspect, Comparable, Traits, Weights } from './similar.ts';

const none: Traits = { form: [], field: [], theme: [], kind: [] };
const make = (id: string, traits: Partial<Traits>): Comparable => ({ id, traits: { ...none, ...traits } });
const one = make('one', { form: ['commission'], field: ['environment', 'children'] });
const only = (aspect: Aspect): Weights => ({ form: 0, field: 0, theme: 0, kind: 0, size: 0, [aspect]: 1 });

test('the same form counts more than a shared field', () => {
  const all = [make('field', { field: ['environment'] }), make('form', { form: ['commission'] }), one];
  expect(similar(one, all, 3).map(({ other }) => other.id)).toEqual(['form', 'field']);
});

test('what shares nothing is left out, and no more than asked come back', () => {
  const all = [make('none', { form: ['adopt'] }), ...['a', 'b', 'c', 'd'].map((id) => make(id, { form: ['commission'] }))];
  expect(similar(one, all, 3).map(({ other }) => other.id)).toEqual(['a', 'b', 'c']);
});

test('the worked example of the page: half of the form, one field of three', () => {
  const other = make('other', { form: ['commission', 'subsidy'], field: ['environment', 'culture'] });
  // (3 × 1/2 + 2 × 1/3) ÷ (3 + 2 + 1 + 1 + 1)
  expect(likeness(one.traits, other.traits)).toBeCloseTo((100 * (1.5 + 2 / 3)) / 8);
});

test('a population in the next band counts half, further ones and unknown ones nothing', () => {
  const size = (size?: number) => ({ ...none, size });
  const [same, next, far, unknown] = [size(3), size(4), size(5), size()].map((other) => likeness(size(3), other, only('size')));
  expect([same, next, far, unknown]).toEqual([100, 50, 0, 0]);
  expect(likeness(size(), size(), only('size'))).toBe(0);
});

test('reasons name what both have, and only aspects that count', () => {
  const other = make('other', { form: ['commission'], field: ['children', 'culture'], size: 2 });
  const here = { ...one.traits, size: 3 };
  expect(reasonsFor(here, other.traits)).toEqual([
    { aspect: 'form', values: ['commission'], same: true },
    { aspect: 'field', values: ['children'], same: true },
    { aspect: 'size', values: ['2', '3'], same: false },
  ]);
  expect(reasonsFor(here, other.traits, only('field')).map(({ aspect }) => aspect)).toEqual(['field']);
});

describe('for any records and weights', () => {
  const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const traits = fc.record({ form: values, field: values, theme: values, kind: values, size: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }) });
  const weight = fc.integer({ min: 0, max: maxWeight });
  const weights = fc.record({ form: weight, field: weight, theme: weight, kind: weight, size: weight });
  const records = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), traits }), { selector: ({ id }) => id, minLength: 1, maxLength: 12 });

  test('likeness is the same both ways and lies between 0 and 100', () => {
    fc.assert(fc.property(traits, traits, weights, (a, b, given) => {
      const value = likeness(a, b, given);
      expect(value).toBeCloseTo(likeness(b, a, given), 9);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100 + 1e-9);
    }));
  });

  test('an aspect with weight 0 changes nothing', () => {
    fc.assert(fc.property(records, traits, weights, fc.constantFrom(...aspects), (all, other, given, aspect) => {
      const without = { ...given, [aspect]: 0 };
      const first = all[0] as Comparable;
      const changed = all.map((record) => ({ ...record, traits: { ...record.traits, [aspect]: other[aspect] } }));
      const result = (list: Comparable[]) => similar(first, list, 99, without).map(({ other, score }) => [other.id, score]);
      expect(result(changed)).toEqual(result(all));
      expect(reasonsFor(first.traits, other, without).map((reason) => reason.aspect)).not.toContain(aspect);
    }));
  });

  test('a record is never like itself, nothing comes twice, and the nearest come first', () => {
    fc.assert(fc.property(records, weights, fc.nat(12), (all, given, limit) => {
      const first = all[0] as Comparable;
      const found = similar(first, all, limit, given);
      expect(found.map(({ other }) => other.id)).not.toContain(first.id);
      expect(new Set(found.map(({ other }) => other.id)).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    }));
  });

  test('whatever is like something has a reason', () => {
    fc.assert(fc.property(traits, traits, weights, (a, b, given) => {
      expect(reasonsFor(a, b, given).length > 0).toBe(likeness(a, b, given) > 0);
    }));
  });
});

test('the default weights are within what can be chosen', () => {
  for (const aspect of aspects) expect(defaultWeights[aspect]).toBeLessThanOrEqual(maxWeight);
});
