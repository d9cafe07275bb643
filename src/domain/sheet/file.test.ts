/** What a file says and how old ones are read. The corpus and the fuzzed files are in src/client/sheet-reader.test.ts. */
import { expect, test } from 'vitest';
import { sampleShape, siteShape } from '../../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, withRecord } from './answers.ts';
import type { Answer, SheetDocument } from './answers.ts';
import { crc32 } from '../file/crc.ts';
import { parseSheetFile } from './file.ts';
import { writeDraftText } from './draft-text.ts';
import { sheetData, writeSheetFile } from './write.ts';

const savedAt = new Date('2026-11-23T05:03:00.000Z');
const answers = (record: Record<string, Answer>) => new Map(Object.entries(record));
const filled: SheetDocument = withRecord({ ...emptyDocument(sampleShape, 'third'), project: 'サンプル事業(架空)' }, 'final', { date: '2026-11-23', answers: answers({ 'purpose-said': { value: 5, reason: '言えた' } }) });
const plain = () => sheetData(filled, savedAt) as Record<string, unknown>;
const withPart = (part: Record<string, unknown>) => JSON.stringify({ ...plain(), checksum: undefined, ...part });

/** A file of the first form, as version 1.0 of the sheet wrote it. */
const older = (sheet: { id: string; version: string }, given: Record<string, unknown>) => JSON.stringify({
  format: 'kyodo-navi-sheet', formatVersion: 1, sheet, role: 'partner', project: 'サンプル事業(架空)', organisation: 'サンプルの会(架空)', date: '2026-03-01', savedAt: savedAt.toISOString(), answers: given,
}, null, 1);

test('a document comes back as it was written', () => {
  expect(parseSheetFile(writeDraftText(filled, savedAt), sampleShape).document).toEqual(filled);
  expect(parseSheetFile(writeSheetFile(filled, savedAt), sampleShape)).toEqual({ document: filled, savedAt: '2026-11-23T05:03:00.000Z', version: '2.0', carried: [], unknown: [], unfit: [] });
});

test('the checksum is the CRC-32 that everyone knows, and does not mind another layout', () => {
  expect(crc32('123456789')).toBe('cbf43926');
  expect(parseSheetFile(JSON.stringify(plain(), null, 4), sampleShape).document).toEqual(filled);
  expect(() => parseSheetFile(writeSheetFile(filled, savedAt).replace('言えた', '癒えた'), sampleShape)).toThrow('中身が、保存したときと違います。');
});

test('a file of another program, without a checksum, is read when it is right', () => {
  expect(parseSheetFile(withPart({}), sampleShape).document).toEqual(filled);
});

test('answers to questions and phases that the sheet does not have are kept and reported', () => {
  const { document, unknown } = parseSheetFile(withPart({ phases: { final: { answers: { 'purpose-gone': { value: 1 }, constructor: { reason: '残す' } } }, later: { answers: { 'purpose-said': { value: 9 } } } } }), sampleShape);
  expect(unknown).toEqual([{ phase: 'final', id: 'purpose-gone' }, { phase: 'final', id: 'constructor' }, { phase: 'later', id: 'purpose-said' }]);
  expect(parseSheetFile(writeSheetFile(document, savedAt), sampleShape).document).toEqual(document);
});

test('blank members are no answers', () => {
  const { document } = parseSheetFile(withPart({ phases: { mid: { texts: { next: '' }, answers: { 'purpose-said': {}, 'roles-agreed': { reason: '' } } }, final: {} } }), sampleShape);
  expect(document.phases.size).toBe(0);
});

test('a file of 1.0 opens in 2.0: one list of answers becomes the last phase, questions move, nothing is lost', () => {
  const { document, carried, unknown, version } = parseSheetFile(older({ id: 'sample', version: '1.0' }, {
    'purpose-said': { value: 4 }, 'roles-said': { value: 2, reason: '遅れた' }, 'results': { value: 3, reason: '届いた' }, 'purpose-old': { value: 1 },
  }), sampleShape);
  expect(version).toBe('1.0');
  expect(document.sheet.version).toBe('2.0');
  expect(document.phases.get('final')).toEqual({ date: '2026-03-01', agreedOn: '', texts: new Map(), answers: answers({
    'purpose-said': { value: 4 }, 'results': { value: 3, reason: '届いた' }, 'purpose-old': { value: 1 }, 'roles-agreed': { value: 2, reason: '遅れた' }, 'results-reach': { reason: '届いた' }, 'results-felt': { reason: '届いた' },
  }) });
  expect(carried.map(({ kind, pointLost }) => [kind, pointLost])).toEqual([['phase', false], ['rename', false], ['split', true], ['retire', false]]);
  expect(unknown.map(({ id }) => id)).toEqual(['results', 'purpose-old']);
});

test('the sheet of the site: 1.0 → 2.0', () => {
  const { document, carried } = parseSheetFile(older({ id: 'project-evaluation', version: '1.0' }, { 'purpose-reason': { value: 4 }, 'vested-chance': { value: 2, reason: '初めから決まっていた' } }), siteShape);
  const final = document.phases.get('final')?.answers;
  expect(final?.get('purpose-reason')).toEqual({ value: 4 });
  expect([final?.get('vested-selection'), final?.get('vested-open'), final?.get('vested-chance')]).toEqual([{ reason: '初めから決まっていた' }, { reason: '初めから決まっていた' }, { value: 2, reason: '初めから決まっていた' }]);
  expect(carried.map(({ kind, phase, pointLost }) => [kind, phase, pointLost])).toEqual([['phase', 'final', false], ['split', 'final', true]]);
});

test('in another version a point that is no longer offered is left out and reported, its reason kept', () => {
  const { document, unfit } = parseSheetFile(older({ id: 'sample', version: '0.5' }, { 'roles-agreed': { value: 'na', reason: '前の版' } }).replace('"answers"', '"answers"'), { ...sampleShape, migrations: [{ from: '0.5', to: '2.0', changes: [{ kind: 'phase', from: ['single'], to: ['final'] }] }] });
  expect(unfit).toEqual([{ phase: 'final', id: 'roles-agreed' }]);
  expect(document.phases.get('final')?.answers).toEqual(answers({ 'roles-agreed': { reason: '前の版' } }));
});
