import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvStream } from './csv-stream.ts';
import { csvLines } from './csv.ts';

function read(pieces: readonly string[], separator = ','): string[][] {
  const stream = new CsvStream(separator);
  return [...pieces.flatMap((piece) => stream.push(piece)), ...stream.end()];
}

test.each([
  ['a,b\r\nc,d', [['a', 'b'], ['c', 'd']]],
  ['a\rb\nc\r\n', [['a'], ['b'], ['c']]],
  ['"a ""b""\r\nc",d\n', [['a "b"\r\nc', 'd']]],
  ['a,\n,b', [['a', ''], ['', 'b']]],
  ['""', [['']]],
  ['\n\nx', [[''], [''], ['x']]],
  ['"a"b,c', [['ab', 'c']]],
  ['a"b,c', [['a"b', 'c']]],
])('%j', (text, rows) => {
  expect(read([text])).toEqual(rows);
  expect(read([...text])).toEqual(rows);
});

test('another separator', () => expect(read(['a\tb,c'], '\t')).toEqual([['a', 'b,c']]));

test('pieces may end anywhere', () => {
  const table = fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', '協') }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(table, fc.array(fc.nat(60), { maxLength: 6 }), (rows, cuts) => {
    const text = csvLines(rows);
    const at = [0, ...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b), text.length];
    expect(read(at.slice(1).map((end, index) => text.slice(at[index], end)))).toEqual(read([text]));
  }));
});

test('what is no table is given up before it fills the memory', () => {
  const stream = new CsvStream();
  stream.push('a\n"');
  expect(() => { for (let count = 0; count < 9; count += 1) stream.push('x'.repeat(100_000)); }).toThrow(/引用符/);
  expect(() => new CsvStream().push('x'.repeat(200_001))).toThrow('行の区切りがない');
  expect(() => new CsvStream().push(','.repeat(100_000))).toThrow('列が5,000を超えます');
  const open = new CsvStream();
  open.push('a,"b');
  expect([open.end(), open.isOpen]).toEqual([[['a', 'b']], true]);
});
