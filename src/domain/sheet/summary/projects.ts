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
  /** Its name, with the department where several use it; blank when its files have none. */
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

/** A name of a project that several departments use: each of theirs is a project of its own, and files of others cannot be joined to one of them. */
export interface SameName {
  readonly project: string;
  readonly departments: readonly string[];
  /** Files of other sides, of which nobody can tell to which department's project they belong. */
  readonly loose: readonly string[];
}

/** All files put together. */
export interface Collected {
  readonly entries: readonly Entry[];
  readonly projects: readonly Project[];
  readonly sameNames: readonly SameName[];
  readonly replaced: readonly Replaced[];
}

const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();

/** The same key for spellings that differ only in width, case and blanks. A file without a name is a project of its own: its time stands for it. */
const nameKey = ({ project, savedAt }: Pick<Entry, 'project' | 'savedAt'>): string => plain(project) || `\u0000${savedAt}`;

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

/** What tells projects of one name apart: the departments of the government's files; files of other sides belong to none of them. */
interface Part { readonly suffix: string; readonly entries: readonly Entry[] }

const isGovernment = ({ role }: Entry) => role === 'government';

/** The files of one name as one project, or, where several departments use the name, as one for each. Expects the newest file first. */
function partsOf(entries: readonly Entry[]): Part[] {
  const byDepartment = Map.groupBy(entries.filter(isGovernment), ({ organisation }) => plain(organisation));
  if ([...byDepartment.keys()].filter(Boolean).length < 2) return [{ suffix: '', entries }];
  const others = entries.filter((entry) => !isGovernment(entry));
  return [
    ...[...byDepartment.values()].map((own) => ({ suffix: own[0]?.organisation.trim() || '部署名なし', entries: own })),
    ...(others.length > 0 ? [{ suffix: 'どの部署の事業か不明', entries: others }] : []),
  ];
}

function projectFrom(key: string, { suffix, entries }: Part, replaced: Replaced[]): Making {
  const name = entries[0]?.project.trim() ?? '';
  const project: Making = { key: suffix ? `${key}\u0000${suffix}` : key, name: suffix ? `${name}(${suffix})` : name, form: null, phases: new Map() };
  for (const entry of entries) add(project, entry, replaced);
  return project;
}

function sameName(entries: readonly Entry[], parts: readonly Part[]): SameName {
  const departments = parts.filter((part) => part.entries.some(isGovernment)).map(({ suffix }) => suffix);
  return { project: entries[0]?.project.trim() ?? '', departments: departments.toSorted(compare), loose: entries.filter((entry) => !isGovernment(entry)).map(({ file }) => file).toSorted(compare) };
}

/** Puts the files together. The result does not depend on their order. */
export function collect(entries: readonly Entry[]): Collected {
  const replaced: Replaced[] = [];
  const named = [...Map.groupBy(newestFirst(entries), nameKey)].map(([key, own]) => ({ key, own, parts: partsOf(own) }));
  const projects = named.flatMap(({ key, parts }) => parts.map((part) => projectFrom(key, part, replaced)));
  return {
    entries, replaced,
    projects: projects.toSorted((a, b) => compare(a.key, b.key)),
    sameNames: named.filter(({ parts }) => parts.length > 1).map(({ own, parts }) => sameName(own, parts)).toSorted((a, b) => compare(a.project, b.project)),
  };
}

/** What was answered in a phase, by one side or by all. */
export const submissionsIn = (projects: readonly Project[], phase: string, side: Side | null = null): Submission[] =>
  projects.flatMap(({ phases }) => [...(phases.get(phase) ?? [])].flatMap(([by, submission]) => (side === null || by === side ? [submission] : [])));
