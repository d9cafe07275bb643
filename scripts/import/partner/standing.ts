/** What stands in the content when a file comes in. */
import { parse } from 'yaml';
import { partnerSchema } from '../../../src/schemas/partners.ts';
import type { Partner } from '../../../src/schemas/partners.ts';
import { checkContent } from '../../check/content/check.ts';
import type { Files } from '../../check/content/types.ts';
import { formatProblem } from '../../lib/report.ts';
import type { Problem } from '../../lib/report.ts';
import { refusal } from '../lib/refused.ts';
import type { Standing } from './name.ts';

/** Where a record stands, below the content folder. */
export const pathOf = (id: string): string => `partners/${id}.yaml`;

/** The records of the content. Those that cannot be read are no reason to stop: the content check tells of them. */
export function standingIn(content: Files): Standing {
  return new Map([...content].flatMap(([path, text]) => {
    const id = /^partners\/([^/]+)\.yaml$/.exec(path)?.[1];
    const { data } = partnerSchema.safeParse(id === undefined ? undefined : safely(text));
    return id === undefined ? [] : [[id, data ?? {}] as const];
  }));
}

function safely(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The record that is to change. Throws `Refused`. */
export function recordAt(file: string, update: string, standing: Standing): Partner {
  const found = partnerSchema.safeParse(standing.get(update));
  if (found.success) return found.data;
  throw refusal(file, '--update', standing.has(update) ? `「${update}」の記録を読み取れません。先に npm run check:content で直してください。` : `「${update}」という団体はありません。名前を確かめてください。`);
}

/** The problems that a change brings to the content. */
export function newProblems(content: Files, after: Files): Problem[] {
  const before = new Set(checkContent(content).problems.map(formatProblem));
  return checkContent(after).problems.filter((problem) => !before.has(formatProblem(problem)));
}
