/** Names of saved files. */
import { isBlankRecord } from './answers.ts';
import type { SheetDocument } from './answers.ts';
import { roleNames } from './roles.ts';
import type { SheetWords } from './words.ts';

/** Signs that some system refuses in the name of a file, and everything invisible. */
const refused = /[\p{C}\p{Z}\\/:*?"<>|.]+/gu;

/** A part of a file's name that every system accepts; blank when nothing is left. */
export const namePart = (text: string): string => [...text.replaceAll(refused, ' ').trim().replaceAll(' ', '-')].slice(0, 40).join('');

/** Most bytes of a name without its ending: systems take 255, and a browser adds a number to one that is there already. */
const maxBytes = 220;
const bytesOf = (parts: readonly string[]) => new TextEncoder().encode(parts.join('_')).length;

/** The parts, the longest of them shortened until all fit. */
function fitting(parts: readonly string[]): readonly string[] {
  if (bytesOf(parts) <= maxBytes) return parts;
  const longest = Math.max(...parts.map((part) => bytesOf([part])));
  const at = parts.findIndex((part) => bytesOf([part]) === longest);
  return fitting(parts.with(at, [...(parts[at] ?? '')].slice(0, -1).join('')));
}

/** Joins the parts that say something: `協働評価_行政_サンプル事業_2026-11-23.json`. */
export const fileName = (parts: readonly string[], extension: string): string =>
  `${fitting(parts.map(namePart).filter((part) => part !== '')).join('_')}.${extension}`;

/** The name of a sheet's file: the last phase in which something is written, who answers, and the project. Two departments, and two phases, never share one. */
export function sheetFileName({ title, phases }: Pick<SheetWords, 'title' | 'phases'>, { role, organisation, project, phases: written }: SheetDocument, extension: string): string {
  const phase = phases.findLast(({ id }) => { const found = written.get(id); return found !== undefined && !isBlankRecord(found); });
  return fileName([title, phases.length > 1 ? phase?.name ?? '' : '', role ? roleNames[role] : '', organisation, project], extension);
}
