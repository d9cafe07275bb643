import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv-read.ts';
import { asWritten, csvFile, harmless } from './csv.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('%j becomes a text', (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

test('a file begins with its mark, numbers stay numbers, and cells with signs are quoted', () => {
  expect(csvFile([['名前', 1, null], ['a,"b"', -2, '=x,y']])).toBe('\uFEFF名前,1,\r\n"a,""b""",-2,"\'=x,y"\r\n');
});

test('a text that already looks made harmless comes back as it was', () => {
  for (const text of ["'=1", "''=1", "'", "'a", '=1']) expect(asWritten(harmless(text))).toBe(text);
});

test('files of other programs are read: without the mark, with LF, with quotes inside', () => {
  expect(readCsv('a,b\n1,"x ""y""\nz"\n\n3,')).toEqual([['a', 'b'], ['1', 'x "y"\nz'], ['3', '']]);
  expect(readCsv('"never closed')).toEqual([['never closed']]);
});

test('any text comes back, and none begins as a formula', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: fc.constantFrom("'", '=', '"', ',', '\r', '\n', '\t', '-', '＠', 'あ'), maxLength: 6 }));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }).filter((row) => row.some((text) => text !== '')), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(rows, (table) => {
    expect(readCsv(csvFile(table))).toEqual(table);
    for (const shown of table.flat().map(harmless)) expect(shown).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  }), { numRuns: 500 });
});
