/** What is wrong with the records of a file, each with its place in that file. */
import { idPattern } from '../../../src/schemas/fields.ts';
import { explain } from '../../../src/schemas/explain.ts';
import { collections } from '../../../src/schemas/index.ts';
import type { CollectionInfo } from '../../../src/schemas/index.ts';
import { schemaAt, schemaOf } from '../../check/content/json-schema.ts';
import type { Problem } from '../../lib/report.ts';
import type { Fields } from '../lib/record-text.ts';
import type { ReadSet } from './read.ts';

/** A name that programs could take for something else than data. */
const unsafe = '__proto__';

function unsafeIn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, unsafe) || Object.values(value).some(unsafeIn);
}

const dotted = (path: readonly PropertyKey[]) => path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, '');

/** A record as its schema knows it: the file's name and the page's text are no part of it. */
export function ownFields({ set }: ReadSet, record: Fields): Fields {
  const { shape, extension }: CollectionInfo = collections[set.holds];
  return Object.fromEntries(Object.entries(record).filter(([name]) => !(name === 'id' && shape === 'entries') && !(name === 'body' && extension === 'mdx')));
}

function schemaFaults(read: ReadSet, record: Fields): [string, string][] {
  const { schema }: CollectionInfo = collections[read.set.holds];
  const { error } = schema.safeParse(ownFields(read, record), { reportInput: true });
  return (error?.issues ?? []).map((issue) => [dotted(issue.path), explain(issue, schemaAt(schemaOf(read.set.holds), issue.path) ?? {})]);
}

function recordFaults(read: ReadSet, record: Fields, before: ReadonlySet<unknown>): [string, string][] {
  const { shape, extension }: CollectionInfo = collections[read.set.holds];
  const { id, body } = record;
  if (unsafeIn(record)) return [[unsafe, `「${unsafe}」という項目は使えません。その項目を消してください。`]];
  if (typeof id !== 'string' || (shape === 'entries' && !idPattern.test(id))) return [['id', `id「${String(id ?? '')}」は使えません。半角の英小文字・数字をハイフンでつないでください。`]];
  if (before.has(id)) return [['id', `id「${id}」が2回あります。片方を消してください。`]];
  if (extension === 'mdx' && typeof body !== 'string') return [['body', '本文がありません。本文も入ったファイルをダウンロードし直してください。']];
  return schemaFaults(read, record);
}

/** Every fault of a file's records. */
export function faultsOf(read: ReadSet): Problem[] {
  const seen = new Set<unknown>();
  return read.records.flatMap((record, index) => {
    const faults = recordFaults(read, record, seen);
    seen.add(record['id']);
    return faults.map(([field, message]) => ({ file: read.file, field: [`${index + 1}件目`, field].filter(Boolean).join(' '), message }));
  });
}
