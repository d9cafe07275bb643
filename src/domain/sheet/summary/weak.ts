/** Where help is needed: themes with low points, and questions on which both sides differ. */
import { itemsOf } from '../shape.ts';
import type { SheetShape } from '../shape.ts';
import type { SummarySheet } from './entry.ts';
import type { Project, Side, Submission } from './projects.ts';

/** A theme with the projects in which one of its questions has a low point. */
export interface WeakTheme {
  readonly id: string;
  readonly projects: readonly Project[];
}

/** Points that far apart are worth talking about. */
export const wideGap = 2;

/** A question that both sides answered with points far apart. */
export interface Gap {
  readonly id: string;
  readonly government: number;
  readonly partner: number;
}

/** A project with its gaps. */
export interface ProjectGaps {
  readonly project: Project;
  readonly gaps: readonly Gap[];
}

const submissionsOf = ({ phases }: Project, phase: string, side: Side | null) =>
  [...(phases.get(phase) ?? [])].flatMap(([by, submission]) => (side === null || by === side ? [submission] : []));

const isLow = (submission: Submission, items: readonly string[], limit: number) =>
  items.some((id) => { const value = submission.values.get(id); return typeof value === 'number' && value < limit; });

/** The themes that have a low point in a phase, by one side or by any; those of most projects first. */
export function weakThemes(projects: readonly Project[], { shape, themes }: SummarySheet, phase: string, side: Side | null = null): WeakTheme[] {
  return themes
    .map(({ id, items }) => ({ id, projects: projects.filter((project) => submissionsOf(project, phase, side).some((one) => isLow(one, items, shape.weakBelow))) }))
    .filter((theme) => theme.projects.length > 0)
    .toSorted((a, b) => b.projects.length - a.projects.length);
}

function gapsOf(shape: SheetShape, government: Submission, partner: Submission): Gap[] {
  return itemsOf(shape).flatMap(({ id }) => {
    const [own, other] = [government.values.get(id), partner.values.get(id)];
    return typeof own === 'number' && typeof other === 'number' && Math.abs(own - other) >= wideGap ? [{ id, government: own, partner: other }] : [];
  });
}

/** The projects whose sides differ widely in a phase; those with most such questions first. */
export function wideGaps(projects: readonly Project[], shape: SheetShape, phase: string): ProjectGaps[] {
  return projects.flatMap((project) => {
    const [government, partner] = [project.phases.get(phase)?.get('government'), project.phases.get(phase)?.get('partner')];
    const gaps = government && partner ? gapsOf(shape, government, partner) : [];
    return gaps.length > 0 ? [{ project, gaps }] : [];
  }).toSorted((a, b) => b.gaps.length - a.gaps.length);
}
