/** The growth curve as a table and bars. Pure. */
import { formatTable } from '../../../search-quality/table.ts';
import { bars } from './chart.ts';
import type { Growth } from './run.ts';

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)}`;
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toPrecision(3).replace(/\.?0+$/, '') || '0';
const ms = (value: number) => (value < 10 ? value.toFixed(1) : `${Math.round(value)}`);
const names: Readonly<Record<string, string>> = { ours: 'this search', pagefind: 'Pagefind, default' };

/** A row for each number of pages and each engine. */
export const growthRows = (all: readonly Growth[]): string[][] => [
  ['pages', 'engine', 'index s', 'memory MB', 'disk MB', 'files', 'start KB', 'first KB', 'further KB', 'warm median ms', 'warm p95 ms', 'visit p95 ms'],
  ...all.map(({ pages, engine, seconds, memory, disk, files, bytes, warm, session }) => [
    pages.toLocaleString('en'), names[engine] ?? engine, seconds.toFixed(1), memory > 0 ? `${Math.round(memory / 1024 / 1024)}` : '', megabytes(disk), files.toLocaleString('en'),
    kilobytes(bytes.start), kilobytes(bytes.first), kilobytes(bytes.further), ms(warm.median), ms(warm.p95), ms(session.p95),
  ]),
];

/** The growth as text: a table, and bars of what a reader feels. */
export const growthText = (all: readonly Growth[]): string =>
  `${formatTable(growthRows(all))}\n\n\`\`\`text\n${bars('KB that a further query fetches', all, ({ bytes }) => bytes.further / 1024, names)}\n\n${bars('ms of a warm query, p95, processor slowed 4 times', all, ({ warm }) => warm.p95, names)}\n\`\`\``;
