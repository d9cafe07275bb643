/** The names that a record of choosing a partner has, and its text as a draft. Apart from the files, so that a page which only keeps drafts loads no strict reader. */
import { readPart } from '../record/read-part.ts';
import { listAt, textAt, valueAt } from '../record/record.ts';
import type { Part, Path } from '../record/record.ts';

const text = (data: Part, ...path: string[]): string => textAt(data, path);
const tick = (data: Part, ...path: string[]): boolean => valueAt(data, path) === true;
const pick = (data: Part, names: readonly string[], ...at: string[]): Part => Object.fromEntries(names.map((name) => [name, text(data, ...at, name)]));

/** What was confirmed, for the criteria that the record has; nothing is kept of a criterion that was taken out. */
function checks(data: Part, candidate: Path): Part {
  const found = listAt(data, ['criteria']).map(({ id }) => [String(id), pick(data, ['state', 'note', 'seen'], ...candidate, 'checks', String(id))] as const);
  return Object.fromEntries(found.filter(([, check]) => Object.values(check).some(Boolean)));
}

function candidates(data: Part): Part[] {
  const ids = listAt(data, ['candidates']).map(({ id }) => String(id));
  return ids.map((id) => {
    const at = ['candidates', id];
    return { ...pick(data, ['id', 'name', 'seen'], ...at), chosen: tick(data, ...at, 'chosen'), checks: checks(data, at) };
  });
}

/** The record with every name that it can have, and no other. */
export const wholeOf = (data: Part): Part => ({
  ...pick(data, ['project', 'department', 'method', 'methodNote']),
  published: pick(data, ['date', 'where'], 'published'),
  interests: text(data, 'interests'),
  criteria: listAt(data, ['criteria']).map((criterion) => pick(criterion, ['id', 'name', 'how'])),
  candidates: candidates(data),
  decision: { nobody: tick(data, 'decision', 'nobody'), ...pick(data, ['date', 'who', 'reason', 'conditions', 'others'], 'decision') },
  record: { hideOthers: valueAt(data, ['record', 'hideOthers']) !== false },
});

/** A record with nothing written. */
export const emptySelection = (): Part => wholeOf({});

/** The text of a draft; it never leaves the browser. */
export const writeDraft = (data: Part): string => JSON.stringify(wholeOf(data));

/** The record in the text of a draft of this page; undefined if there is none in it. Only known names are taken. */
export function readDraft(text: string): Part | undefined {
  const data = readPart(text);
  return data && wholeOf(data);
}
