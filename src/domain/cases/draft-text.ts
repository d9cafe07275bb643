/** A draft of a case as the text of a case file, with notes on what is still to be written. */
import type { CaseDraft } from './from-merge.ts';
import { yamlOf } from './yaml.ts';

/** What the answers cannot tell, and a case needs. */
const toWrite = ['summary: 何をした事業か、ふだんの言葉で一文', 'stage: 段階', 'municipality: 自治体', 'forms: 協働形態', 'fields: 分野', 'fiscalYears: 実施した年度', 'costs: 費用', 'clauses: 指針の条項', 'sources: 出典', 'checked: 確かめた日'];

const comment = (text: string) => text.split(/[\r\n\u0085\u2028\u2029]+/).map((line) => `# ${line.replaceAll(/\p{C}/gu, '')}`).join('\n');

/** The front matter of a case (`src/content/cases/*.mdx`), not yet whole: what is missing stands in comments. */
export function caseText(draft: CaseDraft, notes: readonly (readonly [heading: string, text: string])[]): string {
  const more = notes.map(([heading, text]) => comment(`${heading}(どの欄に書くかを決めてください):\n${text}`));
  return ['---', comment('事例の下書き。評価の話し合いの記録から作りました。公開する前に、双方で読み、直してください。'), yamlOf(draft), comment(`次の欄は、答えからは分かりません。\n${toWrite.filter((line) => !(line.replace(/:.*$/, '') in draft)).join('\n')}`), ...more, '---', ''].join('\n');
}

/** What the draft store keeps for the page that opens it. */
export const caseDraftText = (draft: CaseDraft, notes: readonly (readonly [heading: string, text: string])[], from: string): string =>
  JSON.stringify({ format: 'kyodo-navi-case', formatVersion: 1, from, fields: draft, notes: Object.fromEntries(notes) });
