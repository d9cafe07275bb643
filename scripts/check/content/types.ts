/** The plain data that the rules of the content checker share. */
import type { CollectionName } from '../../../src/schemas/index.ts';
import type { Problem } from '../../lib/report.ts';
import type { Body } from './read/body.ts';
import type { ContentDocument } from './read/document.ts';

/** File path below src/content → its text. */
export type Files = ReadonlyMap<string, string>;

/** What keeps a file from being read, and where. */
export interface Fault {
  line: number;
  message: string;
}

/** One file that belongs to a collection. */
export interface ContentFile {
  collection: CollectionName;
  /** The id of the entry, or the collection's name for a file that lists entries. */
  id: string;
  doc: ContentDocument;
  /** The text of an MDX file. */
  body?: Body;
}

/** One record: its id, its data and where it stands. */
export interface Entry {
  collection: CollectionName;
  id: string;
  data: unknown;
  doc: ContentDocument;
  /** The record's place in its file: empty, or its number in the list. */
  at: PropertyKey[];
}

/** Everything that was read; every rule takes it whole. */
export interface Content {
  /** Every path, also of files that cannot be read. */
  paths: string[];
  /** Every file as it is. */
  texts: Files;
  files: ContentFile[];
  entries: Entry[];
  /** Collection → id → the name shown for it. */
  ids: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Collections of which some file could not be read: what they lack is not known. */
  unread: ReadonlySet<string>;
}

/** A duty of the checker. */
export type Rule = (content: Content) => Problem[];
