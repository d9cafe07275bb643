/** One set of the open data: its records, its table, its schema and its codebook, as files. */
import { createHash } from 'node:crypto';
import { aboutText } from '../domain/cases/file.ts';
import { caseTable } from '../domain/cases/columns.ts';
import type { CaseRecord } from '../domain/cases/columns.ts';
import { codebookOf } from '../domain/open-data/codebook.ts';
import type { CodeField } from '../domain/open-data/codebook.ts';
import { isPublic, lastDay, publicRecord } from '../domain/open-data/record.ts';
import { aboutCell, fileSchema, setTable } from '../domain/open-data/set-file.ts';
import type { SetAbout } from '../domain/open-data/set-file.ts';
import { shapeOf } from '../domain/tabular/columns.ts';
import { csvFile } from '../domain/tabular/csv.ts';
import type { Tree } from '../domain/tabular/flat.ts';
import type { PlainCell } from '../domain/tabular/xlsx-parts.ts';
import { collections } from '../schemas/index.ts';
import type { CollectionName } from '../schemas/index.ts';
import { publicSchema, recordSchema } from '../schemas/published.ts';
import { caseAbout, caseNames, caseRecords } from './case-data.ts';
import { bodies, row, rows } from './content.ts';
import type { Row } from './content.ts';
import { editionRecords } from './editions.ts';
import { eventsByHand } from './events.ts';
import { allNeeds } from './needs.ts';
import { site } from './site.ts';
import { today } from './today.ts';

/** Makes whole addresses of paths that begin with a slash. */
export type Address = (path: string) => string;

/** One published set. */
export interface SetView {
  readonly set: Row<'datasets'>;
  readonly about: SetAbout;
  readonly changed: string;
  readonly fields: readonly CodeField[];
  /** Its own files, JSON first. */
  readonly files: readonly DataFile[];
}

/** One file below /data/. */
export interface DataFile { readonly path: string; readonly text: string; readonly bytes: number; readonly sha256: string; readonly mediaType: string }

const mediaTypes: Readonly<Record<string, string>> = { json: 'application/json', csv: 'text/csv', jsonld: 'application/ld+json', txt: 'text/plain' };

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** JSON as it is published: an item a line or so, so that changes can be compared. */
export const asJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
/** A file with its size and sum. */
export const dataFile = (path: string, text: string): DataFile =>
  ({ path, text, bytes: Buffer.byteLength(text), sha256: sha256(text), mediaType: mediaTypes[path.split('.').at(-1) ?? ''] ?? '' });

const byId = (a: Tree, b: Tree) => (String(a['id']) < String(b['id']) ? -1 : 1);

/** Collections that may hold nothing, which Astro does not read, and cases, which have an order of their own. */
const readElsewhere: Partial<Record<CollectionName, () => Promise<readonly object[]> | readonly object[]>> = { cases: caseRecords, needs: () => allNeeds, editions: editionRecords, events: () => eventsByHand };

/** The records of a collection, each with the text of its page. */
async function recordsOf(name: CollectionName): Promise<Tree[]> {
  const other = readElsewhere[name];
  const all = (other ? await other() : (await rows(name as 'forms')).toSorted(byId)) as Tree[];
  if (collections[name].extension !== 'mdx' || name === 'editions') return all;
  const texts = await bodies(name as 'cases');
  return all.map((record) => ({ ...record, body: texts.get(String(record['id'])) ?? '' }));
}

/** Fields in the order of the schema, so that the file reads like the codebook. */
const inOrder = (record: Tree, names: readonly string[]): Tree => Object.fromEntries(names.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]));

function aboutOf(set: Row<'datasets'>, records: readonly Tree[], changed: string, address: Address): SetAbout {
  const page = address(`/data/${set.id}/`);
  return {
    set: set.id, name: `${site.name} ${set.title}`, english: set.english, text: set.text, englishText: set.englishText,
    count: records.length, version: `${changed}.${sha256(JSON.stringify(records)).slice(0, 12)}`,
    address: page, schema: address(`/data/schema/${set.id}.json`), codebook: `${page}#codebook`,
    licence: site.licence.content, licenceUrl: site.licence.contentUrl, source: site.name,
    leftOut: (set.leftOut ?? []).map(({ field, reason, english }) => ({ field, reason, english })),
  };
}

/** Cases keep what their file has always said of itself, and their columns in words. */
async function aboutAndTable(name: CollectionName, own: SetAbout, records: readonly Tree[], address: Address): Promise<{ about: object; table: PlainCell[][] }> {
  const shape = shapeOf(recordSchema(name));
  if (name !== 'cases') return { about: own, table: setTable(records, shape, aboutCell(own)) };
  const about = { ...own, ...(await caseAbout(address)) };
  return { about, table: caseTable(records as unknown as CaseRecord[], shape, await caseNames(), `${aboutText(about)} / 版: ${own.version}`) };
}

/** Everything of one set. */
export async function setView(set: Row<'datasets'>, address: Address): Promise<SetView> {
  const name = set.holds as CollectionName;
  const schema = publicSchema(name);
  const names = Object.keys(schema.properties ?? {});
  const records = (await recordsOf(name)).filter((record) => isPublic(record, set.until, today)).map((record) => inOrder(publicRecord(record, set.leftOut ?? [], today), names));
  const changed = lastDay(records, site.opened);
  const own = aboutOf(set, records, changed, address);
  const { about, table } = await aboutAndTable(name, own, records, address);
  const [words, shared] = await Promise.all([row('codebook', name), row('codebook', 'shared')]);
  return {
    set, about: own, changed, fields: codebookOf(schema, shapeOf(recordSchema(name)), words, shared),
    files: [
      dataFile(`${set.id}.json`, asJson({ about, [set.id]: records })),
      dataFile(`${set.id}.csv`, csvFile(table)),
      dataFile(`schema/${set.id}.json`, asJson(fileSchema(set.id, own, schema))),
    ],
  };
}
