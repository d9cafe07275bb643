import fc from 'fast-check';
import { expect, test } from 'vitest';
import { array, endOf, itemsAt, text, textAt } from './cbor.ts';

test('what is written is read', () =>
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 300 }), (words) => {
    const written = array(words.map(text));
    expect(itemsAt(written, 0).map((item) => textAt(item, 0))).toEqual(words);
    expect(endOf(written, 0)).toBe(written.length);
  })));

test('numbers of any width, bytes and maps are passed over', () => {
  const items = ['07', '1818', '19ffff', '1a00010000', '1b0000000100000000', '3903e7', '4301ff02', 'a2616101616202', 'fa47c35000', 'f6', '80'];
  const written = Buffer.from(`8b${items.join('')}`, 'hex');
  expect(itemsAt(written, 0).map((item) => item.toString('hex'))).toEqual(items);
});

test('another kind than expected is refused', () => {
  expect(() => itemsAt(text('a'), 0)).toThrow('array');
  expect(() => textAt(array([]), 0)).toThrow('text');
  expect(() => endOf(Buffer.from([0x9f]), 0)).toThrow('Unknown CBOR');
});
