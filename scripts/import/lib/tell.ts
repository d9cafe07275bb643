/** Says what came of an import: on the terminal in short, in a file in full. */
import { writeFileSync } from 'node:fs';
import type { Checked } from '../../../src/domain/import/check.ts';
import { findingRows, levelNames, levelSigns } from '../../../src/domain/import/finding.ts';
import type { Finding, Level } from '../../../src/domain/import/finding.ts';
import { csvFile } from '../../../src/domain/tabular/csv.ts';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';
import { formatProblem } from '../../lib/report.ts';
import type { Change } from './store.ts';

const examples = 3;
const groupsShown = 30;

const many = (count: number) => count.toLocaleString('en');
const line = (file: string, { row, column, value, remedy }: Finding) => `  ${formatProblem({ file, line: row, field: column, message: `${value === '' ? '' : `「${value}」 `}${remedy}` })}`;

/** Groups of equal findings, each with its first examples. */
function groupLines({ findings }: Checked, file: string): string[] {
  return findings.groups.slice(0, groupsShown).flatMap(({ level, reason, count }) => [
    `${levelSigns[level]} ${levelNames[level]} ${many(count)}件: ${reason}`,
    ...findings.kept.filter((one) => one.level === level && one.reason === reason).slice(0, examples).map((one) => line(file, one)),
    ...(count > examples ? [`  ほか${many(count - examples)}件`] : []),
  ]);
}

/** The whole report as lines. */
export function reportLines(checked: Checked, file: string): string[] {
  const { rows, accepted, filtered, leftOut } = checked.counts;
  const count = (level: Level) => many(checked.findings.count(level));
  return [
    ...groupLines(checked, file),
    `${checked.opened.name}: ${checked.opened.kind}`,
    `${many(rows)}行: 載せる${many(accepted)}件、絞り込みで外れる${many(filtered)}件、載せない${many(leftOut)}件(載せない値${count('dropped')}件、直した値${count('changed')}件、お知らせ${count('note')}件)`,
  ];
}

/** Writes every finding to a CSV or JSON file. */
export function writeReport(path: string, { findings, counts }: Checked): void {
  writeFileSync(path, path.endsWith('.json') ? `${JSON.stringify({ counts, findings: findings.kept }, null, 1)}\n` : csvFile(findingRows(findings.kept)));
}

/** What changed, in one line. */
export function changeLine({ added, changed, removed, written }: Change, isDry: boolean): string {
  const total = added + changed + removed;
  const what = total === 0 ? '変更0件' : `変更${many(total)}件(新しい${many(added)}、変わった${many(changed)}、なくなった${many(removed)})`;
  if (isDry) return `${what}。確かめただけで、書いていません。書くには --write を付けてください。`;
  return written ? `${what}。書きました。` : `${what}。書くものはありません。`;
}

/** That rows keep the table from being written, or would. */
export const keptLine = (isDry: boolean): string =>
  `載せない行があるため、${isDry ? 'このままでは --write を付けても書きません。元の表を直すか、載せない行を除いて書く --leave-out を、--write といっしょに付けてください。' : '何も書いていません。元の表を直すか、--leave-out も付けてください。'}`;

/** Says why nothing was done; other errors go on. */
export function refuse(file: string, error: unknown): void {
  const { code, path = '' } = error as NodeJS.ErrnoException;
  const fault = error instanceof TableFault ? error : code === undefined ? undefined : new TableFault(`「${path}」に書けないか、読めません(${code})。`, '空き容量と、書きこみの許可を確かめてください。');
  if (!fault) throw error;
  console.error(formatProblem({ file, field: fault.where, message: `${fault.message}${fault.remedy}` }));
  console.error('取り込み: 何も書いていません。');
  process.exitCode = 1;
}

/** Shows on a terminal how many rows were read. */
export function progress(): (rows: number) => void {
  let since = Date.now();
  return (rows) => {
    if (!process.stderr.isTTY || Date.now() - since < 200) return;
    since = Date.now();
    process.stderr.write(`\r${many(rows)}行を読みました`);
  };
}

/** Takes the progress line away. */
export const progressDone = (): void => { if (process.stderr.isTTY) process.stderr.write('\r\u001B[K'); };
