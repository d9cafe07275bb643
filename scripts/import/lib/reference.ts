/** The small tables of the site's content, as importers need them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tablesOf } from '../../../src/domain/import/tables.ts';
import type { Reference, Tables } from '../../../src/domain/import/tables.ts';
import type { Header } from '../../../src/schemas/reference.ts';
import { partnerKinds } from '../../../src/schemas/partners.ts';

/** The content of the site. */
export const contentFolder = join(import.meta.dirname, '../../../src/content');

const list = <T>(name: string) => parse(readFileSync(join(contentFolder, `reference/${name}.yaml`), 'utf8')) as T;

/** Fields, municipalities, authorities. `more` may add municipalities. */
export const siteTables = (more = (own: Reference['municipalities']) => own): Tables => tablesOf({
  fields: list<Reference['fields']>('fields'), municipalities: more(list<Reference['municipalities']>('municipalities')), authorities: list<Reference['authorities']>('authorities'), kinds: partnerKinds,
});

/** What tables call the fields of records. */
export const siteHeaders = (): readonly Header[] => list<Header[]>('headers');
