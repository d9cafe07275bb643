/** The cases as open data: records, the words beside them, what is said of the file, and the codebook. */
import { wordColumns } from '../domain/cases/columns.ts';
import type { CaseNames, CaseRecord } from '../domain/cases/columns.ts';
import type { CaseFileAbout } from '../domain/cases/file.ts';
import { fiscalYearOf } from '../domain/dates/wareki.ts';
import { shapeOf } from '../domain/tabular/columns.ts';
import type { Column, Shape } from '../domain/tabular/columns.ts';
import { recordSchema } from '../schemas/published.ts';
import { caseViews } from './cases.ts';
import { rows } from './content.ts';
import { site } from './site.ts';
import { today } from './today.ts';

/** The columns of cases, from their schema. */
export const caseShape = (): Shape => shapeOf(recordSchema('cases'));

const names = async (collection: 'municipalities' | 'stages' | 'themes') => Object.fromEntries((await rows(collection)).map(({ id, name }) => [id, name]));

/** Names of what cases point to. */
export async function caseNames(): Promise<CaseNames> {
  return {
    municipalities: await names('municipalities'),
    stages: Object.fromEntries((await rows('stages')).map(({ id, name, ongoing }) => [id, { name, ...(ongoing ? { ongoing } : {}) }])),
    year: fiscalYearOf(today),
    forms: Object.fromEntries((await rows('forms')).map(({ id, title }) => [id, title])),
    fields: Object.fromEntries((await rows('fields')).map(({ id, short }) => [id, short])),
  };
}

/** Every case, in the order of the list. */
export async function caseRecords(): Promise<CaseRecord[]> {
  return (await caseViews()).map(({ item: { id, ...rest } }) => ({ id, ...rest }));
}

/** What the file of all cases says of itself. `address` makes whole addresses of paths. */
export async function caseAbout(address: (path: string) => string): Promise<CaseFileAbout> {
  const records = await caseRecords();
  return {
    name: `${site.name} 事例`, conditions: 'すべての事例です。', count: records.length, checked: records.map(({ checked }) => checked).toSorted().at(-1) ?? '', address: address('/cases/'),
    licence: site.licence.content, licenceUrl: site.licence.contentUrl, source: site.name, codebook: address('/data/codebook/'),
    stages: '段階は、出典の時点のものです。「実施中」の事業が、いまも続いているとは限りません。',
  };
}

/** One line of the codebook. */
export interface CodebookLine {
  readonly name: string;
  readonly meaning: string;
  readonly kind: string;
  readonly required: string;
  readonly values: string;
}

const kindNames = { text: '文字', number: '数', flag: 'true か false', json: 'JSON' };
const isList = ({ name }: Column) => name.includes('[]');
const listed = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => `${value}(${label})`).join('、');

/** The ids of small tables with their names; others have pages of their own. */
async function referenced(): Promise<Readonly<Record<string, string>>> {
  const { municipalities, forms, fields } = await caseNames();
  const lists = { municipalities, forms, fields, stages: await names('stages'), themes: await names('themes') };
  return Object.fromEntries(Object.entries(lists).map(([collection, labels]) => [collection, listed(labels)]));
}

const pages: Readonly<Record<string, string>> = { partners: '/partners/に続く識別子', clauses: '指針の条項の識別子' };

/** Every column of the table: what it means, what stands in it, which values are allowed. */
export async function codebook(): Promise<CodebookLine[]> {
  const ids = await referenced();
  const valuesOf = ({ labels, references = '' }: Column) => (labels ? listed(labels) : (ids[references] ?? pages[references] ?? ''));
  return [
    ...caseShape().columns.map((column) => ({ name: column.name, meaning: column.meaning, kind: `${kindNames[column.kind]}${isList(column) ? 'の一覧' : ''}`, required: column.required ? '必須' : '', values: valuesOf(column) })),
    ...wordColumns.map(({ name, meaning }) => ({ name, meaning: `${meaning}(読むための列。読み込むときは使いません)`, kind: '文字', required: '', values: '' })),
  ];
}
