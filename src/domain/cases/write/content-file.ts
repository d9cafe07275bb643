/** A case as a content file. */
import { yamlOf } from '../yaml.ts';
import type { FieldShape } from '../../write/shape.ts';

/** The values in the order of the shape, with those that it does not know behind them. */
function ordered({ fields = [] }: FieldShape, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = fields.map(({ name }) => name);
  return Object.fromEntries([...names, ...Object.keys(values).filter((name) => !names.includes(name))].filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]]));
}

/** The text of `cases/<id>.mdx`. */
export const contentFile = (shape: FieldShape, fields: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${yamlOf(ordered(shape, fields))}\n---\n\n${body.trim()}\n`;
