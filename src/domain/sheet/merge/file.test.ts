/** The file of both sides' sheets: the round trip, what it refuses, and what a published one never holds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument, anyText } from '../../../../tests/fixtures/sheets/documents.ts';
import { joined, siteDocument } from '../../../../tests/fixtures/sheets/merge.ts';
import { sampleShape, sampleWords, siteShape, siteWords } from '../../../../tests/fixtures/sheets/sample.ts';
import { textsOf } from '../../record/blocks.ts';
import { withValue } from '../../record/record.ts';
import type { Part } from '../../record/record.ts';
import { SheetFileError } from '../file-error.ts';
import { itemsOf } from '../shape.ts';
import type { SheetShape } from '../shape.ts';
import { isMerge, parseMerge } from './file.ts';
import { mergeData, writeMerge } from './write.ts';
import type { Merge } from './write.ts';
import { writeMergeHtml, writePublishedHtml } from './html-file.ts';
import { namesLeft, published } from './publish.ts';
import { record } from './reading.ts';
import { emptyTalk, wholeOf } from './talk.ts';

const now = new Date('2026-11-24T01:02:03.000Z');

const text = anyText(300);
function anyTalk(shape: SheetShape): fc.Arbitrary<Part> {
  const item = fc.record({ point: fc.constantFrom('', 'na', ...shape.scale.map(({ value }) => String(value))), why: text, dissent: fc.record({ government: text, partner: text, third: text }) });
  const viewpoint = fc.record({ shared: text, differences: text, improve: text });
  const byId = <T>(ids: readonly string[], part: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom(...ids, 'constructor', 'gone-1'), part, { maxKeys: 5, noNullPrototype: true });
  const step = fc.record({ who: anyText(100), what: text, until: anyText(100) });
  return fc.record({
    phase: fc.constantFrom('', 'final'), date: fc.constantFrom('', '2026-11-24'), people: text, guard: text,
    items: byId(itemsOf(shape).map(({ id }) => id), item), viewpoints: byId(shape.viewpoints.map(({ id }) => id), viewpoint),
    decision: fc.record({ choice: fc.constantFrom('', 'continue', 'review', 'change', 'end'), form: anyText(100), reason: text }),
    steps: fc.array(step, { maxLength: 5 }).map((steps) => steps.map((one, index) => ({ id: `s${index + 1}`, ...one }))),
    publish: fc.record({ hideTexts: fc.boolean(), hideNames: fc.boolean() }),
  }).map((talk) => wholeOf(talk as unknown as Part));
}

const anyMerge: fc.Arbitrary<Merge> = fc.tuple(anyDocument(sampleShape), anyDocument(sampleShape), fc.boolean(), anyTalk(sampleShape)).map(([a, b, partner, talk]) => {
  const government = { ...a, role: 'government' as const };
  return { sides: partner ? joined(government, { ...b, role: 'partner' as const, project: a.project }) : joined(government), talk };
});

test('property: JSON and HTML files come back as they were written', () => {
  fc.assert(fc.property(anyMerge, (merge) => {
    for (const file of [writeMerge(merge, now), writeMergeHtml(merge, sampleShape, sampleWords, now)]) {
      expect(isMerge(file)).toBe(true);
      expect(parseMerge(file, sampleShape)).toEqual({ ...merge, savedAt: now.toISOString() });
    }
  }), { numRuns: 200 });
});

test('property: a damaged file never gives anything but an error of ours', () => {
  fc.assert(fc.property(anyMerge, fc.nat(), fc.string({ maxLength: 3 }), (merge, place, put) => {
    const file = writeMerge(merge, now);
    const at = place % file.length;
    try {
      expect(parseMerge(file.slice(0, at) + put + file.slice(at + 1), sampleShape)).toEqual({ ...merge, savedAt: now.toISOString() });
    } catch (error) {
      if (!(error instanceof SheetFileError)) throw error;
    }
  }), { numRuns: 2000 });
});

const merge: Merge = { sides: joined(
  siteDocument(siteShape, 'government', { 'equality-decision': { value: 4, reason: '秘密の理由A' }, 'results-goal': { value: 3 } }, { reason: '成果が出たので続ける' }),
  siteDocument(siteShape, 'partner', { 'equality-decision': { value: 2, reason: '秘密の理由B', evidence: '秘密の根拠' }, 'results-goal': { value: 3 } }),
), talk: wholeOf({ phase: 'final', date: '2026-04-01', people: '山田(架空)、佐藤(架空)', items: { 'equality-decision': { point: '3', why: '秘密の経緯', dissent: { partner: '秘密の異見' } } }, viewpoints: { equality: { improve: '決める前に会う' } }, decision: { choice: 'review', reason: '予算の前に話すため' }, steps: [{ id: 's1', who: '山田(架空)', what: '日程を決める', until: '2026年5月' }] }) };
const withHidden = (names: readonly string[]): Merge => ({ ...merge, talk: names.reduce<Part>((talk, name) => withValue(talk, ['publish', name], true), merge.talk) });

test('the record shows both sides, the agreed point, what was not agreed, and the decision', () => {
  const texts = textsOf(record(merge, siteShape, siteWords)).join('\n');
  for (const words of ['サンプル課(架空)', '秘密の理由A', '根拠: 秘密の根拠', '3 想定どおり', '一致しなかった意見(団体)', '秘密の異見', '見直して継続', '日程を決める', '2年目', '成果が出たので続ける', '20人が参加する']) expect(texts).toContain(words);
});

test('what is hidden is in no place of the published file, not even in its data', () => {
  const file = writePublishedHtml(withHidden(['hideTexts', 'hideNames']), siteShape, siteWords, now);
  for (const words of ['秘密', 'サンプル課', 'サンプルの会', '山田', '佐藤', '団体の経験']) expect(file).not.toContain(words);
  for (const words of ['決める前に会う', '予算の前に話すため', '日程を決める']) expect(file).toContain(words);
  expect(parseMerge(file, siteShape)).toMatchObject({ talk: { decision: { choice: 'review' } } });
  expect(writeMergeHtml(withHidden(['hideTexts']), siteShape, siteWords, now)).toContain('秘密の異見');
});

test('a hidden name that stands in another text is found', () => {
  const hidden = withHidden(['hideNames']);
  const named = { ...hidden, talk: withValue(hidden.talk, ['decision', 'reason'], '山田(架空)が言ったため') };
  expect(namesLeft(named, record(published(named), siteShape, siteWords))).toEqual(['山田(架空)']);
  expect(namesLeft(hidden, record(published(hidden), siteShape, siteWords))).toEqual([]);
  expect(namesLeft(merge, record(merge, siteShape, siteWords))).toEqual([]);
});

test('files that are not ours, newer, doubled or damaged are refused by their kind', () => {
  const data = { ...mergeData(merge, now), checksum: undefined } as unknown as Record<string, unknown>;
  const fault = (part: object) => { try { parseMerge(JSON.stringify({ ...data, ...part }), siteShape); return ''; } catch (error) { return error instanceof SheetFileError ? error.fault : String(error); } };
  const sheets = data['sheets'] as object[];
  expect(fault({})).toBe('');
  expect(fault({ format: 'kyodo-navi-sheet' })).toBe('foreign');
  expect(fault({ formatVersion: 2 })).toBe('future-version');
  expect(fault({ checksum: '00000000' })).toBe('damaged');
  expect(fault({ sheets: [sheets[0], sheets[0]] })).toBe('same-role');
  expect(fault({ sheets: [...sheets, ...sheets] })).toBe('too-many');
  expect(fault({ sheets: [{ ...sheets[0], checksum: '00000000' }] })).toBe('damaged');
  expect(fault({ extra: 1 })).toBe('shape');
  expect(fault({ talk: { ...emptyTalk(), decision: { choice: 'win', form: '', reason: '' } } })).toBe('shape');
  expect(fault({ talk: { ...emptyTalk(), guard: 'あ'.repeat(2001) } })).toBe('too-long');
  expect(fault({ talk: { ...emptyTalk(), steps: [1, 1].map(() => ({ id: 's1', who: '', what: '', until: '' })) } })).toBe('duplicate');
});
