/** What `kit:new` is asked for: every argument is judged before anything is written, and all that is wrong is told at once. */
import { basename, resolve } from 'node:path';
import { romaji } from '../../src/domain/text/romaji.ts';
import { idPattern } from '../../src/schemas/fields.ts';
import { checkDigit, isPrefecture, prefectureOf } from './places.ts';
import type { Place } from './places.ts';

/** The arguments as they were written. */
export interface Given {
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  readonly dir?: string | undefined;
  readonly colour?: string | undefined;
  readonly title?: string | undefined;
  readonly reading?: string | undefined;
  readonly id?: string | undefined;
  readonly empty?: boolean | undefined;
}

/** A new site. */
export interface Wanted {
  /** The municipality, and its prefecture. */
  readonly place: Place;
  readonly prefecture: Place;
  /** Ids of both in the new site's table. */
  readonly id: string;
  readonly prefectureId: string;
  /** The site's name. */
  readonly title: string;
  readonly dir: string;
  readonly colour: string | undefined;
  /** Without samples: every list of the new site begins empty. */
  readonly empty: boolean;
}

/** What is known: the national table, and the ids that this site uses already (code → id). */
export interface Known { readonly places: readonly Place[]; readonly ids: ReadonlyMap<string, string>; readonly kit: string }

/** Endings that ids leave out: よこはまし → yokohama. */
const endings: Readonly<Record<string, RegExp>> = { 市: /し$/, 区: /く$/, 町: /(?:まち|ちょう)$/, 村: /(?:むら|そん)$/, 県: /けん$/, 府: /ふ$/, 都: /と$/, 道: /$/ };

const plain = (text: string | undefined) => (text ?? '').normalize('NFKC').trim();
const idOf = ({ name, reading }: Place) => romaji(reading.replace(endings[name.at(-1) ?? ''] ?? /$/, ''));

/** The code with its sixth digit, or why it is none. */
function codeOf(written: string): { code: string } | { fault: string } {
  if (written === '') return { fault: '--code がありません。全国地方公共団体コード(5桁か6桁)を書いてください。例: --code 141003' };
  if (!/^\d{5,6}$/.test(written)) return { fault: `--code「${written}」は、5桁か6桁の数字ではありません。全国地方公共団体コードを書いてください。例: --code 141003` };
  const five = written.slice(0, 5);
  const code = five + checkDigit(five);
  if (written.length === 6 && written !== code) return { fault: `--code「${written}」は、検査数字(6桁目)が合いません。はじめの5桁が正しければ${code}です。番号を確かめてください。` };
  return { code };
}

const whole = ({ prefecture, name }: Place) => (prefecture === name ? name : `${prefecture}${name}`);

/** Names of the same municipality elsewhere, so that people find the right code. */
const others = (name: string, places: readonly Place[]) => places.filter((place) => [place.name, whole(place)].includes(name)).map((place) => `${whole(place)}は${place.code}です。`).join('');

/** The municipality of a code and a name; one that the table does not have needs a reading. */
function placeOf(code: string, name: string, reading: string, places: readonly Place[]): { place: Place } | { fault: string } {
  const known = places.find((place) => place.code === code);
  const prefecture = places.find((place) => place.code === `${prefectureOf(code)}000${checkDigit(`${prefectureOf(code)}000`)}`);
  if (!prefecture) return { fault: `--code「${code}」の初めの2桁「${prefectureOf(code)}」は、都道府県の番号(01〜47)ではありません。番号を確かめてください。` };
  if (isPrefecture(code)) return { fault: `--code「${code}」は${prefecture.name}の番号です。区市町村の番号を書いてください。都道府県のサイトは、docs/adopt.mdの3のとおり、自治体の表を足して作ります。` };
  if (known && ![known.name, whole(known)].includes(name)) return { fault: `--code「${code}」は${whole(known)}の番号で、--name「${name}」と合いません。${others(name, places) || 'どちらかを直してください。'}` };
  if (known) return { place: known };
  if (!/[区市町村]$/.test(name)) return { fault: `--name「${name}」は、区・市・町・村で終わる自治体の名前ではありません。${others(name, places)}` };
  if (!/^[ぁ-ゖー]+$/.test(reading)) return { fault: `番号「${code}」の自治体は、表(scripts/kit/municipalities.csv)にありません。${others(name, places) || `番号が正しければ、読みを付けてください。例: --reading さんぷるむら`}` };
  return { place: { code, prefecture: prefecture.name, name, reading } };
}

function colourFault(colour: string): string[] {
  return colour === '' || /^#[\da-f]{6}$/.test(colour) ? [] : [`--colour「${colour}」は使えません。「#」と6桁の16進数で書いてください。例: --colour '#0b5fa5'`];
}

function idFault(id: string): string[] {
  return idPattern.test(id) ? [] : [`自治体のid「${id}」は使えません。半角の小文字、数字、ハイフンで書いてください。例: --id yokohama`];
}

/** The site that is asked for, or everything that is wrong with the asking. */
export function wantedSite(given: Given, { places, ids, kit }: Known): { wanted: Wanted } | { faults: string[] } {
  const [name, colour] = [plain(given.name), plain(given.colour).toLowerCase()];
  const code = codeOf(plain(given.code));
  const found = 'fault' in code || name === '' ? undefined : placeOf(code.code, name, plain(given.reading), places);
  const faults = [
    ...(name === '' ? ['--name がありません。自治体の名前を書いてください。例: --name 横浜市'] : []),
    ...('fault' in code ? [code.fault] : []), ...(found && 'fault' in found ? [found.fault] : []), ...colourFault(colour),
  ];
  if (faults.length > 0 || !found || 'fault' in found) return { faults };
  const { place } = found;
  const prefecture = places.find((one) => isPrefecture(one.code) && one.name === place.prefecture) ?? place;
  const id = plain(given.id) || (ids.get(place.code) ?? idOf(place));
  const wrong = idFault(id);
  if (wrong.length > 0) return { faults: wrong };
  const prefectureId = ids.get(prefecture.code) ?? idOf(prefecture);
  const dir = resolve(kit, given.dir ?? `../kyodo-${id}`);
  return { wanted: { place, prefecture, id, prefectureId: prefectureId === id ? `${prefectureId}-pref` : prefectureId, title: plain(given.title) || `${place.name}協働ナビ`, dir, colour: colour || undefined, empty: given.empty ?? false } };
}

/** What residents are called. */
export const residents = ({ name }: Place): string => `${name.at(-1) ?? ''}民`;

/** The name of the folder, for the package. */
export const packageName = ({ dir }: Wanted): string => romaji(basename(dir)) || 'kyodo-site';
