/** What is written in the form stays the same on its way through drafts, files and content files. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { published, siteContent, siteShape, siteWords, valid } from '../../../../tests/fixtures/cases/shape.ts';
import { caseSchema } from '../../../schemas/cases.ts';
import { storyHeadings } from '../../../schemas/case-file.ts';
import { dataOf, fileIn, readDraft, writeDraft } from './draft.ts';
import type { CaseFile } from './draft.ts';
import { caseFaults } from './faults.ts';
import { parseCase, writeCase } from './file.ts';
import { writeCaseHtml } from './html-file.ts';
import { bodyOf, sectionsOf } from './story.ts';

type Fields = CaseFile['fields'];
const cases = siteContent.entries.filter(({ collection }) => collection === 'cases');
const bodies = new Map(siteContent.files.filter(({ collection }) => collection === 'cases').map(({ id, doc }) => [id, doc.body?.text.trim() ?? '']));
const now = new Date('2026-11-23T03:00:00Z');
const file = (fields: Fields, body: string, id = ''): CaseFile => ({ fields, body, id, notes: {}, from: '' });

test.each(cases)('$id: record → form → draft → file → content file → the same record', ({ id, data }) => {
  const body = bodies.get(id) ?? '';
  const form = dataOf(siteShape, file(data as Fields, body, id));
  expect(caseFaults(siteShape, form, siteWords)).toEqual([]);
  const again = readDraft(siteShape, writeDraft(siteShape, form), storyHeadings);
  expect(again).toEqual(form);
  const written = fileIn(siteShape, again ?? {});
  for (const text of [writeCase(written, now), writeCaseHtml(siteShape, written, siteWords, now)]) {
    const read = parseCase(text, siteShape);
    expect(read).toEqual({ ...file(data as Fields, body, id), savedAt: now.toISOString() });
    const { data: out, body: text2, faults } = published(read.fields, read.body);
    expect({ faults, out, body: text2?.text.trim() }).toEqual({ faults: [], out: data, body });
  }
});

const record = valid(siteShape.record) as fc.Arbitrary<Fields>;

test('any record that the schema takes comes through form, file and content file unchanged', () => {
  fc.assert(fc.property(record, (fields) => {
    const whole = caseSchema.parse(fields);
    const form = dataOf(siteShape, file(fields, ''));
    expect(caseFaults(siteShape, form, siteWords).filter(({ path }) => path[0] !== 'story')).toEqual([]);
    const read = parseCase(writeCaseHtml(siteShape, fileIn(siteShape, form), siteWords, now), siteShape);
    expect(read.fields).toEqual(whole);
    const { data, faults } = published(read.fields, '本文');
    expect(faults).toEqual([]);
    expect(caseSchema.parse(data)).toEqual(whole);
  }), { numRuns: 150 });
}, 120_000);

test('a text comes through its parts', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.replaceAll(/[\r\n\u2028\u2029]/g, ' ').replace(/^#+/, '').trim()).filter(Boolean);
  fc.assert(fc.property(fc.array(fc.record({ heading: words, text: words }), { maxLength: 5 }), (sections) => {
    expect(sectionsOf(bodyOf(sections))).toEqual(sections);
  }));
});

const typed = fc.oneof(fc.constantFrom('', ' ', '２０２６', '2026/4', '1,200円', '<b>', '{x}', '__proto__'), fc.string({ unit: 'grapheme', maxLength: 12 }));
const field = fc.record({ name: fc.constantFrom('title', 'summary', 'checked', 'municipality', 'its-id'), text: typed });

test('whatever is typed stays in the draft, and nothing throws', () => {
  fc.assert(fc.property(fc.array(field), fc.array(typed), fc.array(typed, { minLength: 1 }), (edits, years, texts) => {
    const form = {
      ...dataOf(siteShape, {}, storyHeadings), ...Object.fromEntries(edits.map(({ name, text }) => [name, text])),
      fiscalYears: years.map((value, index) => ({ id: `m${index + 1}`, value })),
      story: texts.map((text, index) => ({ id: `m${index + 1}`, heading: '', text })),
    };
    expect(readDraft(siteShape, writeDraft(siteShape, form), [])).toEqual(form);
    expect(() => caseFaults(siteShape, form, siteWords)).not.toThrow();
    expect(parseCase(writeCase(fileIn(siteShape, form), now), siteShape).fields).toEqual(fileIn(siteShape, form).fields);
  }));
});
