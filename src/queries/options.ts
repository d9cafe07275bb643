/** The choices that a form made of a schema offers, from the tables that it points to. */
import { guidelinePath } from '../domain/site/paths.ts';
import { allFields } from '../domain/write/form-shape.ts';
import type { FormShape } from '../domain/write/form-shape.ts';
import type { FieldShape, Sizes } from '../domain/write/shape.ts';
import { areas } from '../schemas/reference.ts';
import { rows } from './content.ts';
import { guidelines } from './guidelines.ts';
import { municipalitiesByCode, placeName } from './map.ts';

/** Choices under a heading; a blank heading for those without one. */
export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const oneGroup = (options: OptionGroup['options']): OptionGroup[] => [{ heading: '', options }];
const collator = new Intl.Collator('ja');

function grouped<T>(all: readonly T[], headingOf: (one: T) => string, optionOf: (one: T) => readonly [string, string]): OptionGroup[] {
  const headings = [...new Set(all.map(headingOf))];
  return headings.map((heading) => ({ heading, options: all.filter((one) => headingOf(one) === heading).map(optionOf) }));
}

/** Everything that a field can point to, in the order in which pages show it. */
const tables: Readonly<Record<string, () => Promise<OptionGroup[]>>> = {
  stages: async () => oneGroup((await rows('stages')).toSorted((a, b) => a.order - b.order).map(({ id, name }) => [id, name])),
  municipalities: async () => grouped(await municipalitiesByCode(), ({ area }) => areas[area], (place) => [place.id, placeName(place)]),
  partners: async () => oneGroup((await rows('partners')).toSorted((a, b) => collator.compare(a.reading, b.reading)).map(({ id, name }) => [id, name])),
  forms: async () => oneGroup((await rows('forms')).toSorted((a, b) => a.order - b.order).map(({ id, title }) => [id, title])),
  fields: async () => oneGroup((await rows('fields')).toSorted((a, b) => a.number - b.number).map(({ id, short }) => [id, short])),
  themes: async () => oneGroup((await rows('themes')).map(({ id, name }) => [id, name])),
  clauses: async () => {
    const pages = new Map((await guidelines()).map(({ id, short }) => [guidelinePath(id), short]));
    return grouped(await rows('clauses'), ({ page }) => pages.get(page) ?? '', ({ id, cite, title }) => [id, `${cite} ${title}`]);
  },
};

const collectionsIn = ({ from, item, fields = [] }: FieldShape): string[] =>
  [...(from === undefined ? [] : [from]), ...(item ? collectionsIn(item) : []), ...fields.flatMap(collectionsIn)];

/** Collection → its choices. */
export type Options = ReadonlyMap<string, readonly OptionGroup[]>;

/** A form and its choices. */
export interface SchemaForm {
  readonly shape: FormShape;
  readonly options: Options;
}

/** The form with the choices of every table that it points to. */
export async function withOptions(make: (sizes: Sizes) => FormShape): Promise<SchemaForm> {
  const all = new Map(await Promise.all(Object.entries(tables).map(async ([name, read]) => [name, await read()] as const)));
  const shape = make((name) => (all.get(name) ?? []).reduce((sum, group) => sum + group.options.length, 0));
  const wanted = new Set(allFields(shape).filter(({ editors }) => !editors).flatMap(collectionsIn));
  const missing = [...wanted].filter((name) => !all.has(name));
  if (missing.length > 0) throw new Error(`項目が指す「${missing.join('、')}」の選択肢を、queries/options.tsで用意してください。`);
  return { shape, options: new Map([...all].filter(([name]) => wanted.has(name))) };
}
