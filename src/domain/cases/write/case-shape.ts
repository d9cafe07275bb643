/** The form for a case: the record, what is asked beside it, and its pages. */
import type { SchemaNode } from '../../../schemas/published.ts';
import { shapeOf } from './shape.ts';
import type { FieldShape, Sizes } from './shape.ts';

/** A page of the form. */
export interface GroupShape {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly string[];
}

/** Everything that the form, its checks and its files are made from. */
export interface CaseShape {
  /** The record of a case. */
  readonly record: FieldShape;
  /** Its text, and the name of its page. */
  readonly beside: FieldShape;
  readonly groups: readonly GroupShape[];
}

/** Every field of the form. */
export const allFields = ({ record, beside }: Pick<CaseShape, 'record' | 'beside'>): readonly FieldShape[] => [...(record.fields ?? []), ...(beside.fields ?? [])];

/** The pages with every field in one of them: those that no page names are in the last. */
function withAll(groups: readonly GroupShape[], fields: readonly FieldShape[]): GroupShape[] {
  const named = groups.flatMap((group) => group.fields);
  const rest = fields.filter(({ name, editors }) => !editors && !named.includes(name)).map(({ name }) => name);
  return groups.map((group, index) => (index === groups.length - 1 ? { ...group, fields: [...group.fields, ...rest] } : group));
}

/** The fields of a page, in its order. */
export const fieldsIn = (shape: CaseShape, group: GroupShape): FieldShape[] =>
  group.fields.flatMap((name) => allFields(shape).filter((field) => field.name === name));

/** The form for records of a schema. */
export function caseShapeOf(recordNode: SchemaNode, besideNode: SchemaNode, groups: readonly GroupShape[], sizes: Sizes): CaseShape {
  const [record, beside] = [shapeOf('', recordNode, true, sizes), shapeOf('', besideNode, true, sizes)];
  return { record, beside, groups: withAll(groups, allFields({ record, beside })) };
}
