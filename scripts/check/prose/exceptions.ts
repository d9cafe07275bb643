/** Reads the places that rules leave alone, and applies them. */
import type { Problem } from '../../lib/report.ts';
import type { Exception, Finding } from './types.ts';

/** Where the exceptions stand, from the project's root. */
export const exceptionsFile = 'scripts/check/prose/exceptions.yaml';

const covers = ({ rule, text }: Exception, { rule: found, index, piece }: Finding): boolean => {
  if (rule !== found) return false;
  for (let at = piece.text.indexOf(text); at >= 0; at = piece.text.indexOf(text, at + 1)) {
    if (index >= at && index < at + text.length) return true;
  }
  return false;
};

/** The findings that no exception covers, and the exceptions that cover none. */
export function sift(findings: readonly Finding[], exceptions: readonly Exception[]): { left: Finding[]; unused: Problem[] } {
  const used = new Set<Exception>();
  const left = findings.filter((finding) => {
    const exception = exceptions.find((one) => covers(one, finding));
    if (exception) used.add(exception);
    return !exception;
  });
  const unused = exceptions.filter((one) => !used.has(one))
    .map(({ rule, text }) => ({ file: exceptionsFile, field: rule, message: `「${text}」は、もう例外として要りません。この項目を消してください。` }));
  return { left, unused };
}
