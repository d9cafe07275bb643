import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { letterOf, meanings, readable } from './letters.ts';

test.each([['⾏', '行'], ['⼾', '戸'], ['⺠', '民'], ['‧', '・'], ['行', '行'], ['々', '々'], ['ア', 'ア'], ['ｱ', 'ｱ'], ['①', '①']])('%s means %s', (sign, letter) => expect(letterOf(sign)).toBe(letter));

test('letters one by one and in rows mean what is read; other lines stay', () => {
  const table = 'begincmap\n<00> <FF>\n2 beginbfchar\n<3C> <2F8F>\n<62> <50AC>\nendbfchar\n1 beginbfrange\n<01> <03> <2F06>\nendbfrange\nendcmap';
  expect(meanings(table)).toBe('begincmap\n<00> <FF>\n2 beginbfchar\n<3C> <884C>\n<62> <50AC>\nendbfchar\n3 beginbfchar\n<01> <4E8C>\n<02> <4EA0>\n<03> <4EBA>\nendbfchar\nendcmap');
});

test('a longer file still says where its parts begin', () => {
  const packed = deflateSync(Buffer.from('begincmap\n1 beginbfrange\n<01> <03> <2F06>\nendbfrange')).toString('latin1');
  const first = `1 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream\nendobj\n`;
  const second = '2 0 obj\n<</A 1>>\nendobj\n';
  const list = (second: number, start: number) => `xref\n0 3\n0000000000 65535 f \n0000000000 00000 n \n${String(second).padStart(10, '0')} 00000 n \ntrailer\n<</Size 3>>\nstartxref\n${start}\n%%EOF`;
  const made = Buffer.from(readable(Buffer.from(first + second + list(first.length, first.length + second.length), 'latin1'))).toString('latin1');
  expect(made.length).not.toBe((first + second + list(0, 0)).length);
  expect(made).toContain(list(made.indexOf('2 0 obj'), made.indexOf('xref')));
});
