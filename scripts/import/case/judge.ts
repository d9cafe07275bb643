/** Judges a new case as a part of the whole content, with every rule of the content checker. */
import { isBlank } from '../../../src/domain/write/data.ts';
import type { CaseFile } from '../../../src/domain/cases/write/draft.ts';
import { contentFile } from '../../../src/domain/cases/write/content-file.ts';
import { unstatedIn } from '../../../src/domain/cases/write/unstated.ts';
import { checkContent } from '../../check/content/check.ts';
import { root } from '../../check/content/place.ts';
import type { Files } from '../../check/content/types.ts';
import type { Problem } from '../../lib/report.ts';
import { caseShape } from './shape.ts';

/** A case that was judged. */
export interface Judged {
  /** Path below the content folder. */
  path: string;
  text: string;
  /** What keeps it from being published. */
  problems: Problem[];
  /** Problems that other files had before. */
  elsewhere: number;
  /** What readers will miss, and what to look at. */
  hints: string[];
}

const notes = ({ notes: all }: CaseFile) =>
  Object.keys(all).map((heading) => `覚え書き「${heading}」が、まだ欄に移されていません。要る文を、事例のファイルに書き足してください。`);

function hintsOf(file: CaseFile): string[] {
  const missing = unstatedIn(file.fields).map(({ name, label }) => `${label}(${name})`);
  const sources: unknown = file.fields['sources'];
  const secondHand = Array.isArray(sources) && sources.length > 0 && sources.every((source: unknown) => (source as { secondHand?: unknown } | null)?.secondHand === true);
  return [
    ...(missing.length > 0 ? [`「出典に記載なし」と出る項目: ${missing.join('、')}。出典にあれば書き足します。なければこのままにします。`] : []),
    ...(isBlank(file.fields['reading']) ? ['事業名の読み(reading)がありません。読みでは検索で見つかりません。'] : []),
    ...(secondHand ? ['出典が二次情報だけです。行政か団体の原典が見つかれば、加えてください。'] : []),
    ...notes(file),
  ];
}

/** The file that the case becomes, and what is to be said of it. */
export function judge(file: CaseFile, id: string, content: Files): Judged {
  const path = `cases/${id}.mdx`;
  const text = contentFile(caseShape.record, file.fields, file.body);
  const { problems } = checkContent(new Map([...content, [path, text]]));
  const own = problems.filter((problem) => problem.file === `${root}${path}`);
  const before = checkContent(content).problems.length;
  return { path, text, problems: own, elsewhere: before, hints: hintsOf(file) };
}
