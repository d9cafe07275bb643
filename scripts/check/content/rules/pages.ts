/** The addresses of the site's pages, without slashes at the ends: what links in content may point to. */
import { facetKeys, sourceKinds, toldParts } from '../../../../src/domain/cases/facets.ts';
import type { FacetKey } from '../../../../src/domain/cases/facets.ts';
import { unstated } from '../../../../src/domain/facets/filter.ts';
import { isLocal } from '../../../../src/domain/places/local.ts';
import { entryPath, eventPath } from '../../../../src/domain/site/paths.ts';
import { fieldsOf, kindOf, schemaOf } from '../json-schema.ts';
import { textIn } from '../read/content.ts';
import type { Content, ContentFile, Entry } from '../types.ts';

/** Pages that are there whatever the content. */
export const fixedPages = [
  '', 'guidelines', 'manual', 'manual/care', 'manual/print', 'forms', 'cases', 'cases/compare', 'cases/map', 'cases/new', 'cases/timeline', 'partners', 'partners/needs', 'partners/register', 'partners/statistics', 'tools', 'templates', 'data', 'data/codebook',
  'desk', 'desk/consult', 'support/centres', 'municipalities', 'surveys', 'surveys/casebook', 'surveys/collect', 'surveys/summary', 'faq', 'training', 'training/events', 'glossary', 'search', 'about', 'accessibility', 'privacy', 'sitemap',
];

/** The page of an entry's file, if it has one. */
export const pageOf = ({ collection, id }: Pick<ContentFile, 'collection' | 'id'>): string | undefined => entryPath(collection, id);

/** The fields that a facet is read from as they are. */
const facetFields: Partial<Record<FacetKey, readonly string[]>> = {
  form: ['forms.*.id'], field: ['fields.*'], municipality: ['municipality', 'places.*'], stage: ['stage'], year: ['fiscalYears.*'], theme: ['limits.*.theme'],
};

/** Facets with fixed values; whether a case has them is left to the link check of the built site. */
const fixedFacets = [
  ...[...toldParts, unstated].map((part) => `told/${part}`), ...sourceKinds.map((kind) => `source/${kind}`),
].map((page) => `cases/${page}`);

/** The list pages on which a case stands. */
function facetPages(entry: Entry): string[] {
  const fields = fieldsOf(schemaOf('cases'), entry.data);
  return facetKeys.filter((key) => facetFields[key]).flatMap((key) => {
    const values = fields.filter(({ path }) => facetFields[key]?.includes(kindOf(path)));
    return (values.length > 0 ? values.map(({ value }) => String(value)) : [unstated]).map((value) => `cases/${key}/${value}`);
  });
}

/** The pages that come from the records of a list. */
const recordPages = (entry: Entry): string[] => {
  switch (entry.collection) {
    case 'cases': return facetPages(entry);
    case 'tools': return [textIn(entry.data, 'path')];
    case 'events': return [eventPath(entry.id)];
    case 'triage': return [`desk/where/${entry.id}`];
    case 'areas': return [`cases/area/${entry.id}`];
    case 'municipalities': return isLocal({ area: textIn(entry.data, 'area') }) ? [`municipalities/${entry.id}`] : [];
    default: return [];
  }
};

/** The pages that links may point to. */
export interface Pages {
  /** Addresses without slashes at the ends. */
  known: ReadonlySet<string>;
  /** Whether the page would come from a file that cannot be read now. */
  mayExist: (page: string) => boolean;
}

/** Every page that the content gives rise to. */
export const pagesOf = ({ entries, files, unread }: Content): Pages => ({
  known: new Set([...fixedPages, ...fixedFacets, ...files.flatMap((file) => pageOf(file) ?? []), ...entries.flatMap(recordPages)]),
  mayExist: (page) => ['tools', 'cases'].some((collection) => unread.has(collection) && page.startsWith(`${collection}/`)),
});
