/** What an import has to say of a row: what was left out, what was changed, what to look at. */

/** `left-out`: the row is not taken. `dropped`: the row is taken without this value. `changed`: its value is taken in another form. `note`: nothing was changed. */
export type Level = 'left-out' | 'dropped' | 'changed' | 'note';

/** What the levels are called, the gravest first. */
export const levelNames: Readonly<Record<Level, string>> = { 'left-out': '載せない行', 'dropped': '載せない値', 'changed': '直した値', 'note': 'お知らせ' };

/** Their signs, which need no colour. */
export const levelSigns: Readonly<Record<Level, string>> = { 'left-out': '×', 'dropped': '−', 'changed': '→', 'note': '・' };

const levels = Object.keys(levelNames);
const byLevel = (a: { readonly level: Level }, b: { readonly level: Level }) => levels.indexOf(a.level) - levels.indexOf(b.level);

/** One thing to say. */
export interface Finding {
  readonly level: Level;
  /** Row as spreadsheets count, the header among them. */
  readonly row: number;
  readonly column: string;
  /** The value, shortened. */
  readonly value: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Takes what there is to say of the row that is being read. */
export type Tell = (level: Level, column: string, value: string, reason: string, remedy: string) => void;

const longest = 60;

/** A value on one line, shortened. */
export function shortened(value: string): string {
  const plain = value.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return plain.length > longest ? `${[...plain].slice(0, longest).join('')}…` : plain;
}

/** Most findings that are kept; beyond them only their number is. */
const most = 200_000;

/** Findings of one import, counted by level and reason. */
export class Findings {
  readonly kept: Finding[] = [];
  readonly #counts = new Map<string, { level: Level; reason: string; count: number }>();

  add(finding: Finding): void {
    if (this.kept.length < most) this.kept.push(finding);
    const key = `${finding.level}\n${finding.reason}`;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { level: finding.level, reason: finding.reason, count: 1 });
  }

  /** How often each thing was said, what is left out first. */
  get groups(): readonly { readonly level: Level; readonly reason: string; readonly count: number }[] {
    return [...this.#counts.values()].toSorted((a, b) => byLevel(a, b) || b.count - a.count);
  }

  /** The gravest of them, those of a level in their order. */
  first(most: number): readonly Finding[] {
    return this.kept.toSorted(byLevel).slice(0, most);
  }

  /** How many there are of a level. */
  count(level: Level): number {
    return this.groups.filter((group) => group.level === level).reduce((sum, { count }) => sum + count, 0);
  }
}

/** The findings as a table with its heads. */
export const findingRows = (findings: readonly Finding[]): (string | number)[][] => [
  ['種類', '行', '列', '値', '理由', '直し方'],
  ...findings.map(({ level, row, column, value, reason, remedy }) => [levelNames[level], row, column, value, reason, remedy]),
];
