import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFile, csvLines, harmless } from './csv.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('%j becomes a text', (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

test('a file begins with its mark, numbers stay numbers, and cells with signs are quoted', () => {
  expect(csvFile([['名前', 1, null], ['a,"b"', -2, '=x,y']])).toBe('\uFEFF名前,1,\r\n"a,""b""",-2,"\'=x,y"\r\n');
});

/** Reads CSV as spreadsheets do. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('any text comes back, and none begins as a formula', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
    const cells = read(csvLines(rows));
    expect(cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(rows);
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  }), { numRuns: 500 });
});
