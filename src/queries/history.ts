/** When files last changed, as git knows it. A copy without git, or with a part of its history only, says nothing. */
import { execFileSync } from 'node:child_process';

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  } catch {
    return '';
  }
};

/** The newest day of each file in a log of days and the files that changed on them, newest first. */
export function lastDays(log: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  let day = '';
  for (const line of log.split('\n')) {
    if (/^\d{4}-\d\d-\d\d$/.test(line)) day = line;
    else if (line !== '' && !days.has(line)) days.set(line, day);
  }
  return days;
}

const isWhole = git('rev-parse', '--is-shallow-repository').trim() === 'false';
const days = isWhole ? lastDays(git('-c', 'core.quotePath=false', 'log', '--format=%cs', '--name-only', '--relative', '--', 'src/content')) : new Map<string, string>();

/** The day on which a file of the project last changed, YYYY-MM-DD. */
export const changedOn = (file: string): string | undefined => days.get(file);
