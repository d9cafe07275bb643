/** What the records of a file make of the content. Nothing is written here. */
import { collections } from '../../../src/schemas/index.ts';
import type { CollectionInfo, CollectionName } from '../../../src/schemas/index.ts';
import { recordSchema } from '../../../src/schemas/published.ts';
import { readDocument } from '../../check/content/read/document.ts';
import type { Files } from '../../check/content/types.ts';
import type { Problem } from '../../lib/report.ts';
import { changedList, changedYaml, newYaml } from '../lib/record-text.ts';
import type { Fields } from '../lib/record-text.ts';
import { faultsOf } from './faults.ts';
import type { ReadSet } from './read.ts';

/** One record: what it is in the content, what it is to become, and the fields that differ. */
export interface Step { readonly id: string; readonly path: string; readonly state: 'added' | 'changed' | 'same'; readonly fields: readonly string[] }

/** The files that are to be written, and what becomes of each record. */
export interface Plan { readonly steps: readonly Step[]; readonly texts: ReadonlyMap<string, string>; readonly problems: readonly Problem[] }

const infoOf = (name: CollectionName): CollectionInfo => collections[name];
const orderOf = (name: CollectionName) => Object.keys(recordSchema(name).properties ?? {});
const inOrder = (record: Fields, order: readonly string[]): Fields => Object.fromEntries([...order, ...Object.keys(record).filter((name) => !order.includes(name))].filter((name) => record[name] !== undefined).map((name) => [name, record[name]]));

/** The same whatever the order of the fields. */
const canonical = (value: unknown): string | undefined => JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner));

const asFields = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Fields : {});

/** A record of the content as its schema reads it: without blanks at the ends of texts, with the values that are understood. */
function asRead(name: CollectionName, value: unknown): Fields {
  const { data, success } = infoOf(name).schema.safeParse(value);
  return asFields(success ? data : value);
}

/** A field that the public does not see stays as it stands in the content. */
function withKept(record: Fields, old: Fields, leftOut: readonly string[]): Fields {
  return leftOut.reduce<Fields>((made, path) => {
    const [name = '', ...rest] = path.split('.');
    if (old[name] === undefined) return made;
    if (rest.length === 0) return made[name] === undefined ? { ...made, [name]: old[name] } : made;
    return { ...made, [name]: withKept(asFields(made[name]), asFields(old[name]), [rest.join('.')]) };
  }, record);
}

const differing = (before: Fields, after: Fields): string[] => [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((name) => canonical(before[name]) !== canonical(after[name]));

const front = /^---\r?\n([\s\S]*?\n)---/;

/** The record in the front matter or in the whole file, with its text. */
function entryText(name: CollectionName, path: string, text: string | undefined, record: Fields): Pick<Step, 'state' | 'fields'> & { text: string } {
  const { id: _, body, ...fields } = record;
  const isPage = path.endsWith('.mdx');
  const order = orderOf(name);
  const own = inOrder(fields, order);
  const page = (yaml: string) => (isPage ? `---\n${yaml}---\n\n${String(body ?? '').trim()}\n` : yaml);
  if (text === undefined) return { state: 'added', text: page(newYaml(own)), fields: [] };
  const old = readDocument(path, text);
  const before = asRead(name, old.data);
  const isSameText = !isPage || (old.body?.text.trim() ?? '') === String(body ?? '').trim();
  const changed = [...differing(before, own), ...(isSameText ? [] : ['body'])];
  return changed.length === 0 ? { state: 'same', text, fields: [] } : { state: 'changed', text: page(changedYaml(isPage ? front.exec(text)?.[1] ?? '' : text, before, own, order)), fields: changed };
}

function planEntries({ set, records }: ReadSet, content: Files): Plan {
  const { path: folder, extension } = infoOf(set.holds);
  const made = records.map((record) => {
    const path = `${folder}/${String(record['id'])}.${extension}`;
    const text = content.get(path);
    const old = text === undefined ? {} : asRead(set.holds, readDocument(path, text).data);
    return { id: String(record['id']), path, ...entryText(set.holds, path, text, withKept(record, old, set.leftOut)) };
  });
  return { steps: made, texts: new Map(made.filter(({ state }) => state !== 'same').map(({ path, text }) => [path, text])), problems: [] };
}

function planList({ set, records }: ReadSet, content: Files): Plan {
  const { path } = infoOf(set.holds);
  const order = orderOf(set.holds);
  const text = content.get(path);
  const data = text === undefined ? [] : readDocument(path, text).data;
  const standing = new Map((Array.isArray(data) ? data : []).map((one: unknown) => [String(asFields(one)['id']), asRead(set.holds, one)]));
  const changes = records.map((record) => {
    const before = standing.get(String(record['id']));
    const after = inOrder(withKept(record, before ?? {}, set.leftOut), order);
    const fields = before === undefined ? [] : differing(before, after);
    const state: Step['state'] = before === undefined ? 'added' : fields.length === 0 ? 'same' : 'changed';
    return { id: String(record['id']), path, state, fields, after, ...(before && { before }) };
  });
  const work = changes.filter(({ state }) => state !== 'same');
  const made = text === undefined ? newYaml(changes.map(({ after }) => after)) : changedList(text, work, order);
  return { steps: changes, texts: new Map(work.length > 0 || text === undefined ? [[path, made]] : []), problems: [] };
}

/** The plan for one file. */
export function planFor(read: ReadSet, content: Files): Plan {
  const problems = faultsOf(read);
  if (problems.length > 0) return { steps: [], texts: new Map(), problems };
  return infoOf(read.set.holds).shape === 'entries' ? planEntries(read, content) : planList(read, content);
}
