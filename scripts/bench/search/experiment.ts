/** The planner's constants, one at a time a step lower and higher: what each does to the figures. */
import type { Browser } from 'playwright';
import { formatTable, share } from '../../search-quality/table.ts';
import { askAll, openEngine } from './browser.ts';
import { bundleEngine } from './bundle.ts';
import type { Change } from './bundle.ts';
import { judge, queriesOf } from './compare.ts';
import type { Task } from './compare.ts';
import { constantsIn, steps } from './constants.ts';
import type { Constant } from './constants.ts';
import { queryFigures, stringFigures } from './figures.ts';
import { fetched } from './network.ts';
import type { Workspace } from './workspace.ts';

/** The figures of one value as they are printed, and the list of results of every query. */
interface Figures {
  cells: readonly string[];
  lists: readonly string[];
}

/** A constant with the figures of a value below and above its own. */
interface Row extends Constant {
  values: readonly number[];
  figures: readonly Figures[];
}

const heading = ['hit@1', 'MRR@10', 'zero', 'empty right', 'P@10', 'R@10', 'wrong first', 'count exact', 'KB a query'];
/** Queries whose results, or their number, are others. */
const CHANGED = 'lists changed';

/** The constants of the modules that the browser runs. */
async function constantsOf(folder: string): Promise<Constant[]> {
  const found: Constant[] = [];
  await bundleEngine('ours', folder, undefined, (_, source) => found.push(...constantsIn(source)));
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'ja'));
}

async function figuresOf(browser: Browser, { folder, url }: Workspace, task: Task, change?: Change): Promise<Figures> {
  const run = { module: await bundleEngine('ours', folder, change), index: 'ours' };
  const context = await browser.newContext();
  const page = await openEngine(context, url, run);
  const queries = queriesOf(task);
  let given: Awaited<ReturnType<typeof askAll>> = [];
  const bytes = await fetched(context, async () => { given = await askAll(page, queries, run.index); });
  await context.close();
  const { judged, cut } = judge(task, given);
  const [q, s] = [queryFigures(judged), stringFigures(cut)];
  const cells = [share(q.hit), share(q.mrr), share(q.zero), `${q.emptyRight}/${q.empty}`, share(s.precision), share(s.recall), share(s.wrongFirst), share(s.countExact), (bytes / 1024 / queries.length).toFixed(2)];
  return { cells, lists: given.map(({ ranked, total }) => [total, ...ranked].join(' ')) };
}

const cells = (now: Figures, { figures }: Row) => now.cells.map((cell, at) => (figures.every((other) => other.cells[at] === cell) ? '=' : figures.map((other) => other.cells[at] ?? '').join(' / ')));
const changed = (now: Figures, { figures }: Row) => figures.map(({ lists }) => lists.filter((list, at) => list !== now.lists[at]).length);

/** A row for each constant that changes a result; `=` where neither value changes a figure. */
export function experimentText(now: Figures, rows: readonly Row[]): string {
  const idle = rows.filter((row) => changed(now, row).every((count) => count === 0));
  const table = formatTable([
    ['constant', 'is', 'tried', CHANGED, ...heading], ['as it is', '', '', '', ...now.cells],
    ...rows.filter((row) => !idle.includes(row)).map((row) => [row.name, `${row.value}`, row.values.join(' / '), changed(now, row).join(' / '), ...cells(now, row)]),
  ]);
  return idle.length === 0 ? table : `${table}\n\nNo result changes with ${idle.map(({ name, value, values }) => `\`${name}\` (${value}: ${values.join(' / ')})`).join(', ')}.`;
}

/** Runs the set with every constant a step lower and higher. */
export async function experiment(browser: Browser, workspace: Workspace, task: Task, note: (text: string) => void): Promise<string> {
  const now = await figuresOf(browser, workspace, task);
  const rows: Row[] = [];
  for (const constant of await constantsOf(workspace.folder)) {
    note(constant.name);
    const values = steps(constant.value);
    const figures: Figures[] = [];
    for (const value of values) figures.push(await figuresOf(browser, workspace, task, { name: constant.name, value }));
    rows.push({ ...constant, values, figures });
  }
  return experimentText(now, rows);
}
