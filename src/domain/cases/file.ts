/** What a file of cases says of itself, so that conditions, date and licence travel with it. */
import type { CaseRecord } from './columns.ts';

/** Where the records come from and how they may be used. */
export interface CaseFileAbout {
  readonly name: string;
  /** Which cases these are, in words. */
  readonly conditions: string;
  readonly count: number;
  /** The day on which the file was made; a file of the site says `checked` instead. */
  readonly saved?: string;
  /** When a record was last checked. */
  readonly checked?: string;
  /** The address of the list with its conditions. */
  readonly address: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** How to credit it. */
  readonly source: string;
  /** The address of the codebook. */
  readonly codebook: string;
  /** What the stages of the records do not say. */
  readonly stages: string;
}

/** A file of cases. */
export interface CaseFile {
  readonly about: CaseFileAbout;
  readonly cases: readonly CaseRecord[];
}

/** What a file says of itself, line by line: a heading and its text. */
export function aboutLines({ conditions, count, saved, checked, address, licence, licenceUrl, source, codebook, stages }: CaseFileAbout): [heading: string, text: string][] {
  const lines: [string, string | undefined][] = [
    ['条件', conditions], ['件数', `${count}件`], ['保存した日', saved], ['最後に確かめた日', checked], ['アドレス', address],
    ['許諾', `${licence} ${licenceUrl}`], ['出典の書き方', `出典: ${source}`], ['列の説明', codebook], ['段階', stages],
  ];
  return lines.filter((line): line is [string, string] => line[1] !== undefined);
}

/** The same in one cell. */
export const aboutText = (about: CaseFileAbout): string => aboutLines(about).map(([heading, text]) => `${heading}: ${text}`).join(' / ');
