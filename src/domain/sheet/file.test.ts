import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleShape } from '../../../tests/fixtures/sheets/sample.ts';
import type { Answer, SheetDocument } from './answers.ts';
import { emptyDocument } from './answers.ts';
import { decodeSheetFile } from './decode.ts';
import { SheetFileError } from './file-error.ts';
import type { Fault } from './file-error.ts';
import { parseSheetFile, writeSheetFile } from './file.ts';
import { maxBytes, maxItems, maxReason, maxUnknown } from './limits.ts';

const savedAt = new Date('2026-11-23T05:03:00.000Z');
const filled: SheetDocument = {
  ...emptyDocument(sampleShape, 'partner'), project: 'サンプル事業(架空)', organisation: 'サンプルの会(架空)', date: '2026-11-23',
  answers: new Map<string, Answer>([['purpose-said', { value: 5, reason: '双方が言えた' }], ['purpose-written', { value: 'na', reason: '書面なし' }], ['roles-agreed', { reason: '聞く' }]]),
};
const text = writeSheetFile(filled, savedAt);
const record = () => JSON.parse(text) as Record<string, unknown>;
const changed = (part: Record<string, unknown>) => JSON.stringify({ ...record(), ...part });
const withAnswers = (answers: unknown) => changed({ answers });

function faultOf(read: () => unknown): SheetFileError {
  try {
    read();
  } catch (error) {
    if (error instanceof SheetFileError) return error;
    throw error;
  }
  throw new Error('The file was accepted.');
}

test('a document comes back as it was written', () => {
  expect(parseSheetFile(text, sampleShape)).toEqual({ document: filled, savedAt: '2026-11-23T05:03:00.000Z', unknown: [], unfit: [] });
});

test('answers to questions that the sheet does not ask are kept and reported', () => {
  const { document, unknown } = parseSheetFile(withAnswers({ 'purpose-old': { value: 1 }, constructor: { reason: '残す' } }), sampleShape);
  expect(unknown).toEqual(['purpose-old', 'constructor']);
  expect([...parseSheetFile(writeSheetFile(document, savedAt), sampleShape).document.answers]).toEqual([['purpose-old', { value: 1 }], ['constructor', { reason: '残す' }]]);
});

test('in another version a point that is no longer offered is left out and reported, its reason kept', () => {
  const older = changed({ sheet: { id: 'sample', version: '0.9' }, answers: { 'roles-agreed': { value: 'na', reason: '前の版' }, 'purpose-said': { value: 7 } } });
  const { document, unfit } = parseSheetFile(older, sampleShape);
  expect(unfit).toEqual(['roles-agreed', 'purpose-said']);
  expect(document.sheet.version).toBe('1.0');
  expect([...document.answers]).toEqual([['roles-agreed', { reason: '前の版' }], ['purpose-said', {}]]);
});

const answer = (value: unknown) => withAnswers({ 'purpose-said': value });
const long = 'あ'.repeat(maxReason + 1);
const many = Object.fromEntries(Array.from({ length: maxUnknown + 5 }, (_, index) => [`q-${index}`, {}]));

test.each<[string, string, Fault, string, string]>([
  ['nothing', '', 'empty', 'ファイル全体', 'ファイルが空です。'],
  ['blanks', ' \n\t', 'empty', 'ファイル全体', 'ファイルが空です。'],
  ['a huge text', ' "'.padEnd(maxBytes + 9, 'a'), 'too-large', 'ファイル全体', 'ファイルが大きすぎます(3.7MB'],
  ['a text cut in half', text.slice(0, text.length / 2), 'truncated', 'ファイルの終わり', 'ファイルが途中で切れています。'],
  ['a text cut before its end', text.trimEnd().slice(0, -1), 'truncated', 'ファイルの終わり', 'ファイルが途中で切れています。'],
  ['words', 'こんにちは', 'foreign', 'ファイルのはじめ', 'チェックシートの保存ファイルではありません。'],
  ['a table', '問い,点\n1-1,3', 'foreign', 'ファイルのはじめ', 'チェックシートの保存ファイルではありません。'],
  ['words after the end', `${text}x`, 'not-json', 'ファイル全体', 'ファイルの中身を読み取れません。'],
  ['a trailing comma', '{"format":"kyodo-navi-sheet",}', 'not-json', 'ファイル全体', 'ファイルの中身を読み取れません。'],
  ['deep lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'too-deep', 'ファイル全体', '入れ子が深すぎます(50000段。6段まで)。'],
  ['a repeated name', text.replace('"roles-agreed"', '"purpose-said"'), 'duplicate', 'ファイル全体', '同じ名前の項目が2度書かれています。'],
  ['a list', '[]', 'foreign', 'ファイルのはじめ', 'チェックシートの保存ファイルではありません。'],
  ['null', 'null', 'foreign', 'ファイルのはじめ', 'チェックシートの保存ファイルではありません。'],
  ['other JSON', '{"name":"package"}', 'foreign', 'ファイルの種類(format)', 'チェックシートの保存ファイルではありません。'],
  ['a later form', changed({ formatVersion: 2, extra: 1 }), 'future-version', 'formatVersion', 'このページより新しい形(2)で保存されています。'],
  ['an unknown form', changed({ formatVersion: '1' }), 'shape', 'formatVersion', '使えない値「1」があります。'],
  ['another sheet', changed({ sheet: { id: 'self-evaluation', version: '1.0' } }), 'wrong-sheet', 'sheet › id', '別のシート「self-evaluation」の答えです。'],
  ['no sheet', changed({ sheet: undefined }), 'shape', 'sheet', '項目のまとまりがありません。'],
  ['a strange version', changed({ sheet: { id: 'sample', version: 'x' } }), 'shape', 'sheet › version', '「x」は使えない書き方です。'],
  ['no role', changed({ role: undefined }), 'shape', 'ファイル全体', '「role」がありません。'],
  ['a third role', changed({ role: 'mayor' }), 'shape', '立場(role)', '使えない値「mayor」があります。'],
  ['a role that is an object', changed({ role: { toString: 1 } }), 'shape', 'role', '使えない値があります。'],
  ['an unknown member', changed({ extra: 1 }), 'shape', 'ファイル全体', '知らない項目「extra」があります。'],
  ['a prototype', text.replace('{', '{"__proto__":{"role":"government"},'), 'shape', 'ファイル全体', '知らない項目「__proto__」があります。'],
  ['a prototype among the answers', text.replace('"purpose-said"', '"__proto__"'), 'shape', 'answers', '問いの識別子「__proto__」は使えない書き方です。'],
  ['a long project', changed({ project: 'あ'.repeat(201) }), 'too-long', '事業名(project)', '文が長すぎます(201文字。200文字まで)。'],
  ['a project that is a number', changed({ project: 1 }), 'shape', 'project', '文字が入るところに数があります。'],
  ['a day that is none', changed({ date: '2026-02-30' }), 'shape', '答えた日(date)', '「2026-02-30」は日付として読めません。'],
  ['a time that is none', changed({ savedAt: '2026-99-99T99:99:99.999Z' }), 'shape', 'savedAt', '「2026-99-99T99:99:99.999Z」は時刻として読めません。'],
  ['answers in a list', withAnswers([]), 'shape', 'answers', '項目のまとまりが入るところに一覧があります。'],
  ['many answers', withAnswers(many), 'too-many', 'answers', '答えが多すぎます(105件。104件まで)。'],
  ['a strange id', withAnswers({ 'A b\u202E<img>': {} }), 'shape', 'answers', '問いの識別子「A b <img>」は使えない書き方です。'],
  ['a long id', withAnswers({ ['a'.repeat(81)]: {} }), 'shape', 'answers', `問いの識別子「${'a'.repeat(40)}…」は使えない書き方です。`],
  ['a bare number', answer(3), 'shape', '問い1-1(answers › purpose-said)', '項目のまとまりが入るところに数があります。'],
  ['a point off the scale', answer({ value: 6 }), 'shape', '問い1-1の点(answers › purpose-said › value)', 'この問いにない点「6」があります。'],
  ['a broken point', answer({ value: 3.5 }), 'shape', 'answers › purpose-said › value', '使えない値「3.5」があります。'],
  ['a point as text', answer({ value: '3' }), 'shape', 'answers › purpose-said › value', '使えない値「3」があります。'],
  ['a null point', answer({ value: null }), 'shape', 'answers › purpose-said › value', '使えない値があります。'],
  ['not applicable where it is not allowed', answer({ value: 'na' }), 'shape', 'answers › purpose-said › value', 'この問いにない点「na」があります。'],
  ['a long reason', answer({ reason: long }), 'too-long', '問い1-1の理由(answers › purpose-said › reason)', '文が長すぎます(2001文字。2000文字まで)。'],
  ['an unknown member of an answer', answer({ points: 3 }), 'shape', 'answers › purpose-said', '知らない項目「points」があります。'],
])('%s is refused and says why', (_, input, fault, where, message) => {
  const error = faultOf(() => parseSheetFile(input, sampleShape));
  expect(error.fault).toBe(fault);
  expect(error.where).toContain(where);
  expect(error.message).toContain(message);
  expect(error.advice).toMatch(/。$/);
});

const bytes = (...values: number[]) => new Uint8Array(values);

test.each<[string, Uint8Array, Fault]>([
  ['no bytes', bytes(), 'empty'],
  ['a spreadsheet', bytes(0x50, 0x4b, 3, 4, 0), 'other-software'],
  ['an old spreadsheet', bytes(0xd0, 0xcf, 0x11, 0xe0), 'other-software'],
  ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'other-software'],
  ['a web page after a byte order mark', new TextEncoder().encode('\uFEFF\n <!doctype html>'), 'other-software'],
  ['a PNG picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'other-software'],
  ['a JPEG picture', bytes(0xff, 0xd8, 0xff, 0xe0), 'other-software'],
  ['a web page', new TextEncoder().encode('<!doctype html>'), 'other-software'],
  ['Shift_JIS', bytes(0x7b, 0x22, 0x8b, 0xa6, 0x93, 0xad, 0x22, 0x7d), 'encoding'],
  ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00), 'encoding'],
  ['too many bytes', new Uint8Array(maxBytes + 1), 'too-large'],
])('bytes: %s', (_, input, fault) => {
  expect(faultOf(() => decodeSheetFile(input)).fault).toBe(fault);
});

test('a byte order mark and Windows line ends do no harm', () => {
  const input = new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(parseSheetFile(decodeSheetFile(input), sampleShape).document).toEqual(filled);
});

const anyText = (maxLength: number) => fc.oneof(fc.string({ maxLength }), fc.string({ unit: 'binary', maxLength: maxLength / 2 }), fc.constantFrom('', '__proto__', '"\\', '\u2028\u0000', '\uD800'));
const anyReason = anyText(maxReason);
const anyId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);
const anyKnown = fc.constantFrom('purpose-said', 'purpose-written', 'roles-agreed', 'results-reach', 'constructor', 'to-string');
const anyValue = fc.constantFrom(1, 2, 3, 4, 5);
const anyAnswer = fc.record({ value: anyValue, reason: anyReason }, { requiredKeys: [], noNullPrototype: true });
const anyDocument: fc.Arbitrary<SheetDocument> = fc.record({
  sheet: fc.constant({ id: sampleShape.id, version: sampleShape.version }),
  role: fc.constantFrom('government', 'partner', null),
  project: anyText(200), organisation: anyText(200),
  date: fc.constantFrom('', '2026-11-23', '2024-02-29'),
  answers: fc.array(fc.tuple(fc.oneof(anyKnown, anyId), anyAnswer), { maxLength: 60 }).map((entries) => new Map<string, Answer>(entries)),
}, { noNullPrototype: true });

test('any document → file → document is identical, bytes included', () => {
  fc.assert(fc.property(anyDocument, (document) => {
    const written = new TextEncoder().encode(writeSheetFile(document, savedAt));
    const read = parseSheetFile(decodeSheetFile(written), sampleShape);
    expect(read.document).toEqual(document);
    expect(new Set(read.document.answers.keys())).toEqual(new Set(document.answers.keys()));
  }), { numRuns: 1000 });
});

test('the fullest sheet that the form allows fits into the limits', () => {
  const ids = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name.repeat(70)}-${index}`);
  const [asked, unknown] = [ids(maxItems, 'a'), ids(maxUnknown, 'b')];
  const shape = { ...sampleShape, viewpoints: [{ id: 'all', items: asked.map((id) => ({ id, allowNotApplicable: false })) }] };
  const answers = new Map([...asked, ...unknown].map((id) => [id, { value: 5, reason: '\u0001'.repeat(maxReason) }]));
  const written = new TextEncoder().encode(writeSheetFile({ ...filled, answers }, savedAt));
  expect(parseSheetFile(decodeSheetFile(written), shape).document.answers).toEqual(answers);
});

const refusesOrReads = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(SheetFileError);
  }
};

test('hostile data never throws anything but a SheetFileError', () => {
  const hostile = fc.oneof(
    fc.json({ maxDepth: 8 }),
    fc.string({ unit: 'binary' }),
    fc.object({ key: fc.constantFrom('format', 'sheet', 'answers', 'role', '__proto__', 'toString', 'value') }).map((part) => changed(part)),
    fc.anything({ withNullPrototype: false }).map((value) => answer(value)),
    fc.tuple(fc.nat(text.length), fc.nat(40), fc.string()).map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
  );
  fc.assert(fc.property(hostile, (input) => refusesOrReads(() => parseSheetFile(input, sampleShape))), { numRuns: 3000 });
  fc.assert(fc.property(fc.uint8Array(), (input) => refusesOrReads(() => parseSheetFile(decodeSheetFile(input), sampleShape))), { numRuns: 1000 });
  expect(({} as Record<string, unknown>)['role']).toBeUndefined();
});
