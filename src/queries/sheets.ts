/** A check sheet with its links resolved, and the help that a low score opens. */
import { shapeOf } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetItem, Viewpoint } from '../schemas/sheets.ts';
import { caseViews } from './cases.ts';
import type { CaseView } from './cases.ts';
import { row, rowsOf } from './content.ts';
import type { Row } from './content.ts';

/** A question with the number that people use when they talk about it. */
export interface ItemView {
  item: SheetItem;
  number: string;
}

/** A case in which the same trouble is on record. */
export interface CaseHelp {
  view: CaseView;
  /** What did not go well, in the words of the record. */
  limit: string;
}

/** What to open when a question of this theme has a low score. */
export interface ThemeHelp {
  theme: Row<'themes'>;
  /** Questions of the viewpoint that have this theme. */
  items: string[];
  chapters: Row<'manual'>[];
  cases: CaseHelp[];
}

export interface ViewpointView {
  viewpoint: Viewpoint;
  number: number;
  items: ItemView[];
  /** Clauses that its questions come from. */
  clauses: Row<'clauses'>[];
  helps: ThemeHelp[];
}

export interface SheetView {
  sheet: Row<'sheets'>;
  shape: SheetShape;
  viewpoints: ViewpointView[];
}

const casesPerTheme = 3;
const distinct = (ids: readonly (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];

/** Cases whose limits name the theme: those already carried out first, then in the usual order. */
async function casesOfTheme(theme: string): Promise<CaseHelp[]> {
  const found = (await caseViews()).flatMap((view) => {
    const limit = view.item.limits.find((candidate) => candidate.theme === theme);
    return limit ? [{ view, limit: limit.text }] : [];
  });
  return found.toSorted((a, b) => Number(b.view.stage.done) - Number(a.view.stage.done)).slice(0, casesPerTheme);
}

async function themeHelp(id: string, items: readonly SheetItem[]): Promise<ThemeHelp> {
  const own = items.filter(({ theme }) => theme === id);
  return {
    theme: await row('themes', id),
    items: own.map((item) => item.id),
    chapters: await rowsOf('manual', distinct(own.map(({ manual }) => manual))),
    cases: await casesOfTheme(id),
  };
}

async function viewpointView(viewpoint: Viewpoint, number: number): Promise<ViewpointView> {
  const asked = viewpoint.items.filter(({ retired }) => !retired);
  const themes = distinct(asked.map(({ theme }) => theme));
  return {
    viewpoint,
    number,
    items: asked.map((item, index) => ({ item, number: `${number}-${index + 1}` })),
    clauses: await rowsOf('clauses', distinct(asked.map(({ clause }) => clause))),
    helps: await Promise.all(themes.map((theme) => themeHelp(theme, asked))),
  };
}

/** A sheet as its page shows it; retired questions are left out. */
export async function sheetView(id: string): Promise<SheetView> {
  const sheet = await row('sheets', id);
  const shape = shapeOf(id, sheet);
  const shown = sheet.viewpoints.filter((viewpoint) => shape.viewpoints.some((known) => known.id === viewpoint.id));
  return { sheet, shape, viewpoints: await Promise.all(shown.map((viewpoint, index) => viewpointView(viewpoint, index + 1))) };
}
