/** All open data, made once a build: every set, the codebooks, the catalogue and the checksums. */
import { catalogOf } from '../domain/open-data/catalog.ts';
import { checksumLines } from '../domain/open-data/listing.ts';
import { rows } from './content.ts';
import { asJson, dataFile, setView } from './data-set.ts';
import type { Address, DataFile, SetView } from './data-set.ts';
import { site } from './site.ts';

/** All that is published. */
export interface OpenData { readonly sets: readonly SetView[]; readonly files: readonly DataFile[] }

const formats: Readonly<Record<string, string>> = { json: 'JSON', csv: 'CSV(UTF-8)' };

function catalog(sets: readonly SetView[], address: Address): object {
  const head = {
    title: `${site.name} オープンデータ`, description: site.description, address: address('/data/catalog.jsonld'), page: address('/data/'),
    publisher: site.owner, licence: site.licence.contentUrl, issued: site.opened, place: site.area,
  };
  return catalogOf(head, sets.map(({ set, about, changed, files }) => ({
    id: set.id, title: set.title, english: set.english, text: set.text, englishText: set.englishText, page: about.address, schema: about.schema,
    issued: site.opened, modified: changed, version: about.version,
    files: files.filter(({ path }) => !path.startsWith('schema/')).map(({ path, mediaType, bytes, sha256: sum }) =>
      ({ address: address(`/data/${path}`), mediaType, format: formats[path.split('.').at(-1) ?? ''] ?? '', bytes, sha256: sum })),
  })));
}

const codebooks = (sets: readonly SetView[]) => sets.map(({ set: { id, title, english }, fields }) => ({ set: id, title, english, fields }));

async function make(address: Address): Promise<OpenData> {
  const published = (await rows('datasets')).filter(({ closed }) => !closed);
  const sets = await Promise.all(published.toSorted((a, b) => a.order - b.order).map((set) => setView(set, address)));
  const files = [...sets.flatMap((set) => set.files), dataFile('codebooks.json', asJson(codebooks(sets))), dataFile('catalog.jsonld', asJson(catalog(sets, address)))];
  return { sets, files: [...files, dataFile('checksums.txt', checksumLines(files))] };
}

let made: Promise<OpenData> | undefined;

/** All open data. The first call says how addresses are made. */
export const openData = (address: Address): Promise<OpenData> => (made ??= make(address));
