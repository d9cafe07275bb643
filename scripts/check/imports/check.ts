/** Follows every import and reports those that go against the one direction. Pure over a table of texts. */
import { posix } from 'node:path';
import type { Problem, Report } from '../../lib/report.ts';
import { layers, reserved } from './layers.ts';
import { readImports } from './read.ts';
import type { Import } from './read.ts';

/** Path from the project's root → text. */
export type Sources = ReadonlyMap<string, string>;

/** `src/domain/x.ts` → `domain`, `scripts/x.ts` → `scripts`; `outside` for anything else. */
export function layerOf(file: string): string {
  const [top, next] = file.split('/');
  return top === 'scripts' ? 'scripts' : top === 'src' ? (next ?? 'outside') : 'outside';
}

/** The file that an import means, from the project's root; nothing for packages and for what a page loads by its address. */
function targetOf(file: string, from: string): string | undefined {
  if (from.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file), from));
  return /^\/(?:src|scripts)\//.test(from) ? from.slice(1) : undefined;
}

/** Tests run beside the module, never in a page: they may read files, use fixtures, and run what the module knows as types. */
const isTest = (file: string) => /\.test\.ts$/.test(file);

function packageProblem(layer: string, from: string, test: boolean): string | undefined {
  const rule = reserved.find(({ name }) => name.test(from));
  const free = !rule || rule.layers.includes(layer) || (test && !from.startsWith('astro:'));
  return free ? undefined : `${layer}は「${rule.title}」を使えません。使えるのは${rule.layers.join('、')}だけです。`;
}

function arrowProblem(layer: string, target: string, { typeOnly }: Import, test: boolean): string | undefined {
  const { uses, types = [] } = layers[layer] ?? { uses: [] };
  const allowed = [layer, ...uses, ...(typeOnly || test ? types : []), ...(test ? ['outside'] : [])];
  if (allowed.includes(target)) return undefined;
  if (types.includes(target)) return `${layer}が${target}から使えるのは型だけです。import type にしてください。`;
  const others = [...uses, ...types.map((name) => `${name}(型だけ)`)];
  return `${layer}は${target}を使えません。${others.length > 0 ? `使えるのは${others.join('、')}です。` : 'ほかの層は使えません。'}`;
}

function problemsOf(file: string, one: Import): Problem[] {
  const [layer, path, test] = [layerOf(file), targetOf(file, one.from), isTest(file)];
  const target = path === undefined ? one.from : layerOf(path);
  const message = path === undefined ? packageProblem(layer, one.from, test) : arrowProblem(layer, target, one, test);
  return message === undefined ? [] : [{ file, line: one.line, field: `${layer} → ${target}`, message }];
}

/** Checks the import lines of all sources. */
export function checkImports(sources: Sources): Report {
  const found = [...sources].flatMap(([file, text]) => readImports(file, text).map((one) => ({ file, one })));
  return { name: '取り込みの向きの確認', checked: found.length, problems: found.flatMap(({ file, one }) => problemsOf(file, one)) };
}
