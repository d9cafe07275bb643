import { expect, test } from 'vitest';
import { packNames, unpackNames } from './names-file.ts';

test('what is packed is unpacked again, sorted by its readings; of those read alike the first stays first', () => {
  const names = { readings: [['こうえん', '後援'], ['あきや', '空き家'], ['こうえん', '公園']] as [string, string][], spoken: [], terms: ['ネコ'] };
  expect(unpackNames(packNames(names))).toEqual({ readings: [['あきや', '空き家'], ['こうえん', '後援'], ['こうえん', '公園']], spoken: [], terms: ['ネコ'] });
});

test('a site without names has none', () => expect(unpackNames({})).toEqual({ readings: [], spoken: [] }));
