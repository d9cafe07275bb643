/** A curve as bars of text, so that growth is seen at a glance. Pure. */
import type { Growth } from './run.ts';

const WIDTH = 40;

/** Bars of one figure: a group for each number of pages, a bar for each engine. */
export function bars(title: string, all: readonly Growth[], figure: (growth: Growth) => number, names: Readonly<Record<string, string>>): string {
  const most = Math.max(1, ...all.map(figure));
  const pages = (growth: Growth, index: number) => (all[index - 1]?.pages === growth.pages ? '' : growth.pages.toLocaleString('en'));
  const longest = Math.max(...Object.values(names).map(({ length }) => length));
  const line = (growth: Growth, index: number) =>
    `${pages(growth, index).padStart(7)}  ${(names[growth.engine] ?? growth.engine).padEnd(longest)}  ${'█'.repeat(Math.max(1, Math.round((figure(growth) / most) * WIDTH)))} ${Math.round(figure(growth))}`;
  return [title, ...all.map(line)].join('\n');
}
