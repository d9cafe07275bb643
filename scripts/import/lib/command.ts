/** What the import commands share: their options, what they print, and their exit code (1: not imported, 2: typed wrong). */
import { join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { Mistyped, onlyOne, runCommand } from '../../lib/command.ts';
import { contentFolder } from './reference.ts';
import type { Result, Wanted } from './run.ts';
import { changeLine, keptLine, progress, progressDone, refuse, reportLines, writeReport } from './tell.ts';

/** What was typed. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const shared: ParseArgsOptionsConfig = { 'id': text, 'report': text, 'seen': text, 'title': text, 'licence': text, 'to': text, 'write': flag, 'leave-out': flag, 'fewer': flag };

/** The lines of the usage that every command has. */
export const sharedUsage = `  --write      書く。付けなければ確かめるだけ
  --leave-out  問題のある行を除いて書く。付けなければ、1行でも載せられない行があると書かない
  --fewer      いまの半分より多くがなくなっても書く
  --report     すべての指摘を書くファイル(.csv、.json)
  --title、--licence、--seen  名前、利用条件、ファイルを得た日
  --to         書く場所。付けなければ src/content の中`;

/** A text option. */
export const word = (values: Values, name: string): string | undefined => { const value = values[name]; return typeof value === 'string' ? value : undefined; };

/** What every import needs to know. */
export function wantedOf(file: string, values: Values, folder: string): Wanted {
  const id = word(values, 'id');
  if (id === undefined) throw new Mistyped('--id がありません。');
  return { file, place: { folder: word(values, 'to') ?? join(contentFolder, folder), id }, write: values['write'] === true, leaveOut: values['leave-out'] === true, fewer: values['fewer'] === true, seen: word(values, 'seen'), pause: progress() };
}

function tell({ checked, change }: Result, file: string, values: Values): void {
  console.log(reportLines(checked, file).join('\n'));
  const report = word(values, 'report');
  if (report !== undefined) writeReport(report, checked);
  const isDry = values['write'] !== true;
  console.log(`取り込み: ${change ? changeLine(change, isDry) : keptLine(isDry)}`);
  if (!change) process.exitCode = 1;
}

/** Runs a command. `act` gives nothing when it has said all there is to say. */
export function importCommand(usage: string, own: ParseArgsOptionsConfig, act: (file: string, values: Values) => Promise<Result | undefined>): Promise<void> {
  return runCommand({ usage, options: { ...shared, ...own } }, async ({ values: typed, positionals }) => {
    const [values, file] = [typed as Values, onlyOne(positionals)];
    try {
      const result = await act(file, values).finally(progressDone);
      if (result) tell(result, file, values);
    } catch (error) {
      if (error instanceof Mistyped) throw error;
      refuse(file, error);
    }
  });
}
