/** An organisation as a content file. A file that is there keeps its comments and the form of what does not change. */
import { isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import { yamlOf } from '../../../src/domain/cases/yaml.ts';
import { partnerSchema } from '../../../src/schemas/partners.ts';
import type { Partner } from '../../../src/schemas/partners.ts';

const order = Object.keys(partnerSchema.shape);
const placeOf = ({ key }: Pair) => { const place = order.indexOf(String(isScalar(key) ? key.value : key)); return place < 0 ? order.length : place; };
const stable = (value: unknown) => JSON.stringify(value);

/** The text of a new `partners/<id>.yaml`. */
export const newText = (record: Partner): string =>
  `${yamlOf(Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))))}\n`;

/** Days are written in quotation marks, as everywhere in the content. */
function quoteDays(doc: Document, name: string): void {
  const node = doc.get(name, true);
  if (isNode(node)) visit(node, { Scalar: (_, inner) => { if (/^\d{4}-\d\d/.test(String(inner.value))) inner.type = 'QUOTE_DOUBLE'; } });
}

/** The text of a file after its record became another one. */
export function changedText(text: string, before: Partner, after: Partner): string {
  const doc = parseDocument(text);
  const names = order.filter((name) => stable(before[name as keyof Partner]) !== stable(after[name as keyof Partner]));
  for (const name of names) {
    const value = after[name as keyof Partner];
    if (value === undefined) doc.delete(name);
    else doc.set(name, doc.createNode(value));
    quoteDays(doc, name);
  }
  (doc.contents as YAMLMap).items.sort((a, b) => placeOf(a) - placeOf(b));
  return doc.toString({ lineWidth: 0 });
}

/** The lines of each field that differs, as they were and as they are. */
export function difference(before: Partner, after: Partner): string[] {
  const linesOf = (record: Partner, name: string) => (record[name as keyof Partner] === undefined ? [] : yamlOf({ [name]: record[name as keyof Partner] }).split('\n'));
  return order.flatMap((name) => {
    const [old, now] = [linesOf(before, name), linesOf(after, name)];
    return [...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)];
  });
}
