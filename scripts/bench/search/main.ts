/** Measures the search: beside its peers, with other constants, with more pages, or on the built site. The guide is docs/search.md, "How to measure". */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { outDir } from '../../lib/built.ts';
import { formatTable } from '../../search-quality/table.ts';
import { launch } from './browser.ts';
import { compare, taskOf } from './compare.ts';
import { experiment } from './experiment.ts';
import { latency } from './latency.ts';
import { figureRows, kindRows } from './report.ts';
import { grow } from './scale/run.ts';
import type { Growth } from './scale/run.ts';
import { growthText } from './scale/table.ts';
import { readQuestions } from './set.ts';
import type { Question } from './set.ts';
import { withWorkspace } from './workspace.ts';
import type { Source } from './workspace.ts';
import { writePart } from './write.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    queries: { type: 'string' },
    constants: { type: 'boolean', default: false },
    scale: { type: 'string' },
    latency: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const note = (text: string) => void process.stderr.write(`${text}\n`);

const own = fileURLToPath(new URL('../../../tests/search-quality/queries.yaml', import.meta.url));
const words = values.set ? undefined : join(outDir, 'search', 'words.json');
const source: Source = { dir: values.set ?? outDir, isForeign: values.set !== undefined, words };
const queriesFile = values.queries ?? (values.set ? join(values.set, 'queries.yaml') : own);

const beside = (browser: Browser, questions: readonly Question[]) => withWorkspace(source, true, async (workspace) => {
  const outcomes = await compare(browser, workspace, taskOf(workspace, questions), note);
  return `${formatTable(figureRows(outcomes))}\n\n${formatTable(kindRows(outcomes))}`;
});

const varied = (browser: Browser, questions: readonly Question[]) => withWorkspace(source, false, (workspace) => experiment(browser, workspace, taskOf(workspace, questions), note));

async function scaled(browser: Browser, questions: readonly Question[], counts: readonly number[]): Promise<string> {
  const texts = await withWorkspace(source, false, async ({ pages }) => pages.toSorted((a, b) => (a.url < b.url ? -1 : 1)).map(({ text }) => text));
  const all: Growth[] = [];
  for (const count of counts) all.push(...await grow(browser, { texts, words, queries: questions.map(({ q }) => q) }, count, note));
  return growthText(all);
}

const browser = await launch();
try {
  const questions = readQuestions(await readFile(queriesFile, 'utf8'));
  const counts = values.scale?.split(',').map(Number);
  const [name, text] = counts ? ['scale', await scaled(browser, questions, counts)]
    : values.constants ? ['constants', await varied(browser, questions)]
    : values.latency ? ['latency', await latency(browser, source.dir, questions.map(({ q }) => q))]
    : ['peers', await beside(browser, questions)];
  console.log(text);
  if (values.write) await writePart(name, text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
}
