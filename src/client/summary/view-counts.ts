/** Shows what was counted: projects, sides, versions, forms, and what does not count. */
import { formCounts, phaseCounts, versionCounts } from '../../domain/sheet/summary/counts.ts';
import { sides } from '../../domain/sheet/summary/projects.ts';
import type { Project, Replaced, SameName } from '../../domain/sheet/summary/projects.ts';
import type { Refused, Summary } from '../../domain/sheet/summary/tables.ts';
import { copyOf, part, parts, put, show, showFor } from '../check-sheet-dom.ts';
import { putProblem } from '../sheet-problem.ts';
import { fillList, lineWith } from './lists.ts';

const nameLine = (root: HTMLElement, { name }: Project): HTMLElement => lineWith(root, '[data-name-template]', { name });

function fillPhases(root: HTMLElement, { collected, sheet }: Summary): void {
  for (const { phase, projects, bySide, both, onlyGovernment, onlyPartner } of phaseCounts(collected, sheet.shape)) {
    const row = part(root, `[data-phase-row="${phase}"]`);
    for (const side of sides) put(row, side, bySide[side]);
    for (const [name, count] of Object.entries({ projects, both: both.length, onlyGovernment: onlyGovernment.length, onlyPartner: onlyPartner.length })) put(row, name, count);
    for (const [side, list] of [['government', onlyGovernment], ['partner', onlyPartner]] as const) fillList(part(root, `[data-only="${phase} ${side}"]`), list, (project) => nameLine(root, project));
  }
  for (const group of parts(root, '[data-only-group]')) group.hidden = parts(group, '[data-only]').every(({ hidden }) => hidden);
}

function fillForms(root: HTMLElement, { collected }: Summary): void {
  const counts = new Map(formCounts(collected).map(({ key, count }) => [key ?? '', count]));
  for (const row of parts(root, '[data-form-row]')) {
    const count = counts.get(row.dataset['formRow'] ?? '') ?? 0;
    put(row, 'count', count);
    row.hidden = count === 0;
  }
}

function fillVersions(root: HTMLElement, { collected }: Summary): void {
  part(root, '[data-versions]').replaceChildren(...versionCounts(collected).map(({ key, count }) => {
    const row = copyOf(root, '[data-version-template]');
    put(row, 'version', key);
    put(row, 'count', count);
    return row;
  }));
}

function refusedLine(root: HTMLElement, refused: Refused): HTMLElement {
  const line = lineWith(root, '[data-refused-template]', { file: refused.file });
  putProblem(line, refused);
  return line;
}

function replacedLine(root: HTMLElement, { project, side, phase, kept, dropped, otherOrganisation }: Replaced): HTMLElement {
  const line = lineWith(root, '[data-replaced-template]', { project, kept, dropped });
  showFor(line, 'role', side);
  showFor(line, 'phase', phase);
  show(line, '[data-other]', otherOrganisation);
  return line;
}

function sameNameLine(root: HTMLElement, { project, departments, loose }: SameName): HTMLElement {
  const line = lineWith(root, '[data-same-name-template]', { 'project': project, 'departments': departments.join('、'), 'loose': loose.join('、'), 'loose-count': loose.length });
  show(line, '[data-loose]', loose.length > 0);
  return line;
}

/** Fills everything that does not depend on the chosen phase and side. */
export function fillCounts(root: HTMLElement, summary: Summary): void {
  const { collected, refused } = summary;
  const unnamed = collected.projects.filter(({ name }) => name === '').length;
  const figures = { projects: collected.projects.length, files: collected.entries.length, refused: refused.length, replaced: collected.replaced.length, others: collected.replaced.filter(({ otherOrganisation }) => otherOrganisation).length, unnamed };
  for (const [name, count] of Object.entries(figures)) {
    put(root, `total-${name}`, count);
    show(root, `[data-if-${name}]`, count > 0);
  }
  fillList(part(root, '[data-same-names]'), collected.sameNames, (one) => sameNameLine(root, one));
  part<HTMLDetailsElement>(root, '[data-replaced]').open = figures.others > 0;
  fillList(part(root, '[data-refused]'), refused, (one) => refusedLine(root, one));
  fillList(part(root, '[data-replaced]'), collected.replaced, (one) => replacedLine(root, one));
  fillPhases(root, summary);
  fillForms(root, summary);
  fillVersions(root, summary);
}
