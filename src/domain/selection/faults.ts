/** What a record of choosing a partner still lacks. The words for each fault are in the page. */
import { listAt, textAt, valueAt } from '../record/record.ts';
import type { Fault, Part, Path } from '../record/record.ts';

const isBlank = (data: Part, path: Path) => textAt(data, path).trim() === '';
/** Ids of a list's members, in its order. */
export const idsOf = (data: Part, list: string): string[] => listAt(data, [list]).map(({ id }) => String(id));
const published: Path = ['published', 'date'];

/** Whether both days are there and the first is earlier. Days as YYYY-MM-DD sort like text. */
const isBefore = (data: Part, path: Path, than: Path) => !isBlank(data, path) && !isBlank(data, than) && textAt(data, path) < textAt(data, than);

const blanks = (data: Part, ...paths: Path[]): Fault[] => paths.filter((path) => isBlank(data, path)).map((path) => ({ kind: 'blank', path }));
const when = (wrong: boolean, kind: string, path: Path): Fault[] => (wrong ? [{ kind, path }] : []);

/** Whether the criteria are public on that day (YYYY-MM-DD); before, no candidate should be looked at. */
export const isPublic = (data: Part, today: string): boolean => !isBlank(data, published) && textAt(data, published) <= today;

/** Ways of choosing that need a word of explanation, because not everybody could apply. */
const explained = ['named', 'other'];

/** The criteria, before anyone is looked at: what for, which, and when and where they were made public. */
export function criteriaFaults(data: Part): Fault[] {
  const ids = idsOf(data, 'criteria');
  return [
    ...blanks(data, ['project'], ['department'], ['method']),
    ...when(explained.includes(textAt(data, ['method'])) && isBlank(data, ['methodNote']), 'blank', ['methodNote']),
    ...when(ids.length === 0, 'none', ['criteria']),
    ...blanks(data, ...ids.map((id): Path => ['criteria', id, 'name']), published, ['published', 'where'], ['interests']),
  ];
}

function checkFaults(data: Part, candidate: string, criterion: string): Fault[] {
  const at = (name: string): Path => ['candidates', candidate, 'checks', criterion, name];
  const late = when(isBefore(data, at('seen'), published), 'late', at('seen'));
  if (isBlank(data, at('state'))) return [{ kind: 'blank', path: at('state') }, ...late];
  return [...blanks(data, at('note')), ...late];
}

function candidateFaults(data: Part, candidate: string): Fault[] {
  const seen: Path = ['candidates', candidate, 'seen'];
  return [
    ...blanks(data, ['candidates', candidate, 'name'], seen),
    ...when(isBefore(data, seen, published), 'late', seen),
    ...idsOf(data, 'criteria').flatMap((criterion) => checkFaults(data, candidate, criterion)),
  ];
}

/** The candidates: each with what was seen, for every criterion the same. */
export function candidatesFaults(data: Part): Fault[] {
  const ids = idsOf(data, 'candidates');
  return ids.length > 0 ? ids.flatMap((id) => candidateFaults(data, id)) : [{ kind: 'none', path: ['candidates'] }];
}

/** Ids of the chosen candidates. */
export const chosen = (data: Part): string[] => idsOf(data, 'candidates').filter((id) => valueAt(data, ['candidates', id, 'chosen']) === true);

/** Whether nobody was chosen, on purpose. */
export const isNobody = (data: Part): boolean => valueAt(data, ['decision', 'nobody']) === true;

/** The days on which a candidate was looked at. */
const looks = (data: Part): Path[] =>
  idsOf(data, 'candidates').flatMap((id) => [['candidates', id, 'seen'], ...idsOf(data, 'criteria').map((one) => ['candidates', id, 'checks', one, 'seen'])]);

/** The choice: who was chosen, why, by whom, when, and what the others are told. */
export function decisionFaults(data: Part): Fault[] {
  const date: Path = ['decision', 'date'];
  const nobody: Path = ['decision', 'nobody'];
  const count = chosen(data).length;
  const late = isBefore(data, date, published);
  return [
    ...when(count === 0 && !isNobody(data), 'none', nobody),
    ...when(count > 0 && isNobody(data), 'both', nobody),
    ...blanks(data, ['decision', 'reason'], ['decision', 'who'], date),
    ...when(late, 'late', date),
    ...when(!late && looks(data).some((look) => isBefore(data, date, look)), 'early', date),
    ...(idsOf(data, 'candidates').length > count ? blanks(data, ['decision', 'others']) : []),
  ];
}

/** The parts of the record that are filled in, in the order of the page. */
export const parts = { criteria: criteriaFaults, candidates: candidatesFaults, decision: decisionFaults } as const;
export type PartName = keyof typeof parts;

/** Everything that is missing, in the order of the page. */
export const selectionFaults = (data: Part): Fault[] => Object.values(parts).flatMap((faultsOf) => faultsOf(data));

const isFilled = (data: Part, paths: readonly Path[]) => paths.some((path) => !isBlank(data, path));

/** Whether anything is written in a part. */
const begun: Readonly<Record<PartName, (data: Part) => boolean>> = {
  criteria: (data) => idsOf(data, 'criteria').length > 0 || isFilled(data, [['project'], ['department'], ['method'], ['methodNote'], published, ['published', 'where'], ['interests']]),
  candidates: (data) => idsOf(data, 'candidates').length > 0,
  decision: (data) => chosen(data).length > 0 || isNobody(data) || isFilled(data, ['reason', 'who', 'date', 'others', 'conditions'].map((name) => ['decision', name])),
};

/** How far a part is: `none` not begun, `some` begun, `done` nothing missing. */
export function progress(data: Part, name: PartName): 'none' | 'some' | 'done' {
  if (!begun[name](data)) return 'none';
  return parts[name](data).length === 0 ? 'done' : 'some';
}
