/** The sets that the content knows, and the one that a file is of. */
import { parse } from 'yaml';
import { collections } from '../../../src/schemas/index.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import type { Files } from '../../check/content/types.ts';
import { refusal } from '../lib/refused.ts';

/** One set as the content knows it. */
export interface KnownSet { readonly id: string; readonly holds: CollectionName; readonly leftOut: readonly string[] }

interface WrittenSet { id: string; holds: string; closed?: unknown; leftOut?: { field: string }[] }

/** The published sets of the table `reference/data-sets.yaml`. */
export function knownSets(content: Files): KnownSet[] {
  const rows = parse(content.get('reference/data-sets.yaml') ?? '[]') as WrittenSet[] | null;
  return (rows ?? []).flatMap(({ id, holds, closed, leftOut = [] }) =>
    (closed === undefined && Object.hasOwn(collections, holds) ? [{ id, holds: holds as CollectionName, leftOut: leftOut.map(({ field }) => field) }] : []));
}

/** `cases-2` is the second form of `cases`. */
function formOf(name: string): { base: string; form: number } {
  const [, base = name, form = '1'] = /^(.+?)-(\d+)$/.exec(name) ?? [];
  return { base, form: Number(form) };
}

function reasonFor(name: string, sets: readonly KnownSet[]): string {
  const { base, form } = formOf(name);
  const other = sets.find(({ id }) => formOf(id).base === base);
  if (!other) return `「${name}」というデータはありません。使えるもの: ${sets.map(({ id }) => id).join('、')}。ファイルの名前を変えたときは、「--set cases」のように指定してください。`;
  if (form > formOf(other.id).form) return `「${name}」は、この一式より新しい形のデータです。一式を新しくしてから、取り込んでください。`;
  return `「${name}」は、前の形のデータです。いまの形(${other.id})をダウンロードし直してください。`;
}

/** The set of this name. Throws `Refused`. */
export function setOf(file: string, name: string, sets: readonly KnownSet[]): KnownSet {
  const set = sets.find(({ id }) => id === name);
  if (set) return set;
  throw refusal(file, 'データの名前', reasonFor(name, sets));
}
