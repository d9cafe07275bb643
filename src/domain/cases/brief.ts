/** Every case in a few words, as one small file: for re-weighting likeness and for choosing cases by name. */
import type { Aspect, Comparable } from './similar.ts';

/** Ids of one kind joined by blanks: shorter than a list. */
type Ids = string;

/** A case: id, title, municipality, number of its stage, forms, fields, themes. */
export type BriefRow = readonly [id: string, title: string, place: string, stage: string, forms: Ids, fields: Ids, themes: Ids];

/** The file. */
export interface BriefFile {
  /** The names of the values of each aspect; of the size, by its band. */
  names: Readonly<Record<Aspect, Readonly<Record<string, string>>>>;
  /** Municipality → its name, its sorts, the band of its population where it is known. */
  places: Readonly<Record<string, readonly [name: string, sorts: Ids, size?: number]>>;
  /** Stages as they are shown beside cases, by number: the name and whether such a project took place. */
  stages: Readonly<Record<string, readonly [name: string, done: boolean]>>;
  cases: readonly BriefRow[];
}

/** A case read back. */
export interface Brief extends Comparable {
  title: string;
  place: string;
  stage: string;
  done: boolean;
}

const list = (ids: Ids) => (ids === '' ? [] : ids.split(' '));

/** The cases of the file, in its order. */
export const readBriefs = ({ places, stages, cases }: BriefFile): Brief[] =>
  cases.map(([id, title, municipality, stageId, forms, fields, themes]) => {
    const [place, sorts, size] = places[municipality] ?? [municipality, ''];
    const [stage, done] = stages[stageId] ?? [stageId, false];
    return { id, title, place, stage, done, traits: { form: list(forms), field: list(fields), theme: list(themes), kind: list(sorts), size } };
  });
