import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSelection } from '../../../tests/fixtures/selection/sample.ts';
import { crc32 } from '../file/crc.ts';
import { decode } from '../file/decode.ts';
import { listAt, withMember, withValue } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { SheetFileError } from '../sheet/file-error.ts';
import { kind, parseSelection, writeSelection } from './file.ts';
import { writePublicHtml, writeSelectionHtml } from './html-file.ts';
import { maxCandidates, maxCriteria, maxName, maxText } from './limits.ts';
import { emptySelection, readDraft, wholeOf, writeDraft } from './whole.ts';
import { methods, states } from './words.ts';

const now = new Date('2026-11-23T05:03:00Z');
const whole = sampleSelection();
const json = writeSelection(whole, now);
const html = writeSelectionHtml(whole, now);

/** The file with its data changed and a right checksum. */
function changed(change: (file: Record<string, unknown> & { record: Record<string, unknown> }) => void): string {
  const { checksum, ...file } = JSON.parse(json) as Record<string, unknown> & { record: Record<string, unknown> };
  change(file);
  return JSON.stringify({ ...file, checksum: crc32(JSON.stringify(file)) });
}
const withRecord = (path: readonly string[], value: unknown) => changed((file) => { file.record = withValue(file.record as Part, path, value as string) as Record<string, unknown>; });
const many = (count: number, member: (index: number) => object) => Array.from({ length: count }, (_, index) => member(index));

const word = fc.string({ unit: 'grapheme', maxLength: 30 });
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const dayOrBlank = fc.oneof(day, fc.constant(''));
const check = fc.record({ state: fc.constantFrom('', ...Object.keys(states)), note: word, seen: dayOrBlank });
/** Any record that the form can make. */
const anyRecord = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/), { maxLength: 5 }).chain((ids) => fc.record({
  project: word, department: word, method: fc.constantFrom('', ...Object.keys(methods)), methodNote: word,
  published: fc.record({ date: dayOrBlank, where: word }), interests: word,
  criteria: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), name: word, how: word }))),
  candidates: fc.array(fc.record({ name: word, seen: dayOrBlank, chosen: fc.boolean(), checks: fc.tuple(...ids.map((id) => check.map((one) => [id, one] as const))).map((entries) => Object.fromEntries(entries)) }), { maxLength: 4 })
    .map((list) => list.map((one, index) => ({ id: `c${index + 1}`, ...one }))),
  decision: fc.record({ nobody: fc.boolean(), date: dayOrBlank, who: word, reason: word, conditions: word, others: word }),
  record: fc.record({ hideOthers: fc.boolean() }),
})) as unknown as fc.Arbitrary<Part>;

describe('round trip', () => {
  test('any record comes back as it was, from JSON and from HTML', () => {
    fc.assert(fc.property(anyRecord, (data) => {
      expect(parseSelection(writeSelection(data, now)).record).toEqual(wholeOf(data));
      expect(parseSelection(writeSelectionHtml(data, now)).record).toEqual(wholeOf(data));
    }), { numRuns: 300 });
  });

  test('what cannot be in a file is not in the draft either: checks of criteria that were taken out', () => {
    const orphan = withValue(whole, ['candidates', 'c1', 'checks', 'gone'], { state: 'partly', note: '', seen: '' });
    expect(parseSelection(writeSelection(orphan, now)).record).toEqual(wholeOf(whole));
  });

  test('the largest record that the form takes is within the limits', () => {
    const long = '\u0001'.repeat(maxText);
    const criteria = many(maxCriteria, (index) => ({ id: `own${index + 1}`, name: long.slice(0, maxName), how: long })) as Part[];
    const checks = Object.fromEntries(criteria.map(({ id }) => [id, { state: 'confirmed', note: long, seen: '2026-01-01' }]));
    const candidates = many(maxCandidates, (index) => ({ id: `c${index + 1}`, name: long.slice(0, maxName), seen: '', chosen: true, checks })) as Part[];
    const data = { ...emptySelection(), criteria, candidates };
    const text = writeSelectionHtml(data, now);
    expect(text.length).toBeLessThan(2 * kind.maxBytes);
    expect(parseSelection(decode(new TextEncoder().encode(text), kind)).record).toEqual(wholeOf(data));
  });

  test('an empty record can be kept; one without a checksum is only validated', () => {
    expect(parseSelection(writeSelection({}, now)).record).toEqual(emptySelection());
    const { checksum, ...rest } = JSON.parse(json) as Record<string, unknown>;
    expect(checksum).toMatch(/^[0-9a-f]{8}$/);
    expect(parseSelection(JSON.stringify(rest)).record).toEqual(wholeOf(whole));
  });
});

/** A file that must not be used: its text, the fault, words of the message, the place. */
const hostile: readonly (readonly [name: string, text: string, fault: string, message: string, where?: string])[] = [
  ['nothing', '', 'empty', 'ファイルが空です。'],
  ['only blanks', ' \n ', 'empty', 'ファイルが空です。'],
  ['a list', '[]', 'foreign', '相手の選定の記録の保存ファイルではありません。'],
  ['a plain text', '相手の選定', 'foreign', '保存ファイルではありません。'],
  ['a cut JSON', json.slice(0, 400), 'truncated', 'ファイルが途中で切れています。', 'ファイルの終わり'],
  ['broken JSON', json.replace('"record"', 'record'), 'not-json', 'ファイルの中身を読み取れません。'],
  ['a name twice', json.replace('"project"', '"project": "x", "project"'), 'duplicate', '同じ名前の項目が2度書かれています。'],
  ['very deep', '['.repeat(5000), 'too-deep', '入れ子が深すぎます(5000段。7段まで)。'],
  ['very large', `{"x":"${'x'.repeat(kind.maxBytes)}"}`, 'too-large', 'ファイルが大きすぎます'],
  ['another format', '{"format":"kyodo-navi-sheet","formatVersion":1}', 'foreign', '保存ファイルではありません。', 'format'],
  ['a newer form', changed((file) => { file['formatVersion'] = 2; }), 'future-version', 'このページより新しい形(2)'],
  ['no form', changed((file) => { delete file['formatVersion']; }), 'foreign', '(「formatVersion」がありません)'],
  ['a form that is no number', changed((file) => { file['formatVersion'] = '1'; }), 'shape', '使えない値「1」'],
  ['one sign changed', json.replace('面談で確かめた', '面談で確かめず'), 'damaged', '中身が、保存したときと違います。'],
  ['a wrong checksum', json.replace(/"checksum": "\w+"/, '"checksum": "zzzzzzzz"'), 'shape', '「zzzzzzzz」は使えない書き方です。'],
  ['an unknown name', changed((file) => { file['extra'] = 1; }), 'shape', '知らない項目「extra」'],
  ['points for organisations', withRecord(['candidates', 'c1', 'points'], '90'), 'shape', '知らない項目「points」', '候補1'],
  ['a name missing', changed((file) => { delete file.record['decision']; }), 'shape', '「decision」がありません。', '記録'],
  ['no time', changed((file) => { file['savedAt'] = '昨日'; }), 'shape', '時刻として読めません', 'savedAt'],
  ['no record', changed((file) => { (file as Record<string, unknown>)['record'] = 'x'; }), 'shape', '項目のまとまりが入るところに文字'],
  ['a long name', withRecord(['project'], 'あ'.repeat(maxName + 1)), 'too-long', '文が長すぎます(201文字。200文字まで)。', '事業名'],
  ['a long text', withRecord(['decision', 'reason'], 'あ'.repeat(maxText + 1)), 'too-long', '2000文字まで', '選定 › 選んだ理由'],
  ['an unknown method', withRecord(['method'], 'lottery'), 'shape', '使えない値「lottery」', '選び方'],
  ['an unknown result', withRecord(['candidates', 'c1', 'checks', 'purpose', 'state'], 'best'), 'shape', '使えない値「best」', '候補1 › 確かめたこと › 「purpose」 › 結果'],
  ['a day that is none', withRecord(['candidates', 'c2', 'seen'], '2026-02-30'), 'shape', '日付として読めません', '候補2 › 確かめた日'],
  ['a tick that is a text', withRecord(['candidates', 'c1', 'chosen'], 'true'), 'shape', '真偽がありません。', '候補1 › 選んだか'],
  ['a list that is none', withRecord(['candidates'], 'x'), 'shape', '一覧がありません。', '候補'],
  ['too many candidates', withRecord(['candidates'], many(maxCandidates + 1, (index) => ({ id: `c${index + 1}` }))), 'too-many', '候補が多すぎます(31件。30件まで)。'],
  ['too many criteria', withRecord(['criteria'], many(maxCriteria + 1, (index) => ({ id: `own${index + 1}` }))), 'too-many', '基準が多すぎます(21件。20件まで)。'],
  ['an id twice', withRecord(['criteria'], many(2, () => ({ id: 'purpose', name: '', how: '' }))), 'duplicate', '同じ識別子「purpose」が2度'],
  ['a name of the language as id', withRecord(['criteria'], [{ id: '__proto__', name: '', how: '' }]), 'shape', '使えない書き方', '基準1 › 識別子'],
  ['a check of no criterion', withRecord(['candidates', 'c1', 'checks', 'luck'], { state: '', note: '', seen: '' }), 'shape', '基準にない「luck」の確認があります。'],
  ['a page of another site', '<!doctype html><title>x</title></html>', 'no-data', '相手の選定の記録のデータが入っていません。'],
  ['the published record', writePublicHtml(whole), 'no-data', 'データが入っていません。'],
  ['our page, cut before its data', html.slice(0, html.indexOf('<script')), 'truncated', 'ファイルが途中で切れています。'],
  ['our page, cut in its data', html.slice(0, html.indexOf('</script')), 'truncated', 'ファイルが途中で切れています。'],
  ['our page with two data', html.replace('</body>', `${html.slice(html.indexOf('<script'), html.indexOf('</body>'))}</body>`), 'duplicate', 'データが2つ入っています。'],
];

function errorOf(act: () => unknown): SheetFileError {
  try {
    act();
  } catch (error) {
    if (error instanceof SheetFileError) return error;
    throw error;
  }
  throw new Error('The file was taken');
}

describe('a file that cannot be used says what is wrong and where', () => {
  test.each(hostile.map(([name, text, fault, message, where = '']) => [name, text, fault, message, where] as const))('%s', (_, text, fault, message, where) => {
    const error = errorOf(() => parseSelection(text));
    expect([error.fault, error.message, error.where]).toEqual([fault, expect.stringContaining(message), expect.stringContaining(where)]);
  });

  test.each<[string, BlobPart, string]>([
    ['a workbook', 'PK\u0003\u0004', 'other-software'], ['a PDF', '%PDF-1.7', 'other-software'], ['Shift_JIS', new Uint8Array([0x8b, 0xa6, 0x93, 0xad]), 'encoding'], ['nothing', '', 'empty'],
  ])('%s', async (_, content, fault) => {
    const bytes = new Uint8Array(await new Blob([content]).arrayBuffer());
    expect(errorOf(() => decode(bytes, kind)).fault).toBe(fault);
  });

  test('whatever is changed in a file, it is refused with an error of ours or read whole', () => {
    fc.assert(fc.property(fc.nat(html.length), fc.nat(40), fc.string({ maxLength: 12 }), fc.constantFrom(json, html), (at, length, put, text) => {
      try {
        const { record } = parseSelection(text.slice(0, at) + put + text.slice(at + length));
        expect(record).toEqual(wholeOf(whole));
      } catch (error) {
        expect(error).toBeInstanceOf(SheetFileError);
      }
    }), { numRuns: 3000 });
  });
});

describe('the file to publish', () => {
  test('has no name of those who were not chosen, and no data', () => {
    const text = writePublicHtml(whole);
    expect(text).not.toContain('サンプル団体(架空)');
    expect(text).not.toContain('<script');
    expect(text).toContain('サンプルの会(架空)');
  });

  test('texts are only texts', () => {
    const text = writeSelectionHtml(withMember(withValue(whole, ['project'], '<img src=x onerror=alert(1)></script>'), ['criteria'], { id: 'own1', name: '"><script>', how: '' }), now);
    expect(text).not.toMatch(/<img|"><script>/);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(listAt(parseSelection(text).record, ['criteria'])).toHaveLength(2);
  });
});

test('a draft comes back as it was written; what is no record is none', () => {
  expect(readDraft(writeDraft(sampleSelection()))).toEqual(wholeOf(sampleSelection()));
  for (const text of ['', '{', '[]', 'null', '"x"', '1']) expect(readDraft(text)).toBeUndefined();
  expect(readDraft('{"project":1,"candidates":"x","__proto__":{"project":"y"}}')).toEqual(emptySelection());
});
