/** What a record of choosing a partner still lacks. The words for each fault are in the page. */
import { listAt, textAt, valueAt } from '../record/record.ts';
import type { Part, Path } from '../record/record.ts';

/** How far something was confirmed. Not a point: the site ranks no organisation. */
export const states = ['confirmed', 'partly', 'missing'] as const;

/** `late`: candidates were looked at, or the choice was made, before the criteria were published. */
export type FaultKind = 'blank' | 'none' | 'late' | 'unconfirmed' | 'reason';

/** A fault and the field that mends it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly path: Path;
}

const isBlank = (data: Part, path: Path) => textAt(data, path).trim() === '';
const idsOf = (data: Part, list: string) => listAt(data, [list]).map(({ id }) => String(id));
const published: Path = ['published', 'date'];

/** Days as YYYY-MM-DD sort like text. */
const isBefore = (data: Part, path: Path) => !isBlank(data, path) && !isBlank(data, published) && textAt(data, path) < textAt(data, published);

const blanks = (data: Part, paths: readonly Path[]): Fault[] => paths.filter((path) => isBlank(data, path)).map((path) => ({ kind: 'blank', path }));

/** The criteria, before anyone is looked at: what for, which, and when and where they were made public. */
export function criteriaFaults(data: Part): Fault[] {
  const none: Fault[] = idsOf(data, 'criteria').length > 0 ? [] : [{ kind: 'none', path: ['criteria'] }];
  return [...blanks(data, [['project'], ['method'], published, ['published', 'where']]), ...none];
}

function checkFaults(data: Part, candidate: string, criterion: string): Fault[] {
  const at = (name: string): Path => ['candidates', candidate, 'checks', criterion, name];
  const state = textAt(data, at('state'));
  if (state === '') return [{ kind: 'unconfirmed', path: at('state') }];
  return isBlank(data, at('note')) ? [{ kind: 'reason', path: at('note') }] : [];
}

function candidateFaults(data: Part, candidate: string): Fault[] {
  const seen: Path = ['candidates', candidate, 'seen'];
  const late: Fault[] = isBefore(data, seen) ? [{ kind: 'late', path: seen }] : [];
  return [...blanks(data, [['candidates', candidate, 'name'], seen]), ...late, ...idsOf(data, 'criteria').flatMap((criterion) => checkFaults(data, candidate, criterion))];
}

/** The candidates: each with what was seen, for every criterion the same. */
export function candidatesFaults(data: Part): Fault[] {
  const ids = idsOf(data, 'candidates');
  return ids.length > 0 ? ids.flatMap((id) => candidateFaults(data, id)) : [{ kind: 'none', path: ['candidates'] }];
}

/** Ids of the chosen candidates. */
export const chosen = (data: Part): string[] => idsOf(data, 'candidates').filter((id) => valueAt(data, ['candidates', id, 'chosen']) === true);

/** The choice: who was chosen, why, by whom, when, and what the others are told. */
export function decisionFaults(data: Part): Fault[] {
  const date: Path = ['decision', 'date'];
  const none: Fault[] = chosen(data).length > 0 || valueAt(data, ['decision', 'nobody']) === true ? [] : [{ kind: 'none', path: ['decision', 'nobody'] }];
  const late: Fault[] = isBefore(data, date) ? [{ kind: 'late', path: date }] : [];
  const others: Path[] = idsOf(data, 'candidates').length > chosen(data).length ? [['decision', 'others']] : [];
  return [...none, ...blanks(data, [date, ['decision', 'who'], ['decision', 'reason'], ...others]), ...late];
}

/** Everything that is missing, in the order of the page. */
export const selectionFaults = (data: Part): Fault[] => [...criteriaFaults(data), ...candidatesFaults(data), ...decisionFaults(data)];
