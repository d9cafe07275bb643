/** A check sheet with its links resolved, and the help that a low score opens. */
import { shapeOf } from '../domain/sheet/shape.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import { wordsOf } from '../domain/sheet/words.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import type { Phase, SheetItem, Viewpoint } from '../schemas/sheets.ts';
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

/** A chapter of the manual, or one of its sections. */
export interface ChapterHelp {
  chapter: Row<'manual'>;
  /** The id of the section, which is its heading. */
  anchor: string | undefined;
}

/** What to open when a question of this theme has a low score. */
export interface ThemeHelp {
  theme: Row<'themes'>;
  /** Questions that have this theme. */
  items: string[];
  chapters: ChapterHelp[];
  cases: CaseHelp[];
}

export interface ViewpointView {
  viewpoint: Viewpoint;
  number: number;
  items: ItemView[];
  /** Clauses that its questions come from. */
  clauses: Row<'clauses'>[];
}

export interface SheetView {
  sheet: Row<'sheets'>;
  shape: SheetShape;
  words: SheetWords;
  /** The phases, without the free questions that are no longer asked. */
  phases: Phase[];
  viewpoints: ViewpointView[];
  /** Help by theme, in the order in which the questions name the themes. */
  themes: ThemeHelp[];
}

const casesPerTheme = 2;
const distinct = (ids: readonly (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];

/** Cases whose limits name the theme: those already carried out first, then in the usual order. */
async function casesOfTheme(theme: string): Promise<CaseHelp[]> {
  const found = (await caseViews()).flatMap((view) => {
    const limit = view.item.limits.find((candidate) => candidate.theme === theme);
    return limit ? [{ view, limit: limit.text }] : [];
  });
  return found.toSorted((a, b) => Number(b.view.stage.done) - Number(a.view.stage.done)).slice(0, casesPerTheme);
}

/** The sections that the questions name, each once; a chapter as a whole only where no section of it is named. */
async function chaptersOf(items: readonly SheetItem[]): Promise<ChapterHelp[]> {
  const named = items.flatMap(({ manual, anchor }) => (manual ? [{ manual, anchor }] : []));
  const sections = named.filter(({ manual, anchor }, index) =>
    named.findIndex((one) => one.manual === manual && one.anchor === anchor) === index && (anchor !== undefined || !named.some((one) => one.manual === manual && one.anchor)));
  return Promise.all(sections.map(async ({ manual, anchor }) => ({ chapter: await row('manual', manual), anchor })));
}

async function themeHelp(id: string, items: readonly SheetItem[]): Promise<ThemeHelp> {
  const own = items.filter(({ theme }) => theme === id);
  return {
    theme: await row('themes', id),
    items: own.map((item) => item.id),
    chapters: await chaptersOf(own),
    cases: await casesOfTheme(id),
  };
}

async function viewpointView(viewpoint: Viewpoint, number: number): Promise<ViewpointView> {
  const asked = viewpoint.items.filter(({ retired }) => !retired);
  return {
    viewpoint,
    number,
    items: asked.map((item, index) => ({ item, number: `${number}-${index + 1}` })),
    clauses: await rowsOf('clauses', distinct(asked.map(({ clause }) => clause))),
  };
}

/** A sheet as its page shows it; retired questions are left out. */
export async function sheetView(id: string): Promise<SheetView> {
  const sheet = await row('sheets', id);
  const shape = shapeOf(id, sheet);
  const shown = sheet.viewpoints.filter((viewpoint) => shape.viewpoints.some((known) => known.id === viewpoint.id));
  const phases = sheet.phases.map((phase) => ({ ...phase, questions: phase.questions?.filter(({ retired }) => !retired) }));
  const asked = shown.flatMap(({ items }) => items.filter(({ retired }) => !retired));
  const themes = await Promise.all(distinct(asked.map(({ theme }) => theme)).map((theme) => themeHelp(theme, asked)));
  const viewpoints = await Promise.all(shown.map((viewpoint, index) => viewpointView(viewpoint, index + 1)));
  return { sheet, shape, words: wordsOf(sheet), phases, viewpoints, themes };
}
