/** The content of a new site: what every municipality can use is kept, what belongs to this one is left out, samples stand in its place. */
import { parse, parseDocument } from 'yaml';
import type { CollectionInfo } from '../../src/schemas/index.ts';
import { collections } from '../../src/schemas/index.ts';
import { ownerOf, readContent } from '../check/content/read/content.ts';
import type { Files } from '../check/content/types.ts';
import { fates } from './fates.ts';
import type { Fate } from './fates.ts';
import { mendLinks } from './links.ts';
import { filled } from './names.ts';
import type { Names } from './names.ts';
import { planPage } from './plan-page.ts';
import { siteFile } from './site-file.ts';
import type { Wanted } from './wanted.ts';

/** Words that are replaced in some files. */
interface Word { readonly files: string; readonly from: string; readonly to: string }

const fateOf = (file: string): Fate | undefined => {
  const [collection] = ownerOf(file) ?? [];
  return collection && fates[collection];
};

const within = (file: string, place: string) => (place.endsWith('/') ? file.startsWith(place) : file === place);

/** A kept text in the words of the new site; chapters name no case that is not there. */
function reworded(file: string, text: string, words: readonly Word[], names: Names): string {
  const said = words.filter(({ files }) => within(file, files)).reduce((before, { from, to }) => before.replaceAll(from, filled(to, names)), text);
  return file.startsWith('manual/') ? said.replace(/^cases: \[.*\]$/m, 'cases: []') : said;
}

const ownOf = (wanted: CollectionInfo['shape']): string[] =>
  (Object.entries(collections) as [keyof typeof fates, CollectionInfo][]).filter(([name, { shape }]) => fates[name] === 'own' && shape === wanted).map(([, { path }]) => path);

/** The folders of a site's own entries: they stay when they are empty. */
export const ownFolders: readonly string[] = ownOf('entries');

const quoted = (text: string) => JSON.stringify(text);
const kinds: Readonly<Record<string, string>> = { 区: 'ward', 市: 'city', 町: 'town', 村: 'village' };

/** The tables of places: the municipality, its prefecture and three areas. */
function placeFiles({ place, prefecture, id, prefectureId }: Wanted): [string, string][] {
  const inside = `${place.name.at(-1) ?? ''}内`;
  const outside = `${place.name.at(-1) ?? ''}外`;
  const lines = [
    { id, ...place, kind: kinds[place.name.at(-1) ?? ''] ?? 'city', area: 'own' },
    { id: prefectureId, ...prefecture, kind: 'prefecture', area: 'whole' },
  ].map((one) => `- { id: ${one.id}, code: ${quoted(one.code)}, name: ${one.name}, reading: ${one.reading}, prefecture: ${one.prefecture}, kind: ${one.kind}, area: ${one.area} }\n`);
  return [
    [collections.areas.path, `# 自治体をまとめる地域。whole(全域)とoutside(地域の外)は、どのサイトにも置く。\n- { id: own, order: 1, name: ${inside} }\n- { id: whole, order: 2, name: 全域 }\n- { id: outside, order: 3, name: ${outside} }\n`],
    [collections.municipalities.path, `# 自治体の表。ほかの自治体の事例を載せるときは、area: outside で足す。コードと読みは code4fukui/localgovjp(CC0)から。\n${lines.join('')}`],
  ];
}

/** What the files of a new site are made from. */
export interface Parts {
  /** Everything below src/content of this site. */
  readonly files: Files;
  /** Everything below scripts/kit/samples. */
  readonly samples: Files;
  /** scripts/kit/words.yaml. */
  readonly words: string;
}

/** Everything below src/content of the new site. */
export function newContent({ files, samples, words }: Parts, wanted: Wanted, names: Names): Files {
  const before = readContent(files);
  const replace = parse(words) as Word[];
  const kept = [...files].filter(([file]) => fateOf(file) === 'kept').map(([file, text]) => [file, reworded(file, text, replace, names)] as const);
  const own = ownOf('list').map((path) => [path, '[]\n'] as const);
  const shown = wanted.empty ? [] : [...samples].filter(([file]) => fateOf(file) === 'own').map(([file, text]) => [file, filled(text, names)] as const);
  const plan = planPage(files.get('guidelines/plan.mdx') ?? '', samples.get('guidelines/plan.mdx') ?? '', before, names);
  const site = siteFile(parseDocument(files.get('site.yaml') ?? ''), wanted, names);
  return mendLinks(new Map([...kept, ...own, ...shown, ...placeFiles(wanted), ['guidelines/plan.mdx', plan], ['site.yaml', site]]), before);
}
