/** Records as YAML. What was in a file keeps its comments and the form of what does not change. */
import { Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';

/** A record, or a part of one. */
export type Fields = Readonly<Record<string, unknown>>;

const stable = (value: unknown) => JSON.stringify(value);

/** Texts that another reader of YAML could take for a day, a number or a switch stand in quotation marks. */
const odd = /^(?:[\d.+-].*|y|n|yes|no|on|off|true|false|null|~)$/i;

function quoteOdd(node: unknown): void {
  if (isNode(node)) visit(node, { Scalar: (key, inner) => { if (key !== 'key' && typeof inner.value === 'string' && odd.test(inner.value)) inner.type = 'QUOTE_DOUBLE'; } });
}

const toText = (doc: Document) => doc.toString({ lineWidth: 0 });

/** A record, or a list of records, as a new file. */
export function newYaml(value: unknown): string {
  const doc = new Document(value);
  quoteOdd(doc.contents);
  return toText(doc);
}

const placeIn = (order: readonly string[]) => ({ key }: Pair) => { const place = order.indexOf(String(isScalar(key) ? key.value : key)); return place < 0 ? order.length : place; };

function changeMap(doc: Document, map: YAMLMap, before: Fields, after: Fields, order: readonly string[]): void {
  for (const name of order.filter((field) => stable(before[field]) !== stable(after[field]))) {
    if (after[name] === undefined) map.delete(name);
    else map.set(name, doc.createNode(after[name]));
    quoteOdd(map.get(name, true));
  }
  const placeOf = placeIn(order);
  map.items.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The text of a file with one record after the record became another one; `order` names all fields. */
export function changedYaml(text: string, before: Fields, after: Fields, order: readonly string[]): string {
  const doc = parseDocument(text);
  changeMap(doc as Document, doc.contents as YAMLMap, before, after, order);
  return toText(doc as Document);
}

/** The text of a list after records were changed, or added at its end. */
export function changedList(text: string, changes: readonly { before?: Fields; after: Fields }[], order: readonly string[]): string {
  const doc = parseDocument(text) as Document;
  if (!isSeq(doc.contents)) doc.contents = doc.createNode([]) as unknown as Node;
  const list = doc.contents;
  if (isSeq(list) && list.items.length === 0) list.flow = false;
  for (const { before, after } of changes) {
    const map = isSeq(list) ? list.items.find((item) => isMap(item) && item.get('id') === after['id']) : undefined;
    if (before && isMap(map)) changeMap(doc, map, before, after, order);
    else {
      const added = doc.createNode(after);
      quoteOdd(added);
      if (isSeq(list)) list.items.push(added);
    }
  }
  return toText(doc);
}
