import { expect, test } from 'vitest';
import { shownAddress } from './path.ts';

test.each([
  ['https://example.org/%E5%8D%94%E5%83%8D?q=a%26b', 'https://example.org/協働?q=a%26b'],
  ['https://example.org/%93%8C', 'https://example.org/%93%8C'],
])('%s is shown as %s', (address, shown) => expect(shownAddress(address)).toBe(shown));
