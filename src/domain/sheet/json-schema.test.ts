import { expect, test } from 'vitest';
import { z } from 'zod';
import fc from 'fast-check';
import { anyDocument } from '../../../tests/fixtures/sheets/documents.ts';
import { ownShape, ownWords, sampleShape, sampleWords } from '../../../tests/fixtures/sheets/sample.ts';
import { sheetData } from './write.ts';
import { fileSchema } from './json-schema.ts';
import { itemsIn } from './shape.ts';

const schema = (shape = sampleShape, words = sampleWords) => z.fromJSONSchema(fileSchema(shape, words) as Parameters<typeof z.fromJSONSchema>[0]);
const data = (part: object) => ({ ...sheetData({ sheet: { id: 'sample', version: '2.0' }, role: null, project: '', organisation: '', phases: new Map() }, new Date(0)), ...part });

test('what the tool writes for the questions of a sheet fits its schema', () => {
  const [sample, own] = [schema(), schema(ownShape, ownWords)];
  for (const [shape, fits] of [[sampleShape, sample], [ownShape, own]] as const) {
    fc.assert(fc.property(anyDocument(shape), (document) => {
      const phases = new Map(shape.phases.flatMap((phase) => {
        const record = document.phases.get(phase.id);
        const asked = new Set(itemsIn(shape, phase).map(({ id }) => id));
        return record ? [[phase.id, { ...record, texts: new Map(), answers: new Map([...record.answers].filter(([id]) => asked.has(id))) }] as const] : [];
      }));
      expect(fits.safeParse(sheetData({ ...document, phases }, new Date(0))).error).toBeUndefined();
    }), { numRuns: 100 });
  }
}, 60_000);

test.each([{ format: 'x' }, { role: 'mayor' }, { phases: { final: { answers: { 'purpose-said': { value: 9 } } } } }, { phases: { before: { answers: { 'purpose-said': { value: 3 } } } } }, { phases: { final: { answers: { gone: {} } } } }])('%j does not fit', (part) => {
  expect(schema().safeParse(data(part)).success).toBe(false);
});
