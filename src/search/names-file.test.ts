import { expect, test } from 'vitest';
import { packNames, unpackNames } from './names-file.ts';

test('what is packed is unpacked again, sorted by its readings; of those read alike the first stays first', () => {
  const names = { readings: [['こうえん', '後援'], ['あきや', '空き家'], ['こうえん', '公園']] as [string, string][], spoken: [], terms: ['ネコ'] };
  expect(unpackNames(packNames(names))).toEqual({ readings: [['あきや', '空き家'], ['こうえん', '後援'], ['こうえん', '公園']], spoken: [], terms: ['ネコ'] });
});

test('a place with and without its kind is one pair in the file, and two again', () => {
  const readings: [string, string][] = [['あだち', '足立'], ['あだちく', '足立区'], ['おおた', '太田/大田'], ['おおたし', '太田市'], ['しく', '市区']];
  const file = packNames({ readings });
  expect(file.readings).toBe('あだち|おおた|おおたし|しく|足立^区|太田/大田|太田市|市区');
  expect(unpackNames(file).readings).toEqual(readings);
});

test('a site without names has none', () => expect(unpackNames({})).toEqual({ readings: [], spoken: [] }));
