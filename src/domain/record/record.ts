/** Plain nested data that a form edits: texts, ticks, lists of parts with an id, and named parts. */

/** A list holds only parts that have an `id`, so that a path can name one of them whatever its place. */
export type Value = string | boolean | readonly Part[] | Part;
export interface Part {
  readonly [name: string]: Value;
}

/** Where a value stands: names of parts and ids of list members, `['candidates', 'c2', 'name']`. */
export type Path = readonly string[];

/** Something that is missing or wrong in the data, and the value that mends it. The words for each kind are in the page, beside the field. */
export interface Fault {
  readonly kind: string;
  readonly path: Path;
}

const isList = (value: Value | undefined): value is readonly Part[] => Array.isArray(value);
const isPart = (value: Value | undefined): value is Part => typeof value === 'object' && !isList(value);

/** The list at a path; empty when there is none. */
export function listAt(data: Part, path: Path): readonly Part[] {
  const value = valueAt(data, path);
  return isList(value) ? value : [];
}

/** The text at a path; blank when there is none. */
export function textAt(data: Part, path: Path): string {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : '';
}

/** The value at a path. Only own names count, so that `constructor` is a name like any other. */
export function valueAt(data: Value | undefined, [name, ...rest]: Path): Value | undefined {
  if (name === undefined) return data;
  if (isList(data)) return valueAt(data.find(({ id }) => id === name), rest);
  return isPart(data) && Object.hasOwn(data, name) ? valueAt(data[name], rest) : undefined;
}

const withName = (part: Part, name: string, value: Value): Part => Object.fromEntries([...Object.entries(part).filter(([key]) => key !== name), [name, value]]);

/** The data with one value set; parts on the way are made, members of lists are not. */
export function withValue(data: Part, [name, ...rest]: Path, value: Value): Part {
  if (name === undefined) return data;
  const inner = Object.hasOwn(data, name) ? data[name] : undefined;
  if (rest.length === 0) return withName(data, name, value);
  if (isList(inner)) {
    const [id, ...deeper] = rest;
    return withName(data, name, inner.map((member) => (member['id'] === id ? withValue(member, deeper, value) : member)));
  }
  return withName(data, name, withValue(isPart(inner) ? inner : {}, rest, value));
}

/** The data with a member added to a list: to its end, or before the place of that number. */
export function withMember(data: Part, path: Path, member: Part, place = Infinity): Part {
  const list = listAt(data, path);
  return withValue(data, path, [...list.slice(0, place), member, ...list.slice(place)]);
}

/** The data without a member of a list. */
export const withoutMember = (data: Part, path: Path, id: string): Part => withValue(data, path, listAt(data, path).filter((member) => member['id'] !== id));

/** The data with a member of a list moved by so many places, as far as the list goes. */
export function withMoved(data: Part, path: Path, id: string, by: number): Part {
  const list = listAt(data, path);
  const from = list.findIndex((member) => member['id'] === id);
  const member = list[from];
  return member ? withMember(withoutMember(data, path, id), path, member, Math.max(0, from + by)) : data;
}

const allNames = (value: Value): string[] =>
  (isList(value) ? value.flatMap(allNames) : isPart(value) ? Object.entries(value).flatMap(([name, inner]) => [name, ...(name === 'id' ? [String(inner)] : allNames(inner))]) : []);

/** An id that nothing in the data has, as a member or as a name, so that what was noted under a former member's id never belongs to a new one: `c1`, `c2` … */
export function freshId(data: Part, prefix: string): string {
  const taken = new Set(allNames(data));
  for (let number = 1; ; number += 1) if (!taken.has(`${prefix}${number}`)) return `${prefix}${number}`;
}
