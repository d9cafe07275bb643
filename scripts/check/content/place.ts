/** Says where a problem is, the way an author reads it. */
import { quote } from '../../../src/schemas/explain-words.ts';
import type { Problem } from '../../lib/report.ts';
import type { ContentDocument } from './read/document.ts';
import type { Entry } from './types.ts';

/** Where content is, as messages name it. */
export const root = 'src/content/';

/** A name with spaces in it would melt into the line. */
const keyName = (key: string) => (/^\S+$/.test(key) ? key : quote(key));

/** `sources[0].url`; a whole file is named as such. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${keyName(String(part))}`)).join('') || 'ファイル';

/** A problem of the file itself: its name, its place. */
export const ofFile = (file: string, message: string): Problem => ({ file: root + file, line: 1, field: 'ファイル', message });

/** A problem on a line of a file. */
export const onLine = ({ file }: ContentDocument, line: number, field: string, message: string): Problem => ({ file: root + file, line, field, message });

/** A problem of one field of a file. */
export const ofField = (doc: ContentDocument, path: readonly PropertyKey[], message: string): Problem =>
  onLine(doc, doc.lineOf(path), fieldName(path), message);

/** A problem of one field of a record. */
export const ofEntry = ({ doc, at }: Entry, path: readonly PropertyKey[], message: string): Problem => ofField(doc, [...at, ...path], message);

/** `src/content/plan/items.yaml:12`. */
export const placeOf = ({ doc, at }: Entry): string => `${root}${doc.file}:${doc.lineOf(at)}`;
