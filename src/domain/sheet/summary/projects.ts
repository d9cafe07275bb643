/** Puts files together by project, side and phase. Of the same project, side and phase only the newest counts, and the others are named. */
import type { Role } from '../roles.ts';
import type { Entry, PhasePoints } from './entry.ts';

/** A side; files in which none is chosen are counted apart. */
export type Side = Role | 'unset';
/** The sides in the order in which they are shown. */
export const sides: readonly Side[] = ['government', 'partner', 'third', 'unset'];

/** What one side answered in one phase. */
export interface Submission extends PhasePoints {
  readonly entry: Entry;
}

/** A project with what each side answered in each phase. */
export interface Project {
  readonly key: string;
  /** Its name; blank when its files have none. */
  readonly name: string;
  readonly form: string | null;
  readonly phases: ReadonlyMap<string, ReadonlyMap<Side, Submission>>;
}

/** An answer that does not count, because a newer file says the same side of the same project anew. */
export interface Replaced {
  readonly project: string;
  readonly side: Side;
  readonly phase: string;
  readonly kept: string;
  readonly dropped: string;
  /** The files name different departments or organisations, so they may be about different projects. */
  readonly otherOrganisation: boolean;
}

/** All files put together. */
export interface Collected {
  readonly entries: readonly Entry[];
  readonly projects: readonly Project[];
  readonly replaced: readonly Replaced[];
}

const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();

/** The same key for spellings that differ only in width, case and blanks. A file without a name is a project of its own: its time stands for it. */
export const projectKey = ({ project, savedAt }: Pick<Entry, 'project' | 'savedAt'>): string => plain(project) || `\u0000${savedAt}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Newest first; the name of the file decides between equal times, so that the order of choosing never does. */
const newestFirst = (entries: readonly Entry[]) => entries.toSorted((a, b) => compare(b.savedAt, a.savedAt) || compare(a.file, b.file));

interface Making { key: string; name: string; form: string | null; phases: Map<string, Map<Side, Submission>> }

function add(project: Making, entry: Entry, replaced: Replaced[]): void {
  const side = entry.role ?? 'unset';
  project.form ??= entry.form;
  for (const [phase, points] of entry.phases) {
    const given = project.phases.get(phase) ?? new Map<Side, Submission>();
    const newer = given.get(side)?.entry;
    if (newer) replaced.push({ project: project.name, side, phase, kept: newer.file, dropped: entry.file, otherOrganisation: plain(newer.organisation) !== plain(entry.organisation) });
    else project.phases.set(phase, given.set(side, { ...points, entry }));
  }
}

/** Puts the files together. The result does not depend on their order. */
export function collect(entries: readonly Entry[]): Collected {
  const projects = new Map<string, Making>();
  const replaced: Replaced[] = [];
  for (const entry of newestFirst(entries)) {
    const key = projectKey(entry);
    const project = projects.get(key) ?? { key, name: entry.project.trim(), form: null, phases: new Map() };
    projects.set(key, project);
    add(project, entry, replaced);
  }
  return { entries, projects: [...projects.values()].toSorted((a, b) => compare(a.key, b.key)), replaced };
}

/** What was answered in a phase, by one side or by all. */
export const submissionsIn = (projects: readonly Project[], phase: string, side: Side | null = null): Submission[] =>
  projects.flatMap(({ phases }) => [...(phases.get(phase) ?? [])].flatMap(([by, submission]) => (side === null || by === side ? [submission] : [])));
