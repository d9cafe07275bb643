/** One run, side by side: every engine over the same pages and the same queries. */
import type { Browser } from 'playwright';
import { chooseCompounds, cutCompounds } from '../../search-quality/compounds.ts';
import type { Compound } from '../../search-quality/compounds.ts';
import type { Run } from './browser.ts';
import type { Judged } from './figures.ts';
import { answers, bytes } from './measure.ts';
import type { Bytes, Times } from './measure.ts';
import type { Question } from './set.ts';
import { strangers } from './set.ts';
import type { Workspace } from './workspace.ts';

/** So many strings are cut from the pages, in the order of this seed: those of the quality set. */
const sample = { count: 150, seed: 'kyodo' };

/** The engines, ours first; the second is the measure of time. */
export const engines: Readonly<Record<string, Run>> = {
  'This search': { module: 'ours.js', index: 'ours' },
  'Pagefind 1.6.0, default': { module: 'pagefind.js', index: 'pagefind' },
  'MiniSearch, as VitePress': { module: 'minisearch.js', index: 'minisearch' },
  'lunr ja, as Docusaurus': { module: 'lunr.js', index: 'lunr' },
  'FlexSearch, CJK': { module: 'flexsearch.js', index: 'flexsearch' },
};

/** What is asked: judged queries, and strings cut from the pages. */
export interface Task {
  questions: readonly Question[];
  strings: readonly Compound[];
}

/** What one engine did. */
export interface Outcome {
  name: string;
  judged: Judged[];
  cut: Judged[];
  times: Times;
  bytes: Bytes;
}

/** The task of a workspace. Throws when a query's answer is no page. */
export function taskOf({ pages }: Workspace, questions: readonly Question[]): Task {
  const unknown = strangers(questions, new Set(pages.map(({ url }) => url)));
  if (unknown.length > 0) throw new Error(`Gold pages that are not in the index: ${unknown.join(' ')}`);
  return { questions, strings: chooseCompounds(cutCompounds(pages), sample.count, sample.seed) };
}

/** The queries of a task in the order they are asked. */
export const queriesOf = ({ questions, strings }: Task): string[] => [...questions.map(({ q }) => q), ...strings.map(({ word }) => word)];

/** Answers beside what is right. */
export function judge({ questions, strings }: Task, given: readonly { ranked: string[]; total: number; ms: number }[]): Pick<Outcome, 'judged' | 'cut'> {
  const right = [...questions.map(({ gold, kind }) => ({ gold, kind })), ...strings.map(({ pages }) => ({ gold: pages, kind: 'string' }))];
  const all = given.flatMap((answer, index): Judged[] => { const one = right[index]; return one ? [{ ...answer, kind: one.kind, gold: new Set(one.gold) }] : []; });
  return { judged: all.slice(0, questions.length), cut: all.slice(questions.length) };
}

async function measured(browser: Browser, { url }: Workspace, task: Task, name: string, run: Run): Promise<Outcome> {
  const { answers: given, times } = await answers(browser, url, run, queriesOf(task));
  return { name, ...judge(task, given), times, bytes: await bytes(browser, url, run, task.questions.map(({ q }) => q)) };
}

/** Measures every engine; `note` hears what comes next. */
export async function compare(browser: Browser, workspace: Workspace, task: Task, note: (name: string) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(engines)) {
    note(name);
    outcomes.push(await measured(browser, workspace, task, name, run));
  }
  return outcomes;
}
