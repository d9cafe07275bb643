/** The page of the plan: the new site's own items above, those of the guideline's plan as a reference below. */
import type { PlanItem } from '../../src/schemas/plan.ts';
import { planStates } from '../../src/schemas/plan.ts';
import type { Content } from '../check/content/types.ts';
import { filled } from './names.ts';
import type { Names } from './names.ts';

const lead = '{{name}}の協働の推進プランの取り組みと、その後について分かっていることを一覧にします。';
const intro = `「協働の推進プラン」は、協働を進めるための年度ごとの取り組みです。一覧は、{{name}}の取り組みを年度の順に並べます。`;

const sourceLinks = ({ sources = [] }: PlanItem) => sources.map(({ title, url }) => (url === undefined ? title : `[${title}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`)).join('、');

/** One item of the guideline's plan as a clause with its evidence. */
function clauseText(item: PlanItem): string {
  const from = sourceLinks(item);
  const years = `${item.from}年度${item.onward ? '以降' : ''}`;
  return [`<Clause id="${item.clause ?? ''}">`, `${years}「${item.title}」(${planStates[item.state]})。${item.became ?? ''}${from === '' ? '' : `出典: ${from}`}`, '</Clause>'].join('\n\n');
}

/** The text of guidelines/plan.mdx: its front matter with another lead, the timeline, how it is read, and the reference. */
export function planPage(before: string, frame: string, { entries }: Content, names: Names): string {
  const [, head = ''] = before.split(/^---$/m);
  const items = entries.filter(({ collection }) => collection === 'plan').map(({ data }) => data as PlanItem).filter(({ clause }) => clause !== undefined);
  const front = head.replace(/^lead: .*$/m, `lead: ${filled(lead, names)}`).replace(/^owner: .*$/m, `owner: ${names['owner'] ?? ''}`);
  return `---${front}---\n\n${filled(intro, names)}\n\n<PlanTimeline />\n\n${filled(frame, names)}${items.map(clauseText).join('\n\n')}\n`;
}
