/** Made-up files of the check sheet of the site, as many as wanted, always the same ones: both sides of made-up projects, in all three kinds. */
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { emptyDocument } from '../../src/domain/sheet/answers.ts';
import type { Answer, PhaseRecord, SheetDocument } from '../../src/domain/sheet/answers.ts';
import { writeSheetFile } from '../../src/domain/sheet/write.ts';
import { writeSheetHtml } from '../../src/domain/sheet/html-file.ts';
import { sheetTables } from '../../src/domain/sheet/rows.ts';
import { itemsIn, shapeOf } from '../../src/domain/sheet/shape.ts';
import type { PhaseShape } from '../../src/domain/sheet/shape.ts';
import { wordsOf } from '../../src/domain/sheet/words.ts';
import { xlsxParts } from '../../src/domain/tabular/xlsx-parts.ts';
import { sheetSchema } from '../../src/schemas/sheets.ts';

const id = 'project-evaluation';
const sheet = sheetSchema.parse(parse(readFileSync(new URL(`../../src/content/sheets/${id}.yaml`, import.meta.url), 'utf8')));
const [shape, words] = [shapeOf(id, sheet), wordsOf(sheet)];

/** The kinds of files, in the order in which they follow each other. */
export type Kind = 'html' | 'json' | 'xlsx';

/** A file. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const formNames = ['共催', '委託', '補助・助成', '決めていません'];
const prose = '打合せの記録を見ながら、双方で話し合った内容を書いています(架空の文)。次の年は、早い時期に日程を決めます。';

function answer(phase: PhaseShape, item: string, seed: number, project: number): Answer {
  if (phase.kind === 'expect') return { expectation: item === 'form-purpose' ? `${formNames[project % 4]}。${prose}` : prose, indicator: '年3回(架空)' };
  const value = [3, 4, 3, 2, 5, 1, 3, 4][(seed * 7 + item.length * 3) % 8] ?? 3;
  return { value, reason: prose, evidence: '議事録(架空)' };
}

function record(phase: PhaseShape, seed: number, project: number): PhaseRecord {
  const answers = new Map(itemsIn(shape, phase).map((item, index) => [item.id, answer(phase, item.id, seed + index, project)]));
  return { date: '2026-11-23', agreedOn: '', texts: new Map(phase.questions.map((question) => [question.id, prose])), answers };
}

/** The sheet of one side: even numbers are the government's, odd ones the organisation's. */
export function madeDocument(index: number): SheetDocument {
  const project = Math.floor(index / 2);
  const role = index % 2 === 0 ? 'government' : 'partner';
  const phases = new Map(shape.phases.map((phase) => [phase.id, record(phase, project + (index % 2) * 3, project)]));
  return { ...emptyDocument(shape, role), project: `サンプル事業${project + 1}(架空)`, organisation: role === 'partner' ? `サンプルの会${project + 1}(架空)` : 'サンプル課(架空)', phases };
}

const bytes: Record<Kind, (document: SheetDocument, savedAt: Date) => Uint8Array> = {
  html: (document, savedAt) => strToU8(writeSheetHtml(document, shape, words, savedAt)),
  json: (document, savedAt) => strToU8(writeSheetFile(document, savedAt)),
  xlsx: (document, savedAt) => zipSync(Object.fromEntries(Object.entries(xlsxParts(sheetTables(document, shape, words, savedAt))).map(([name, xml]) => [name, strToU8(xml)]))),
};

/** A file of a document. */
export const madeFile = (document: SheetDocument, kind: Kind, name: string, savedAt = new Date('2026-11-23T05:03:00.000Z')): MadeFile =>
  ({ name: `${name}.${kind}`, bytes: bytes[kind](document, savedAt) });

/** Files of the given kinds in turn. */
export const manySheets = (count: number, kinds: readonly Kind[]): MadeFile[] =>
  Array.from({ length: count }, (_, index) => madeFile(madeDocument(index), kinds[index % kinds.length] ?? 'html', `sheet-${String(index + 1).padStart(4, '0')}`));
