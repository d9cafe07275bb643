/** Every way out and back: HTML, JSON and XLSX, for any answers; and nothing but a told fault for anything else. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { anyDocument } from '../../tests/fixtures/sheets/documents.ts';
import { ownShape, ownWords, sampleShape, sampleWords, siteShape, siteWords } from '../../tests/fixtures/sheets/sample.ts';
import { emptyDocument } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { SheetFileError } from '../domain/sheet/file-error.ts';
import { writeSheetFile } from '../domain/sheet/write.ts';
import { writeSheetHtml } from '../domain/sheet/html-file.ts';
import { maxText } from '../domain/sheet/limits.ts';
import { sheetTables } from '../domain/sheet/rows.ts';
import { itemsOf } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { readSheetBytes } from './sheet-reader.ts';
import { writeWorkbook } from './xlsx.ts';

/** Thousands of files take their time on a busy machine. */
vi.setConfig({ testTimeout: 240_000 });

const savedAt = new Date('2026-11-23T05:03:00.000Z');
const bytesOf = (text: string) => new TextEncoder().encode(text);
type Writer = (document: SheetDocument, shape: SheetShape, words: SheetWords) => Uint8Array;
const writers: Record<string, Writer> = {
  JSON: (document) => bytesOf(writeSheetFile(document, savedAt)),
  HTML: (document, shape, words) => bytesOf(writeSheetHtml(document, shape, words, savedAt)),
  XLSX: (document, shape, words) => writeWorkbook(sheetTables(document, shape, words, savedAt)),
};
const sheets = [['sample', sampleShape, sampleWords, 300], ['own questions', ownShape, ownWords, 100], ['site', siteShape, siteWords, 100]] as const;

test.each(Object.keys(writers).flatMap((name) => sheets.map((sheet) => [name, ...sheet] as const)))('any document → %s → document is identical (%s)', async (name, _, shape, words, numRuns) => {
  const write = writers[name] as Writer;
  await fc.assert(fc.asyncProperty(anyDocument(shape), async (document) => {
    const read = await readSheetBytes(write(document, shape, words), shape, words);
    expect(read.document).toEqual(document);
    expect(read.savedAt).toBe(savedAt.toISOString());
    for (const [id, record] of document.phases) expect(new Set(read.document.phases.get(id)?.answers.keys())).toEqual(new Set(record.answers.keys()));
  }), { numRuns });
});

test.each(["r='", 'r="ZZZ9999999"', '<c r="A1">', ' r = ', ']]>', '"\'>'])('a text that looks like XML is a text: %s', async (text) => {
  const document = { ...emptyDocument(sampleShape, 'government'), project: text, organisation: text };
  for (const write of Object.values(writers)) expect((await readSheetBytes(write(document, sampleShape, sampleWords), sampleShape, sampleWords)).document).toEqual(document);
});

const corpus = new URL('../../tests/fixtures/sheets/corpus/', import.meta.url);
const faults = JSON.parse(readFileSync(new URL('faults.json', corpus), 'utf8')) as Record<string, Pick<SheetFileError, 'fault' | 'message' | 'where'>>;

async function faultOf(bytes: Uint8Array): Promise<SheetFileError> {
  const outcome = await readSheetBytes(bytes, sampleShape, sampleWords).then(() => 'accepted', (error: unknown) => error);
  expect(outcome).toBeInstanceOf(SheetFileError);
  return outcome as SheetFileError;
}

test('the corpus is as large as promised, and every file of it has its message', () => {
  const files = readdirSync(corpus).filter((name) => name !== 'faults.json');
  expect(files.length).toBeGreaterThanOrEqual(60);
  expect(files.toSorted()).toEqual(Object.keys(faults).toSorted());
});

test.each(Object.entries(faults))('%s is refused and says what is wrong, where, and what to do', async (name, expected) => {
  const { fault, message, where, advice } = await faultOf(readFileSync(new URL(name, corpus)));
  expect({ fault, message, where }).toEqual(expected);
  expect(advice).toMatch(/。$/);
});

const zeros = (bytes: number) => zipSync({ '[Content_Types].xml': new Uint8Array(10), 'xl/workbook.xml': new Uint8Array(bytes) }, { level: 9 });

/** A workbook whose list states a smaller size than its part has. */
function understated(): Uint8Array {
  const bytes = zeros(20_000_000);
  const list = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at += 1) if (list.getUint32(at, true) === 0x02014b50 && list.getUint32(at + 24, true) === 20_000_000) list.setUint32(at + 24, 1000, true);
  return bytes;
}

test.each<[string, () => Uint8Array, SheetFileError['fault']]>([
  ['a text of 40 MB', () => bytesOf(`{"a":"${'a'.repeat(40_000_000)}"}`), 'too-large'],
  ['a name without an end', () => bytesOf(`{"${'a'.repeat(5_000_000)}`), 'truncated'],
  ['a million lists', () => bytesOf('['.repeat(1_000_000)), 'too-deep'],
  ['a million openings', () => bytesOf('<script id='.repeat(500_000)), 'no-data'],
  ['a long run of blanks in a tag', () => bytesOf(`<script id${' '.repeat(2_000_000)}`), 'no-data'],
  ['a workbook that unpacks to 60 MB', () => zeros(60_000_000), 'too-large'],
  ['a workbook that states less than it holds', understated, 'truncated'],
  ['a workbook of 300 parts', () => zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`xl/${index}.xml`, new Uint8Array(1)]))), 'too-large'],
  ['a workbook of 6 MB', () => zipSync({ 'xl/workbook.xml': new Uint8Array(6_000_000) }, { level: 0 }), 'too-large'],
])('%s is refused at once', async (_, make, fault) => {
  expect((await faultOf(make())).fault).toBe(fault);
});

/** Every kind of fault there is; a fuzzed file must come to one of them, or be read whole. */
const known = new Set<string>(['unreadable', 'empty', 'too-large', 'encoding', 'other-software', 'truncated', 'not-json', 'too-deep', 'duplicate', 'foreign', 'future-version', 'wrong-sheet', 'damaged', 'no-data', 'shape', 'too-long', 'too-many', 'not-xlsx', 'cell']);

async function readsOrTells(bytes: Uint8Array, shape = sampleShape): Promise<string> {
  try {
    const { document } = await readSheetBytes(bytes, shape, sampleWords);
    const again = await readSheetBytes(writers['JSON']?.(document, shape, sampleWords) ?? bytes, shape, sampleWords);
    expect(again.document).toEqual(document);
    return 'read';
  } catch (error) {
    if (!(error instanceof SheetFileError)) throw error;
    expect(known).toContain(error.fault);
    expect(error.message).toMatch(/。$/);
    expect(error.advice).toMatch(/。$/);
    return error.fault;
  }
}

const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: fc.uint8Array({ maxLength: 12 }) });
type Mutation = { at: number; cut: number; put: Uint8Array };

function mutated(bytes: Uint8Array, { at, cut, put }: Mutation): Uint8Array {
  const start = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, start), ...put, ...bytes.subarray(Math.min(bytes.length, start + cut))]);
}

const runs = { JSON: 2500, HTML: 2000, XLSX: 1500 } as const;
const proto = () => Object.getOwnPropertyNames(Object.prototype).toSorted().join();

test.each(Object.entries(runs))('%s files with changed bytes are read whole or told about, %i times', async (name, numRuns) => {
  const before = proto();
  const write = writers[name] as Writer;
  const [whole] = fc.sample(anyDocument(sampleShape).filter(({ phases }) => phases.size > 2), { numRuns: 1, seed: 7 });
  const bytes = write(whole as SheetDocument, sampleShape, sampleWords);
  const outcomes = new Map<string, number>();
  await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
    const outcome = await readsOrTells(mutations.reduce(mutated, bytes));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }), { numRuns });
  expect(outcomes.size).toBeGreaterThan(1);
  expect(proto()).toBe(before);
});

test('JSON that says anything at all is read whole or told about', async () => {
  const head = { format: 'kyodo-navi-sheet', formatVersion: 2, sheet: { id: 'sample', version: '2.0' }, role: 'partner', project: '', organisation: '', savedAt: savedAt.toISOString() };
  const key = fc.constantFrom('before', 'final', 'answers', 'texts', 'date', 'value', 'reason', 'purpose-said', '__proto__', 'constructor', 'toString', 'gone');
  const part = fc.object({ key, maxDepth: 5, values: [fc.constantFrom(1, 3, 5, 9, -1, 0.5, 'na', '', 'あ', null, true, '2026-11-23'), fc.string()] });
  const hostile = fc.oneof(
    part.map((phases) => JSON.stringify({ ...head, phases })),
    fc.json({ maxDepth: 8 }),
    fc.constantFrom(1, 2, 3, '2', null).chain((formatVersion) => part.map((rest) => JSON.stringify({ ...head, formatVersion, ...rest }))),
    fc.string({ unit: 'binary' }),
  );
  const before = proto();
  await fc.assert(fc.asyncProperty(hostile, async (text) => { await readsOrTells(bytesOf(text)); }), { numRuns: 3000 });
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => { await readsOrTells(bytes); }), { numRuns: 1000 });
  expect(proto()).toBe(before);
});

const emptyTexts = { date: '', agreedOn: '', texts: new Map<string, string>() };

test('the fullest sheet that the form allows can be saved and read in every way', async () => {
  const long = '\u0001&'.repeat(maxText / 2);
  const expectation = new Map(itemsOf(siteShape).map(({ id }) => [id, { expectation: long, indicator: long }]));
  const points = new Map(itemsOf(siteShape).map(({ id }) => [id, { value: 5, reason: long, evidence: long }]));
  const phases = new Map(siteShape.phases.map(({ id, kind, questions }) => [id, { ...emptyTexts, texts: new Map(questions.map((question) => [question.id, long])), answers: kind === 'expect' ? expectation : points }]));
  const document: SheetDocument = { ...emptyDocument(siteShape, 'third'), project: 'あ'.repeat(200), phases };
  for (const write of Object.values(writers)) expect((await readSheetBytes(write(document, siteShape, siteWords), siteShape, siteWords)).document).toEqual(document);
});

test('a byte order mark, Windows line ends, and words that a mail system adds do no harm', async () => {
  const document: SheetDocument = { ...emptyDocument(sampleShape, 'partner'), project: 'サンプル事業(架空)' };
  const json = new TextDecoder().decode(writers['JSON']?.(document, sampleShape, sampleWords));
  const html = new TextDecoder().decode(writers['HTML']?.(document, sampleShape, sampleWords));
  for (const text of [`\uFEFF${json.replaceAll('\n', '\r\n')}`, `\uFEFF${html.replaceAll('\n', '\r\n')}`, `${html}\n<p>-- 検査済み --</p>`]) {
    expect((await readSheetBytes(bytesOf(text), sampleShape, sampleWords)).document).toEqual(document);
  }
});
