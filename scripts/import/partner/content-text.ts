/** An organisation as a content file. A file that is there keeps its comments and the form of what does not change. */
import { yamlOf } from '../../../src/domain/cases/yaml.ts';
import { partnerSchema } from '../../../src/schemas/partners.ts';
import type { Partner } from '../../../src/schemas/partners.ts';
import { changedYaml } from '../lib/record-text.ts';

const order = Object.keys(partnerSchema.shape);

/** The text of a new `partners/<id>.yaml`. */
export const newText = (record: Partner): string =>
  `${yamlOf(Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))))}\n`;

/** The text of a file after its record became another one. */
export const changedText = (text: string, before: Partner, after: Partner): string => changedYaml(text, before, after, order);

/** The lines of each field that differs, as they were and as they are. */
export function difference(before: Partner, after: Partner): string[] {
  const linesOf = (record: Partner, name: string) => (record[name as keyof Partner] === undefined ? [] : yamlOf({ [name]: record[name as keyof Partner] }).split('\n'));
  return order.flatMap((name) => {
    const [old, now] = [linesOf(before, name), linesOf(after, name)];
    return [...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)];
  });
}
