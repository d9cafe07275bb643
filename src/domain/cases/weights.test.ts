import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aspects, defaultWeights, maxWeight } from './similar.ts';
import { namesWeights, weightsFrom, withWeights } from './weights.ts';

const weight = fc.integer({ min: 0, max: maxWeight });
const weights = fc.record({ form: weight, field: weight, theme: weight, kind: weight, size: weight });

test('weights come back from an address, and other parameters stay', () => {
  fc.assert(fc.property(weights, (given) => {
    const query = withWeights(new URLSearchParams('q=水'), given);
    expect(weightsFrom(new URLSearchParams(query.toString()))).toEqual(given);
    expect(query.get('q')).toBe('水');
  }));
});

test('the weights of the beginning leave the address as it is', () => {
  expect(withWeights(new URLSearchParams('form=0'), defaultWeights).toString()).toBe('');
  expect(namesWeights(new URLSearchParams(''))).toBe(false);
  expect(namesWeights(new URLSearchParams('size=0'))).toBe(true);
});

test.each(['4', '-1', '1.5', 'x', '', '1e9'])('「%s」 is not a weight and is left alone', (value) => {
  for (const aspect of aspects) expect(weightsFrom(new URLSearchParams({ [aspect]: value }))).toEqual(defaultWeights);
});
