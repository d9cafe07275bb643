/** The small tables that cells are compared with: fields, municipalities, authorities. Made once for a file. */
import { nearFields } from './near-fields.ts';
import { narrow } from './values.ts';

/** What the tables are made from. */
export interface Reference {
  readonly fields: readonly { readonly id: string; readonly number: number; readonly name: string; readonly short: string }[];
  readonly municipalities: readonly { readonly id: string; readonly name: string; readonly prefecture: string; readonly code?: string | undefined }[];
  /** Prefectures and the cities that are authorities, each with its prefecture. */
  readonly authorities: readonly { readonly name: string; readonly prefecture: string }[];
  /** Kinds of organisations with their names. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** Questions that rows ask. */
export interface Tables {
  /** Ids of the fields in their order. */
  readonly fieldIds: readonly string[];
  readonly fieldByNumber: (number: number) => string | undefined;
  readonly field: (word: string) => string | undefined;
  /** Short names of all fields, and of those that are like a word. */
  readonly fieldNames: readonly string[];
  readonly fieldsNear: (word: string) => readonly string[];
  readonly prefectureOf: (authority: string) => string | undefined;
  readonly startsWithPrefecture: (address: string) => string | undefined;
  /** The municipality that an address with its prefecture leads to. */
  readonly inAddress: (address: string) => string | undefined;
  /** A municipality by its name, id or code. */
  readonly municipality: (word: string) => string | undefined;
  /** A kind of organisation by its id or name, or by the short name that begins a longer one. */
  readonly kind: (word: string) => string | undefined;
  readonly kindNames: readonly string[];
}

const words = <T>(rows: readonly T[], keys: (row: T) => readonly (string | undefined)[], id: (row: T) => string): Map<string, string> =>
  new Map(rows.flatMap((row) => keys(row).flatMap((key) => (key ? [[narrow(key), id(row)] as const] : []))));

/** Districts (郡) and branch offices stand between prefecture and town in some addresses. */
const district = /^\p{L}{1,5}?(?:郡|支庁)/u;

/** The tables. */
export function tablesOf({ fields, municipalities, authorities, kinds }: Reference): Tables {
  const byNumber = new Map(fields.map(({ number, id }) => [number, id]));
  const byField = words(fields, ({ id, name, short }) => [id, name, short], ({ id }) => id);
  const byMunicipality = words(municipalities, ({ id, name, prefecture, code }) => [id, name, `${prefecture}${name}`, code, code?.slice(0, 5)], ({ id }) => id);
  const kindNames = Object.entries(kinds).flatMap(([id, name]) => [id, name, ...name.split(/[(・)]/)].map((word) => [narrow(word), id] as const));
  const byKind = new Map(kindNames.filter(([word]) => word !== ''));
  const byAuthority = new Map(authorities.map(({ name, prefecture }) => [name, prefecture]));
  const prefectures = [...new Set(authorities.map(({ prefecture }) => prefecture))];
  const startsWithPrefecture = (address: string) => prefectures.find((name) => address.startsWith(name));
  const inAddress = (address: string) => {
    const prefecture = startsWithPrefecture(address);
    const rest = address.slice(prefecture?.length);
    const there = municipalities.filter((one) => prefecture !== undefined && one.prefecture === prefecture && one.name !== prefecture);
    return there.find(({ name }) => rest.startsWith(name) || rest.replace(district, '').startsWith(name))?.id;
  };
  return {
    fieldIds: fields.map(({ id }) => id), fieldNames: fields.map(({ short }) => short), fieldsNear: (word) => nearFields(fields, word),
    fieldByNumber: (number) => byNumber.get(number), field: (word) => byField.get(narrow(word)), prefectureOf: (name) => byAuthority.get(narrow(name)),
    startsWithPrefecture, inAddress, municipality: (word) => byMunicipality.get(narrow(word)), kind: (word) => byKind.get(narrow(word)), kindNames: Object.values(kinds),
  };
}
