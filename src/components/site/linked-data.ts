/** Cases and organisations as schema.org tells them. Only what the record says; a plan is a plan, and a source that is not first-hand says so in its own words. */
import { fiscalIntervals } from '../../domain/linked/json.ts';
import type { CaseView } from '../../queries/cases.ts';
import type { Row } from '../../queries/content.ts';
import type { PartnerView } from '../../queries/partners.ts';
import { site } from '../../queries/site.ts';
import type { Source } from '../../schemas/fields.ts';
import { wholeAddress } from './address.ts';
import { fileHref, href } from './href.ts';

const page = (path: string) => wholeAddress(href(path));
const file = (path: string) => wholeAddress(fileHref(path));
const publisher = { '@type': 'Organization', name: site.owner, url: wholeAddress(fileHref('')) };

const citation = ({ title, url, published }: Source) =>
  ({ '@type': 'CreativeWork', name: title, ...(url ? { url } : {}), ...(published ? { datePublished: published } : {}) });

const placeOf = ({ id, name, prefecture, code }: Row<'municipalities'>) => ({
  '@type': 'AdministrativeArea', name, url: page(`cases/municipality/${id}`), ...(code ? { identifier: code } : {}),
  ...(name === prefecture ? {} : { containedInPlace: { '@type': 'AdministrativeArea', name: prefecture } }),
});

/** The project that a case is about. */
const project = ({ item, municipality, stage }: CaseView, partners: readonly Row<'partners'>[]) => ({
  '@type': 'Project',
  name: item.title,
  ...(item.purpose ? { description: item.purpose } : {}),
  member: [
    { '@type': 'GovernmentOrganization', name: municipality.name },
    ...partners.map(({ id, name }) => ({ '@type': 'Organization', name, url: page(`partners/${id}`) })),
  ],
  disambiguatingDescription: `段階: ${stage.name}。${stage.note}`,
});

/** The page of a case: an article about a project, with its sources. */
export const caseData = (view: CaseView, partners: readonly Row<'partners'>[]): object => {
  const { item, municipality, places, fields, forms } = view;
  const urls = item.sources.flatMap(({ url }) => (url ? [url] : []));
  const intervals = fiscalIntervals(item.fiscalYears);
  return {
    '@type': 'Article', '@id': page(`cases/${item.id}`), url: page(`cases/${item.id}`),
    headline: item.title, description: item.summary, inLanguage: 'ja', image: file(`cases/${item.id}/picture.png`),
    about: project(view, partners),
    keywords: [...forms.map(({ title }) => title), ...fields.map(({ short }) => short)],
    spatialCoverage: places.length > 0 ? places.map(placeOf) : placeOf(municipality),
    ...(intervals.length > 0 ? { temporalCoverage: intervals } : {}),
    citation: item.sources.map(citation),
    ...(urls.length > 0 ? { isBasedOn: urls } : {}),
    isPartOf: { '@type': 'Dataset', '@id': page('cases'), name: `${site.name}の協働事例` },
    datePublished: item.added ?? site.opened,
    license: site.licence.contentUrl, author: publisher, publisher,
  };
};

/** What organisations of a kind are called; about the others nothing is known. */
const nonprofits: readonly string[] = ['npo', 'association', 'public', 'voluntary', 'resident'];

/** An organisation. */
const organisation = ({ id, name, reading, kind, number, place, fieldRows, written, entries, cases }: PartnerView): object => {
  const record = entries[0]?.record;
  const urls = [...new Set([...(written?.website ? [written.website] : []), ...entries.flatMap(({ record }) => record.homepage ?? [])])];
  return {
    '@type': nonprofits.includes(kind) ? 'NGO' : 'Organization', '@id': `${page(`partners/${id}`)}#organisation`, name,
    ...(reading ? { alternateName: reading } : {}),
    ...(number ? { identifier: { '@type': 'PropertyValue', propertyID: '法人番号', value: number } } : {}),
    ...(urls.length > 0 ? { url: urls } : {}),
    ...(record?.address ? { address: record.address } : {}),
    ...(record?.founded ? { foundingDate: record.founded } : {}),
    ...(record?.ended?.day ? { dissolutionDate: record.ended.day } : {}),
    // An address tells where an office is, not where an organisation is active.
    ...(written && place ? { areaServed: { ...placeOf(place), url: page(`partners/municipality/${place.id}`) } } : {}),
    ...(fieldRows.length > 0 ? { knowsAbout: fieldRows.map(({ name: field }) => field) } : {}),
    ...(cases.length > 0 ? { subjectOf: cases.map(({ item }) => ({ '@type': 'Article', headline: item.title, url: page(`cases/${item.id}`) })) } : {}),
  };
};

/** The page of an organisation: what it tells, when it changed, and whence its facts are. */
export const partnerData = (view: PartnerView, sources: readonly Source[], changed: string | undefined): object => ({
  '@type': 'ProfilePage', '@id': page(`partners/${view.id}`), url: page(`partners/${view.id}`), inLanguage: 'ja',
  mainEntity: organisation(view),
  dateModified: changed,
  citation: sources.map(citation),
  license: site.licence.contentUrl, publisher,
});

/** The whole collection, with the files that hold it. */
export const collectionData = (views: readonly CaseView[]): object => {
  const years = views.flatMap(({ item }) => item.fiscalYears);
  const download = (ending: string, encodingFormat: string) => ({ '@type': 'DataDownload', contentUrl: file(`data/cases.${ending}`), encodingFormat });
  return {
    '@type': 'Dataset', '@id': page('cases'), url: page('cases'), name: `${site.name}の協働事例`,
    description: `${site.area}を中心に、行政と社会貢献活動団体が協働した事例${views.length}件です。すべてに出典があります。`,
    inLanguage: 'ja', isAccessibleForFree: true, license: site.licence.contentUrl, creator: publisher,
    spatialCoverage: { '@type': 'Place', name: site.area },
    ...(years.length > 0 ? { temporalCoverage: `${Math.min(...years)}-04/${Math.max(...years) + 1}-03` } : {}),
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
  };
};

/** Where a page stands, from the home page down. */
export const breadcrumbData = (trail: readonly { text: string; path?: string }[], here: string): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ text: site.name, address: fileHref('') }, ...trail.map(({ text, path }) => ({ text, address: path === undefined ? here : href(path) }))]
    .map(({ text, address }, index) => ({ '@type': 'ListItem', position: index + 1, name: text, item: wholeAddress(address) })),
});
