/** Files of an earlier form, brought into the present one. */
import { members, strict } from './guard.ts';
import type { Members } from './guard.ts';

/** The id of the only phase of files that knew none. The sheet says by a migration which of its phases that was. */
export const singlePhase = 'single';

const names = ['format', 'formatVersion', 'sheet', 'role', 'project', 'organisation', 'date', 'savedAt', 'answers'];

/** Form 1 had one list of answers and one day; everything else is as it was. */
export function upgraded(file: Members): Members {
  if (file.get('formatVersion') !== 1) return file;
  strict(file, names, [], 'ファイル全体');
  members(file.get('answers'), 'answers');
  const kept = [...file].filter(([name]) => name !== 'date' && name !== 'answers');
  return new Map([...kept, ['phases', { [singlePhase]: { date: file.get('date'), answers: file.get('answers') } }]]);
}
