import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withValue } from '../record/record.ts';
import { consultFaults, linesOf, readDraft, wholeOf, writeDraft } from './consult.ts';
import type { ConsultShape } from './consult.ts';
import { consultBlocks, readConsult, writeConsult } from './consult-file.ts';

const shape: ConsultShape = { title: '相談シート', sections: [{ heading: '相談する人', fields: [{ label: '団体名', required: true }, { label: '連絡先', required: false }] }] };
const bytes = (text: string) => new TextEncoder().encode(text);

test('what is needed and blank is told', () => {
  const empty = wholeOf({}, shape);
  expect(consultFaults(empty, shape)).toEqual([{ kind: 'blank', path: ['answers', '団体名'] }]);
  expect(consultFaults(withValue(empty, ['answers', '団体名'], 'サンプルの会(架空)'), shape)).toEqual([]);
});

test('a field that the site no longer asks is kept and shown', () => {
  const data = wholeOf({ answers: { 昔の欄: '大事なこと' } }, shape);
  expect(linesOf(data)).toContainEqual(['昔の欄', '大事なこと']);
  expect(JSON.stringify(consultBlocks(data, shape))).toContain('大事なこと');
});

test('drafts and files give back what was written', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (name, contact) => {
    const data = wholeOf({ answers: { 団体名: name, 連絡先: contact } }, shape);
    expect(readDraft(writeDraft(data, shape), shape)).toEqual(data);
    expect(readConsult(bytes(writeConsult(data, shape, new Date('2026-11-23T05:03:00.000Z'))), shape).sheet).toEqual(data);
  }));
});

test.each([['{}', '相談シートの保存ファイルではありません。'], ['', 'ファイルが空です。']])('%s is refused with words', (text, words) => {
  expect(() => readConsult(bytes(text), shape)).toThrow(words);
});
