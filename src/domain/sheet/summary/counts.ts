/** How many projects and files there are: by phase and side, by version, by form. */
import type { SheetShape } from '../shape.ts';
import { sides } from './projects.ts';
import type { Collected, Project, Side } from './projects.ts';

/** A phase, counted in projects. */
export interface PhaseCount {
  readonly phase: string;
  readonly projects: number;
  readonly bySide: Readonly<Record<Side, number>>;
  /** Both government and organisation answered. */
  readonly both: readonly Project[];
  /** Only the government did, of these two. */
  readonly onlyGovernment: readonly Project[];
  /** Only the organisation did, of these two. */
  readonly onlyPartner: readonly Project[];
}

/** How often something occurs. */
export interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

const tally = <Key>(keys: readonly Key[]): Count<Key>[] => [...Map.groupBy(keys, (key) => key)].map(([key, { length: count }]) => ({ key, count }));

/** One row for each phase of the sheet. */
export function phaseCounts({ projects }: Collected, { phases }: Pick<SheetShape, 'phases'>): PhaseCount[] {
  return phases.map(({ id }) => {
    const given = projects.filter((project) => project.phases.has(id));
    const has = (project: Project, side: Side) => project.phases.get(id)?.has(side) === true;
    const by = (side: Side) => given.filter((project) => has(project, side));
    const [government, partner] = [by('government'), by('partner')];
    return {
      phase: id,
      projects: given.length,
      bySide: Object.fromEntries(sides.map((side) => [side, by(side).length])) as Record<Side, number>,
      both: government.filter((project) => has(project, 'partner')),
      onlyGovernment: government.filter((project) => !has(project, 'partner')),
      onlyPartner: partner.filter((project) => !has(project, 'government')),
    };
  });
}

/** Files by the version of the sheet, newest version first. */
export const versionCounts = ({ entries }: Collected): Count<string>[] =>
  tally(entries.map(({ version }) => version)).toSorted((a, b) => b.key.localeCompare(a.key, 'en', { numeric: true }));

/** Projects by the form that they state; null for those that state none. */
export const formCounts = ({ projects }: Collected): Count<string | null>[] => tally(projects.map(({ form }) => form)).toSorted((a, b) => b.count - a.count);
