/** What the check of tables needs to know of the site, small enough to stand in its page. */
import type { Reference } from '../domain/import/tables.ts';
import { partnerKinds } from '../schemas/partners.ts';
import type { Header } from '../schemas/reference.ts';
import { rows } from './content.ts';

/** Tables and words of headers. */
export interface ImportSetup { readonly reference: Reference; readonly headers: readonly Header[] }

/** Read once a build. */
export async function importSetup(): Promise<ImportSetup> {
  const [fields, municipalities, authorities, headers] = [await rows('fields'), await rows('municipalities'), await rows('authorities'), await rows('headers')];
  return {
    reference: {
      fields: fields.toSorted((a, b) => a.number - b.number).map(({ id, number, name, short }) => ({ id, number, name, short })),
      municipalities: municipalities.map(({ id, name, prefecture, code }) => ({ id, name, prefecture, code })),
      authorities: authorities.map(({ name, prefecture }) => ({ name, prefecture })), kinds: partnerKinds,
    },
    headers: headers.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false) || a.title.localeCompare(b.title, 'ja')),
  };
}
