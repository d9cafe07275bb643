/** The files of one set: what they say of themselves, the table, and the schema of the whole file. */
import type { Shape } from '../tabular/columns.ts';
import { cellOf, recordsFrom } from '../tabular/flat.ts';
import type { Tree } from '../tabular/flat.ts';
import type { PlainCell } from '../tabular/xlsx-parts.ts';

/** What a file says of itself. */
export interface SetAbout {
  /** The set's id, which is its name in addresses. */
  readonly set: string;
  readonly name: string;
  readonly english: string;
  readonly text: string;
  readonly englishText: string;
  readonly count: number;
  /** The day of the last change that records tell of, and the beginning of the SHA-256 of the records. */
  readonly version: string;
  /** The page for people. */
  readonly address: string;
  readonly schema: string;
  readonly codebook: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** How to credit it. */
  readonly source: string;
  readonly leftOut: readonly { readonly field: string; readonly reason: string; readonly english: string }[];
}

/** The last column of every table. */
export const aboutColumn = 'この表について';

/** The same in one cell. */
export const aboutCell = ({ name, count, version, address, licence, licenceUrl, source, codebook }: SetAbout): string =>
  [['データ', name], ['件数', `${count}件`], ['版', version], ['アドレス', address], ['許諾', `${licence} ${licenceUrl}`], ['出典の書き方', `出典: ${source}`], ['列の説明', codebook]].map((pair) => pair.join(': ')).join(' / ');

/** The table with its row of names. */
export const setTable = (records: readonly Tree[], shape: Shape, note: string): PlainCell[][] => [
  [...shape.columns.map(({ name }) => name), aboutColumn],
  ...records.map((record) => [...shape.columns.map((column) => cellOf(record, column, shape)), note]),
];

/** The records of such a table. */
export const setRecords = (table: readonly (readonly string[])[], shape: Shape): Tree[] => recordsFrom(table, shape);

const line = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://' };
const required = ['set', 'name', 'english', 'text', 'englishText', 'count', 'version', 'address', 'schema', 'codebook', 'licence', 'licenceUrl', 'source', 'leftOut'];
const aboutSchema = {
  type: 'object', required,
  properties: {
    ...Object.fromEntries(required.map((name) => [name, line])),
    count: { type: 'integer', minimum: 0 }, version: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d\.[0-9a-f]{12}$` },
    address, schema: address, codebook: address, licenceUrl: address,
    leftOut: { type: 'array', items: { type: 'object', required: ['field', 'reason', 'english'], additionalProperties: false, properties: { field: line, reason: line, english: line } } },
  },
};

/** The JSON Schema of the whole file; `record` is that of one record. */
export const fileSchema = (id: string, { name, english, text, englishText, schema }: SetAbout, record: object): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema', $id: schema, title: `${name} / ${english}`, description: `${text} / ${englishText}`,
  type: 'object', required: ['about', id], additionalProperties: false,
  properties: { about: { $ref: '#/$defs/about' }, [id]: { type: 'array', items: { $ref: '#/$defs/record' } } },
  $defs: { about: aboutSchema, record },
});
