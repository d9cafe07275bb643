import { expect, test } from 'vitest';
import { shortAddress, shownAddress } from './path.ts';

test.each([
  ['https://example.org/%E5%8D%94%E5%83%8D?q=a%26b', 'https://example.org/協働?q=a%26b'],
  ['https://example.org/%93%8C', 'https://example.org/%93%8C'],
])('%s is shown as %s', (address, shown) => expect(shownAddress(address)).toBe(shown));

test.each([
  ['https://example.org/%E5%8D%94%E5%83%8D?q=a%26b', 'https://example.org/協働?q=a%26b'],
  ['https://example.org/%93%8C', 'https://example.org/%93%8C'],
  ['https://example.org/a%20b', 'https://example.org/a%20b'],
  ['https://example.org/%E3%80%8Ca%25', 'https://example.org/%E3%80%8Ca%25'],
])('%s is written as %s', (address, short) => {
  expect(shortAddress(address)).toBe(short);
  expect(new URL(short).href).toBe(new URL(address).href);
});
