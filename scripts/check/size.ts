/** `node scripts/check/size.ts`: what a visit transfers, page kind by page kind, gzip. Budgets are sizes, never times. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { builtFiles, gzipBytes, outDir, readBuilt } from '../lib/built.ts';
import { finish } from '../lib/report.ts';
import type { Problem } from '../lib/report.ts';
import { sampled } from '../lib/sample.ts';

interface Budget {
  name: string;
  /** Pages that the budget holds for. */
  pages: RegExp;
  /** All that loads with the page: HTML, styles, scripts, icon. Kilobytes of 1,024 bytes, gzip. */
  total: number;
  /** Its scripts, those they import at once included. */
  script: number;
}

const budgets: Budget[] = [
  { name: '読むページ(指針・手引き・形態・様式)', pages: /^(guidelines|manual|forms|templates)\/(?!print\/)[^/]+\/index\.html$/, total: 25, script: 3 },
  // The whole manual as one document, for printing.
  { name: '冊子', pages: /^manual\/print\/index\.html$/, total: 110, script: 4 },
  { name: '事例・団体のページ', pages: /^(cases\/(?!(?:compare|new)\/)|partners\/(?!register\/))[^/]+\/index\.html$/, total: 25, script: 3 },
  { name: '調査の道具', pages: /^surveys\/(?:collect|summary)\/index\.html$/, total: 66, script: 20 },
  { name: '調査のページ', pages: /^surveys\/(?!(?:collect|summary)\/)[^/]+\/index\.html$/, total: 25, script: 3 },
  { name: '団体の一覧', pages: /^partners\/index\.html$/, total: 60, script: 8 },
  { name: '事例の比較', pages: /^cases\/compare\/index\.html$/, total: 25, script: 8 },
  // Facets with exclusion, orders, views and the way out of an empty result are one element; saving and drawing load when they are used.
  { name: '事例の一覧', pages: /^cases\/index\.html$/, total: 60, script: 8 },
  // The check sheet is one page for three phases of 32 questions and links the papers that go with it, so that it can be printed and filled in without JavaScript.
  { name: '道具のページ', pages: /^tools\/[^/]+\/index\.html$/, total: 67, script: 20 },
  // Every field of a record, with every choice of the tables.
  { name: '事例・団体の届出を書くページ', pages: /^(?:cases\/new|partners\/register)\/index\.html$/, total: 66, script: 20 },
  { name: '公開講座・研修', pages: /^training\/(?:events\/(?:[^/]+\/)?)?index\.html$/, total: 25, script: 3 },
  { name: '講座の課', pages: /^training\/(?!events\/)[^/]+\/[^/]+\/index\.html$/, total: 45, script: 20 },
  { name: '講座', pages: /^training\/(?!events\/)[^/]+\/index\.html$/, total: 45, script: 20 },
  { name: 'ホーム', pages: /^index\.html$/, total: 30, script: 3 },
  { name: '検索(最初の表示)', pages: /^search\/index\.html$/, total: 45, script: 11 },
];

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const local = (address: string) => address.slice(base.length + 1);

/** Scripts with everything they import at once, each once. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script) || !existsSync(join(outDir, script))) return seen;
  seen.add(script);
  for (const [, path = ''] of readBuilt(script).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) withImports(posix.join(posix.dirname(script), path), seen);
  return seen;
}

const inlineScript = (html: string) => [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].reduce((sum, [, code = '']) => sum + code.length, 0);

/** Bytes of one page's visit. */
function weigh(page: string): { total: number; script: number } {
  const html = readBuilt(page);
  const links = [...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g)].map(([, href = '']) => local(href));
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].flatMap(([, src = '']) => [...withImports(local(src))]);
  const sum = (files: Iterable<string>) => [...new Set(files)].reduce((bytes, file) => bytes + gzipBytes(file), 0);
  return { total: gzipBytes(page) + sum([...links, ...scripts]), script: sum(scripts) + inlineScript(html) };
}

const kb = (bytes: number) => (bytes / 1024).toFixed(1);
const { files: pages, figures: left } = sampled(builtFiles('.html'));
const problems: Problem[] = [];
const figures = budgets.map(({ name, pages: kind, total, script }) => {
  const weighed = pages.filter((page) => kind.test(page)).map((page) => ({ page, ...weigh(page) }));
  if (weighed.length === 0) problems.push({ file: outDir, field: name, message: `対象のページがありません(${kind.source})。` });
  for (const weight of weighed) {
    if (weight.total > total * 1024) problems.push({ file: weight.page, field: name, message: `全体が ${kb(weight.total)}KB です。${total}KB までにしてください。` });
    if (weight.script > script * 1024) problems.push({ file: weight.page, field: name, message: `JavaScriptが ${kb(weight.script)}KB です。${script}KB までにしてください。` });
  }
  const most = (key: 'total' | 'script') => kb(Math.max(0, ...weighed.map((weight) => weight[key])));
  return `  ${name}: ${weighed.length}ページ、全体は最大 ${most('total')}KB(上限 ${total}KB)、JavaScriptは最大 ${most('script')}KB(上限 ${script}KB)`;
});

finish([{ name: '大きさの確認', checked: pages.length, problems, figures: [...left, ...figures] }]);
