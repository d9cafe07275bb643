/** Signs of a person's own data in a text that will be public. They are only asked about: a group may be named 「花さんの会」. */
import type { Fault, Part, Value } from '../../record/record.ts';
import { nameIn } from '../../write/data.ts';
import type { FieldShape } from '../../write/shape.ts';

/** What a text seems to hold. */
export type PersonalSign = 'mail' | 'phone' | 'place' | 'person';

const notNames = '皆|みな|患者|お?母|お?父|お?子|奥|職人|お?客|先輩|お?医者|お?隣|看護師|保育士|学生|生徒|利用者|参加者|住民|市民|区民|会員';
const patterns: Readonly<Record<PersonalSign, RegExp>> = {
  mail: /[\w.+-]+@[\w-]+\.[\w.-]+/,
  phone: /(?<![\d/.-])0\d{1,4}(?:[-ー‐–—―]|\s?\(|\)\s?|\s)\d{1,4}(?:[-ー‐–—―]|\)|\s)\d{3,4}(?!\d)|(?<!\d)0(?:[5789]0\d|[1-9]\d)\d{7}(?!\d)/,
  place: /\d丁目\d|\d丁目.{0,3}\d+番|\d番地|\d番\d+号|〒\s?\d{3}/,
  person: new RegExp(`(?<!${notNames})(?<=[\\p{sc=Han}\\p{sc=Katakana}])(?:さん|氏|様)(?![\\p{sc=Han}])|(?:代表|代表者|代表理事|理事長|会長|事務局長|担当者?)(?:[::は]|\\s)\\s?[\\p{sc=Han}]{1,4}\\s?[\\p{sc=Han}\\p{sc=Hiragana}]{1,4}`, 'u'),
};

/** Every sign in a text: whoever takes one away sees the others at once. */
export function signsIn(text: string): PersonalSign[] {
  const plain = text.normalize('NFKC');
  return (Object.keys(patterns) as PersonalSign[]).filter((sign) => patterns[sign].test(plain));
}

function signsAt(field: FieldShape, value: Value | undefined, path: readonly string[]): Fault[] {
  const { kind, fields = [], item } = field;
  if (kind === 'text' && typeof value === 'string') return signsIn(value).map((sign) => ({ kind: sign, path }));
  if (kind === 'part' && typeof value === 'object') return fields.flatMap((inner) => signsAt(inner, (value as Part)[nameIn(inner.name)], [...path, nameIn(inner.name)]));
  if (kind !== 'list' || !Array.isArray(value) || !item) return [];
  return (value as readonly Part[]).flatMap((member) => (item.kind === 'part' ? signsAt(item, member, [...path, String(member['id'])]) : signsAt(item, member['value'], [...path, String(member['id']), 'value'])));
}

/** Every text of some fields that should be looked at. */
export const personalSigns = (fields: readonly FieldShape[], data: Part): Fault[] => fields.flatMap((field) => signsAt(field, data[nameIn(field.name)], [nameIn(field.name)]));
