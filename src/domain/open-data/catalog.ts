/** The catalogue of all sets in the words of DCAT 3, as JSON-LD. */

/** One file of a set. */
export interface CatalogFile { readonly address: string; readonly mediaType: string; readonly format: string; readonly bytes: number; readonly sha256: string }

/** One set. */
export interface CatalogSet {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly text: string;
  readonly englishText: string;
  readonly page: string;
  readonly schema: string;
  readonly issued: string;
  readonly modified: string;
  readonly version: string;
  readonly files: readonly CatalogFile[];
}

/** What is said of the catalogue, and holds for each set. */
export interface CatalogHead {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly page: string;
  readonly publisher: string;
  readonly licence: string;
  readonly issued: string;
  readonly place: string;
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', spdx: 'http://spdx.org/rdf/terms#', xsd: 'http://www.w3.org/2001/XMLSchema#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

const words = (japanese: string, english?: string) => [{ '@language': 'ja', '@value': japanese }, ...(english === undefined ? [] : [{ '@language': 'en', '@value': english }])];
const day = (value: string) => ({ '@type': 'xsd:date', '@value': value });
const link = (address: string) => ({ '@id': address });

const distribution = ({ address, mediaType, format, bytes, sha256 }: CatalogFile, { page, licence }: { page: string; licence: string }) => ({
  '@id': address, '@type': 'dcat:Distribution', 'dct:title': words(format), 'dcat:accessURL': link(page), 'dcat:downloadURL': link(address), 'dct:license': link(licence),
  'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${mediaType}`),
  'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
  'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': link('spdx:checksumAlgorithm_sha256'), 'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 } },
});

const dataset = (set: CatalogSet, { publisher, licence, place }: CatalogHead) => ({
  '@id': set.page, '@type': 'dcat:Dataset', 'dct:identifier': set.id, 'dct:title': words(set.title, set.english), 'dct:description': words(set.text, set.englishText),
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher }, 'dct:license': link(licence), 'dct:language': link('http://id.loc.gov/vocabulary/iso639-1/ja'),
  'dct:spatial': { '@type': 'dct:Location', 'rdfs:label': place }, 'dct:issued': day(set.issued), 'dct:modified': day(set.modified), 'dcat:version': set.version,
  'dcat:landingPage': link(set.page), 'dct:conformsTo': link(set.schema),
  'dcat:distribution': set.files.map((file) => distribution(file, { page: set.page, licence })),
});

/** The catalogue. */
export const catalogOf = (head: CatalogHead, sets: readonly CatalogSet[]): object => ({
  '@context': context, '@id': head.address, '@type': 'dcat:Catalog', 'dct:title': words(head.title), 'dct:description': words(head.description),
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': head.publisher }, 'dct:license': link(head.licence), 'dct:language': link('http://id.loc.gov/vocabulary/iso639-1/ja'),
  'dct:issued': day(head.issued), 'dct:modified': day(sets.reduce((last, { modified }) => (modified > last ? modified : last), head.issued)), 'foaf:homepage': link(head.page),
  'dcat:dataset': sets.map((set) => dataset(set, head)),
});
