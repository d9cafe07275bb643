/** Reads all files into records and ids. Nothing is judged here. */
import { collections } from '../../../../src/schemas/index.ts';
import type { CollectionInfo, CollectionName } from '../../../../src/schemas/index.ts';
import { infoOf } from '../json-schema.ts';
import type { Content, ContentFile, Entry, Files } from '../types.ts';
import { readBody } from './body.ts';
import { readDocument } from './document.ts';

const infos = Object.entries(collections) as [CollectionName, CollectionInfo][];

/** The collection whose place a file is in. */
export const ownerOf = (file: string): [CollectionName, CollectionInfo] | undefined =>
  infos.find(([, { shape, path }]) => (shape === 'entries' ? file.startsWith(`${path}/`) : file === path));

/** The id that an entry's file gives it, or nothing when the file is no entry. */
function idOf(file: string, { path, extension }: CollectionInfo): string | undefined {
  const name = file.slice(path.length + 1);
  return name.endsWith(`.${extension}`) && !name.includes('/') ? name.slice(0, -extension.length - 1) : undefined;
}

function readFile(file: string, text: string): ContentFile[] {
  const [collection, info] = ownerOf(file) ?? [];
  const id = info?.shape === 'entries' ? idOf(file, info) : collection;
  if (collection === undefined || id === undefined) return [];
  const doc = readDocument(file, text);
  return [{ collection, id, doc, ...(doc.body && { body: readBody(doc.body) }) }];
}

/** A text field of a record that may be anything; empty when it has none. */
export function textIn(data: unknown, key: string): string {
  const value: unknown = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function recordsOf({ collection, id, doc }: ContentFile): Entry[] {
  if (!Array.isArray(doc.data)) return [{ collection, id, data: doc.data, doc, at: [] }];
  return doc.data.map((data: unknown, index) => ({ collection, id: textIn(data, 'id'), data, doc, at: [index] }));
}

/** What readers see instead of the id. */
const nameOf = (data: unknown): string => textIn(data, 'title') || textIn(data, 'name') || textIn(data, 'term');

/** Ids of all records; a file that cannot be read still has the id that its name gives it. */
function idsOf(files: ContentFile[], entries: Entry[]): Map<string, Map<string, string>> {
  const ids = new Map(infos.map(([collection]) => [collection as string, new Map<string, string>()]));
  for (const { collection, id } of files) if (infoOf(collection).shape === 'entries') ids.get(collection)?.set(id, '');
  for (const { collection, id, data } of entries) if (id !== '') ids.get(collection)?.set(id, nameOf(data));
  return ids;
}

/** Whether a file's records are known: it can be read, and holds a list where a list belongs. */
export const isReadable = ({ collection, doc: { faults, data } }: ContentFile): boolean =>
  faults.length === 0 && typeof data === 'object' && data !== null && Array.isArray(data) === (infoOf(collection).shape === 'list');

const unreadOf = (files: ContentFile[]): Set<string> =>
  new Set(infos.filter(([name, { shape }]) => {
    const own = files.filter(({ collection }) => collection === name);
    return !own.every(isReadable) || (shape !== 'entries' && own.length === 0);
  }).map(([name]) => name));

/** Reads every file that belongs to a collection. */
export function readContent(texts: Files): Content {
  const files = [...texts].flatMap(([file, text]) => readFile(file, text));
  const entries = files.filter(isReadable).flatMap(recordsOf);
  return { paths: [...texts.keys()], texts, files, entries, ids: idsOf(files, entries), unread: unreadOf(files) };
}
