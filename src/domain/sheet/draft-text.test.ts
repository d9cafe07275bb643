/** The light reader of drafts gives what was written, and never more than the strict reader of files would. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument } from '../../../tests/fixtures/sheets/documents.ts';
import { sampleShape, siteShape } from '../../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, withRecord } from './answers.ts';
import { readDraftText, titleOf, writeDraftText } from './draft-text.ts';
import { parseSheetFile } from './file.ts';
import { writeSheetFile } from './write.ts';

const savedAt = new Date('2026-11-23T05:03:00.000Z');
const filled = withRecord({ ...emptyDocument(sampleShape, 'partner'), project: '花壇(架空)' }, 'final', { texts: new Map([['why', '届かないため']]), answers: new Map([['purpose-said', { value: 4, reason: '言えた' }]]) });
const text = writeDraftText(filled, savedAt);
const changed = (from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

test('any document comes back as it was written, from both readers', () => {
  fc.assert(fc.property(anyDocument(sampleShape), (document) => {
    const draft = writeDraftText(document, savedAt);
    expect(readDraftText(draft, sampleShape)).toEqual(document);
    expect(parseSheetFile(draft, sampleShape).document).toEqual(document);
  }), { numRuns: 300 });
});

test.each([
  ['no text', ''], ['a damaged one', text.slice(0, -3)], ['null', 'null'], ['a list', '[]'], ['a number', '1'],
  ['another format', changed('kyodo-navi-sheet', 'kyodo-navi-merge')], ['a later form', changed('"formatVersion":2', '"formatVersion":3')],
  ['another sheet', changed(`"id":"${sampleShape.id}"`, '"id":"other"')], ['another version of the sheet', changed(`"version":"${sampleShape.version}"`, '"version":"1.0"')],
  ['another role', changed('"partner"', '"mayor"')], ['a name that is none', changed('"花壇(架空)"', '1')], ['phases that are none', changed('"phases":{', '"phases":1,"other":{')],
  ['a point off the scale', changed('"value":4', '"value":99')], ['a point in words', changed('"value":4', '"value":"4"')], ['a text that is none', changed('"言えた"', '{}')],
  ['a member that it does not know', changed('"savedAt"', '"later":1,"savedAt"')], ['an answer in words', changed('{"value":4,"reason":"言えた"}', '"4"')], ['an answer that is none', changed('{"value":4,"reason":"言えた"}', 'null')], ['a free text that is none', changed('"届かないため"', '[]')], ['a file with its checksum', writeSheetFile(filled, savedAt)],
])('the light reader leaves %s to the strict one', (_, other) => {
  expect(readDraftText(other, sampleShape)).toBeUndefined();
});

test('the draft of a sheet that one side answers has its role, also where none was written', () => {
  const shape = { ...sampleShape, by: 'partner' as const };
  expect(emptyDocument(shape).role).toBe('partner');
  expect(readDraftText(changed('"partner"', 'null'), shape)?.role).toBe('partner');
  expect(readDraftText(changed('"partner"', '"government"'), shape)).toBeUndefined();
});

test('a draft is called after its role and project', () => {
  expect([titleOf(filled, '無題'), titleOf(emptyDocument(siteShape), '無題'), titleOf({ role: 'third', project: ' ' }, '無題')]).toEqual(['団体 花壇(架空)', '無題', '第三者']);
});
