/** Whatever page is given whichever of our files: it says what the file is and where it opens. */
import { expect, test } from 'vitest';
import { joined, savedAt, siteDocument } from '../../../tests/fixtures/sheets/merge.ts';
import { siteShape, siteWords } from '../../../tests/fixtures/sheets/sample.ts';
import { kind as caseKind } from '../cases/write/file.ts';
import { format as course } from '../courses/progress.ts';
import { kind as consultation } from '../desk/consult-file.ts';
import { kind as partner } from '../partners/write/file.ts';
import { kind as selection } from '../selection/file.ts';
import { parseSheetFile } from '../sheet/file.ts';
import { writeSheetHtml } from '../sheet/html-file.ts';
import { kind as sheet } from '../sheet/kind.ts';
import { parseMerge } from '../sheet/merge/file.ts';
import { writePublishedHtml } from '../sheet/merge/html-file.ts';
import { emptyMerge, kind as merge, writeMerge } from '../sheet/merge/write.ts';
import { writeSheetFile } from '../sheet/write.ts';
import { kind as answer } from '../surveys/answer/file.ts';
import { embedded, jsonIn } from './embedded.ts';
import { formats } from './formats.ts';
import { parseJson } from './json.ts';
import type { FileKind } from './kind.ts';
import { page } from './page.ts';

const kinds: readonly FileKind[] = [sheet, merge, selection, caseKind, partner, consultation, answer];
const document = siteDocument(siteShape, 'government', { 'purpose-reason': { value: 3 } });
const whole = { ...emptyMerge(), sides: joined(document) };
const day = new Date(savedAt);
const said = (read: () => unknown) => { try { read(); return ''; } catch (error) { return (error as Error).message; } };

test('every format is known by the name of its kind', () => {
  expect(Object.entries(formats).map(([format, { name }]) => [format, name])).toEqual(expect.arrayContaining(kinds.map(({ format, name }) => [format, name])));
  expect(Object.keys(formats).toSorted()).toEqual([...kinds.map(({ format }) => format), course].toSorted());
});

test('the published record and the whole in a sheet, a sheet in the record', () => {
  const wanted = '評価をまとめた記録のファイルで、チェックシートの保存ファイルではありません。「評価を並べてまとめる」のページで開けます。';
  expect(said(() => parseSheetFile(writePublishedHtml(whole, siteShape, siteWords, day), siteShape))).toBe(wanted);
  expect(said(() => parseSheetFile(writeMerge(whole, day), siteShape))).toBe(wanted);
  expect(said(() => parseMerge(writeSheetHtml(document, siteShape, siteWords, day), siteShape))).toContain('チェックシートのファイルで、評価をまとめた記録の保存ファイルではありません。');
  expect(said(() => parseMerge(writeSheetFile(document, day), siteShape))).toContain('チェックシートのファイルで、');
});

const pairs = kinds.flatMap((reader) => Object.keys(formats).filter((format) => format !== reader.format).map((format) => [reader.name, format, reader] as const));

test.each(pairs)('the reader of %s knows a file of %s, as a page and as data, however large or deep', (_, format, reader) => {
  const data = { format, formatVersion: 1, deep: [[[[[[[[[]]]]]]]]], long: 'x'.repeat(Math.min(reader.maxBytes, 500_000)) };
  const html = page('<!-- "format": "x" -->', [], format, embedded(data, { ...reader, format }));
  for (const text of [html, JSON.stringify(data), `\n${JSON.stringify(data, null, 1)}`]) {
    expect(said(() => parseJson(jsonIn(text, reader), reader))).toBe(`${formats[format]?.name ?? ''}のファイルで、${reader.name}の保存ファイルではありません。${formats[format]?.opens ?? ''}`);
  }
});

test('one\'s own file is not taken for another one because of a text in it', () => {
  const named = { ...document, project: '<html data-file="kyodo-navi-merge"> "format": "kyodo-navi-merge"' };
  expect(parseSheetFile(writeSheetHtml(named, siteShape, siteWords, day), siteShape).document.project).toBe(named.project);
  expect(parseSheetFile(writeSheetFile(named, day), siteShape).document.project).toBe(named.project);
});

test('a page of another site, and a format of nobody, are what they were', () => {
  expect(said(() => jsonIn('<!doctype html><html data-file="kyodo-navi-unknown"></html>', sheet))).toContain('WebページかXMLのようですが');
  expect(said(() => parseSheetFile('{"format":"kyodo-navi-constructor"}', siteShape))).toBe('チェックシートの保存ファイルではありません。');
});
