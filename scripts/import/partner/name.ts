/** The name of an organisation's file, which becomes a part of an address, and whether the organisation is there already. */
import { matchKey } from '../../../src/domain/import/match-key.ts';
import { romaji } from '../../../src/domain/text/romaji.ts';
import { idPattern } from '../../../src/schemas/fields.ts';
import type { Partner } from '../../../src/schemas/partners.ts';
import { nextFree } from '../lib/next-free.ts';

/** What tells organisations apart. */
export interface Known { readonly name?: string | undefined; readonly number?: string | undefined; readonly municipality?: string | undefined }

/** What stands in the site: id → record, as far as it can be read. */
export type Standing = ReadonlyMap<string, Partial<Partner>>;

/** An organisation that has the same number, or the same name in the same municipality. */
export function sameOrganisation(given: Known & { readonly name: string }, standing: ReadonlyMap<string, Known>): string | undefined {
  const isSame = ({ name, number, municipality }: Known) =>
    (given.number !== undefined && number === given.number) || (name !== undefined && matchKey(name) === matchKey(given.name) && (given.municipality === undefined || municipality === given.municipality));
  return [...standing].find(([, record]) => isSame(record))?.[0];
}

/** The name that is proposed: from the reading, else from the number. */
export function proposedName({ reading, number }: { readonly reading: string; readonly number?: string | undefined }, standing: Standing): string {
  const name = romaji(reading).slice(0, 40).replace(/-$/, '') || (number === undefined ? 'dantai' : `n${number}`);
  return nextFree(name, new Set(standing.keys()));
}

/** Why a name for a new file cannot be used; undefined if it can. */
export function faultOfName(name: string, standing: Standing): string | undefined {
  if (!idPattern.test(name)) return `名前「${name}」は使えません。半角の英小文字・数字をハイフンでつないでください(例: sanpuru-no-kai)。`;
  if (standing.has(name)) return `「${name}」という団体はすでにあります。上書きはしません。空いている名前: ${nextFree(name, new Set(standing.keys()))}。同じ団体なら「--update ${name}」を付けてください。`;
  return undefined;
}
