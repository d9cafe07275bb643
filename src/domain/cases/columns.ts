/** The table of cases: the fields of the schema, which can be read back, and between them columns in words, which are only for reading. */
import type { Case } from '../../schemas/cases.ts';
import type { Shape } from '../tabular/columns.ts';
import { cellOf, recordsFrom } from '../tabular/flat.ts';
import type { Tree } from '../tabular/flat.ts';
import type { PlainCell } from '../tabular/xlsx-parts.ts';
import { stageName } from './stage-name.ts';
import type { NamedStage } from './stage-name.ts';

/** A case with its id. */
export type CaseRecord = Case & { readonly id: string };

/** Names of what cases point to, by id. */
export interface CaseNames {
  readonly municipalities: Readonly<Record<string, string>>;
  readonly stages: Readonly<Record<string, NamedStage>>;
  /** The fiscal year in which the table is made. */
  readonly year: number;
  readonly forms: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
}

const named = (names: Readonly<Record<string, string>>, ids: readonly string[]) => ids.map((id) => names[id] ?? id).join('、');

/** Columns in words: what they are called, what they mean and what they say. */
const inWords: readonly { name: string; meaning: string; text: (record: CaseRecord, names: CaseNames) => string }[] = [
  { name: '自治体名', meaning: 'municipalityの名前', text: ({ municipality }, { municipalities }) => named(municipalities, [municipality]) },
  { name: '段階名', meaning: 'stageの名前。前の年度までの資料で実施中の事業は、そう添える', text: ({ stage, fiscalYears }, { stages, year }) => stageName(stages[stage] ?? { name: stage }, fiscalYears, year) },
  { name: '形態名', meaning: 'formsの名前', text: ({ forms }, names) => named(names.forms, forms.map(({ id }) => id)) },
  { name: '分野名', meaning: 'fieldsの名前', text: ({ fields }, names) => named(names.fields, fields) },
];

/** The last column: where the row comes from and how it may be used, so that a copied row still says so. */
const about = { name: 'この表について', meaning: '条件、件数、保存した日、アドレス、許諾。どの行も同じ' };

/** The names and meanings of the columns in words. */
export const wordColumns: readonly { readonly name: string; readonly meaning: string }[] = [...inWords, about].map(({ name, meaning }) => ({ name, meaning }));

/** Fields that stand before the columns in words. */
const first = ['id', 'title'];

/** The table with its row of names; `note` is said in each row. */
export function caseTable(records: readonly CaseRecord[], shape: Shape, names: CaseNames, note: string): PlainCell[][] {
  const head = shape.columns.filter(({ name }) => first.includes(name));
  const rest = shape.columns.filter(({ name }) => !first.includes(name));
  const cells = (record: CaseRecord, columns: typeof head) => columns.map((column) => cellOf(record as unknown as Tree, column, shape));
  return [
    [...head.map(({ name }) => name), ...inWords.map(({ name }) => name), ...rest.map(({ name }) => name), about.name],
    ...records.map((record) => [...cells(record, head), ...inWords.map(({ text }) => text(record, names)), ...cells(record, rest), note]),
  ];
}

/** The records of such a table; they are still to be checked by the schema. */
export const casesFrom = (table: readonly (readonly string[])[], shape: Shape): Tree[] => recordsFrom(table, shape);
