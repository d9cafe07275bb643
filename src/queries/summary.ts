/** What the summary of many files knows of their sheet. */
import { namesOfForm } from '../domain/sheet/summary/form.ts';
import type { SummarySheet } from '../domain/sheet/summary/entry.ts';
import { rows } from './content.ts';
import { sheetView } from './sheets.ts';
import type { SheetView } from './sheets.ts';

/** The clause about choosing a form: a question of this clause about which something is expected states the form. */
const formClause = 'g2-how-1';

/** A sheet with what a summary of its files needs. */
export interface SummaryView {
  view: SheetView;
  summary: SummarySheet;
}

/** The sheet of a summary. */
export async function summaryView(id: string): Promise<SummaryView> {
  const view = await sheetView(id);
  const asked = view.viewpoints.flatMap(({ items }) => items.map(({ item }) => item));
  const summary: SummarySheet = {
    shape: view.shape,
    forms: (await rows('forms')).map((form) => namesOfForm(form.id, form.title)),
    formItems: asked.filter(({ clause, expect }) => clause === formClause && expect !== undefined).map((item) => item.id),
    themes: view.themes.map(({ theme, items }) => ({ id: theme.id, name: theme.name, items })),
  };
  return { view, summary };
}
