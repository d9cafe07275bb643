/** The one shape every check reports in: content, links, HTML, sizes, imports. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Line in that file, counted from 1. */
  line?: number | undefined;
  /** Field path such as `partners[0]`, or the rule's name. */
  field?: string | undefined;
  /** What is wrong and what to do, in Japanese. */
  message: string;
}

/** What one check found. */
export interface Report {
  /** What was checked, in Japanese. */
  name: string;
  /** How many things were looked at. */
  checked: number;
  problems: Problem[];
  /** What someone should look at some day; it fails nothing. */
  notices?: Problem[];
  /** Figures worth printing even when all is well. */
  figures?: string[];
}

const place = ({ file, line }: Problem) => (line === undefined ? file : `${file}:${line}`);

/** Line breaks and control characters that come from the file itself would break the one line. */
const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** `file:line  field  message`, the form every author sees; always one line. */
export const formatProblem = (problem: Problem): string =>
  [place(problem), problem.field, problem.message].flatMap((part) => (part ? [oneLine(part)] : [])).join('  ');

const byPlace = (a: Problem, b: Problem) => a.file.localeCompare(b.file, 'ja') || (a.line ?? 0) - (b.line ?? 0);

/** The whole report as text: problems in file order, then one line that counts them. */
export function formatReport({ name, checked, problems, notices = [], figures = [] }: Report): string {
  const lines = problems.toSorted(byPlace).map(formatProblem);
  const told = notices.toSorted(byPlace).map((notice) => `お知らせ  ${formatProblem(notice)}`);
  const count = problems.length === 0 ? `${checked}件、問題なし` : `${checked}件のうち、問題${problems.length}件`;
  return [...lines, ...told, ...figures, `${name}: ${count}${notices.length > 0 ? `、お知らせ${notices.length}件` : ''}`].join('\n');
}

/** Prints reports and sets the exit code to 1 when any of them found a problem. */
export function finish(reports: Report[]): void {
  for (const report of reports) console.log(formatReport(report));
  if (reports.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}
