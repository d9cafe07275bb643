/** A form made of a schema: the record, what is asked beside it, and its pages. */
import type { FormGroup } from '../../schemas/form-group.ts';
import type { SchemaNode } from '../../schemas/published.ts';
import { shapeOf } from './shape.ts';
import type { FieldShape, Sizes } from './shape.ts';

/** Everything that a form, its checks and its files are made from. */
export interface FormShape {
  readonly record: FieldShape;
  /** What is asked beside the record; without fields where nothing is. */
  readonly beside: FieldShape;
  readonly groups: readonly FormGroup[];
}

/** Every field of the form. */
export const allFields = ({ record, beside }: Pick<FormShape, 'record' | 'beside'>): readonly FieldShape[] => [...(record.fields ?? []), ...(beside.fields ?? [])];

/** The pages with every field in one of them: those that no page names are in the last. */
function withAll(groups: readonly FormGroup[], fields: readonly FieldShape[]): FormGroup[] {
  const named = groups.flatMap((group) => group.fields);
  const rest = fields.filter(({ name, editors }) => !editors && !named.includes(name)).map(({ name }) => name);
  return groups.map((group, index) => (index === groups.length - 1 ? { ...group, fields: [...group.fields, ...rest] } : group));
}

/** The fields of a page, in its order. */
export const fieldsIn = (shape: FormShape, group: FormGroup): FieldShape[] =>
  group.fields.flatMap((name) => allFields(shape).filter((field) => field.name === name));

/** The form for records of a schema, with what it asks beside them. */
export function formShapeOf(recordNode: SchemaNode, groups: readonly FormGroup[], sizes: Sizes, besideNode: SchemaNode = { type: 'object' }): FormShape {
  const [record, beside] = [shapeOf('', recordNode, true, sizes), shapeOf('', besideNode, true, sizes)];
  return { record, beside, groups: withAll(groups, allFields({ record, beside })) };
}
