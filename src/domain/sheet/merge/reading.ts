/** What both sides settled as a text to read and to publish. */
import { bothCalendars } from '../../dates/wareki.ts';
import type { Block, Row } from '../../record/blocks.ts';
import { listAt, textAt } from '../../record/record.ts';
import type { Part } from '../../record/record.ts';
import { roleNames } from '../roles.ts';
import type { SheetShape } from '../shape.ts';
import { questionOf, valueText } from '../words.ts';
import type { SheetWords } from '../words.ts';
import { compare } from './compare.ts';
import type { Compared } from './compare.ts';
import type { Merge } from './write.ts';
import { guardFacts } from './guard.ts';
import { projectOf, rolesOf } from './sides.ts';
import type { Sides } from './sides.ts';
import { choices, decisionTexts, dissentOf, meetingTexts, settledPoint, stepTexts, viewpointTexts } from './talk.ts';

/** The title of the record. */
export const title = '協働事業をいっしょに評価した記録';
const unwritten = '未記入';

type Fact = readonly [string, string];
const heading = (text: string): Block => ({ kind: 'heading', text });
const subheading = (text: string): Block => ({ kind: 'subheading', text });
const facts = (rows: readonly Fact[]): Block[] => { const some = rows.filter(([, text]) => text.trim()); return some.length > 0 ? [{ kind: 'facts', rows: some }] : []; };
const orUnwritten = ([term, text]: Fact): Fact => [term, text.trim() || unwritten];
const day = (iso: string) => iso && bothCalendars(iso);

/** The facts of the head, also those of the agenda. */
export function headFacts({ sides, talk }: Merge, words: SheetWords): Fact[] {
  const names = rolesOf(sides).map((role): Fact => [roleNames[role], sides.get(role)?.document.organisation ?? '']);
  return [['事業名', projectOf(sides)], ['段階', words.phases.find(({ id }) => id === textAt(talk, ['phase']))?.name ?? ''], ...names, [meetingTexts.date, day(textAt(talk, ['date']))], [meetingTexts.people, textAt(talk, ['people'])]];
}

function decision(talk: Part): Block[] {
  const at = (name: keyof typeof decisionTexts): Fact => [decisionTexts[name], textAt(talk, ['decision', name])];
  const chosen = choices[textAt(talk, ['decision', 'choice']) as keyof typeof choices] ?? '';
  const rows = listAt(talk, ['steps']).map((step): Row => [textAt(step, ['what']), textAt(step, ['who']), textAt(step, ['until'])]).filter((row) => row.some((text) => text.trim()));
  const steps: Block[] = rows.length > 0 ? [{ kind: 'table', caption: '次にすること', heads: [stepTexts.what, stepTexts.who, stepTexts.until], rows }] : [];
  return [heading('決めたこと'), ...facts([orUnwritten([decisionTexts.choice, chosen]), at('form'), orUnwritten(at('reason'))]), ...steps];
}

const row = (sides: Sides, words: SheetWords, talk: Part, one: Compared): Row => {
  const { number, text } = questionOf(words, one.id);
  return [`${number} ${text}`.trim(), ...rolesOf(sides).map((role) => valueText(words, one.answers.get(role)?.value) || '未回答'), valueText(words, settledPoint(talk, one)) || '合意していない'];
};

/** What was expected, why each side chose its point, and where they did not agree. */
function opinions(words: SheetWords, talk: Part, one: Compared): Fact[] {
  const { number } = questionOf(words, one.id);
  const expected = [...one.expected].map(([role, { expectation = '', indicator = '' }]) => ({ role, text: [expectation, indicator && `指標: ${indicator}`].filter(Boolean).join('\n') })).filter(({ text }) => text);
  const [first] = expected;
  const before: Fact[] = one.sameExpectation && first ? [[`${number} 事前の想定`, first.text]] : expected.map(({ role, text }) => [`${number} 事前の想定(${roleNames[role]})`, text]);
  const reasons = [...one.answers].map(([role, { reason = '', evidence = '' }]): Fact => [`${number} ${roleNames[role]}の理由`, [reason, evidence && `根拠: ${evidence}`].filter(Boolean).join('\n')]);
  const dissent = dissentOf(talk, one.id).map(({ role, text }): Fact => [`${number} 一致しなかった意見(${roleNames[role]})`, text]);
  return [...before, ...reasons, [`${number} そう合意した理由`, textAt(talk, ['items', one.id, 'why'])], ...dissent];
}

function viewpoint({ sides, talk }: Merge, words: SheetWords, { id, name }: SheetWords['viewpoints'][number], compared: readonly Compared[]): Block[] {
  const own = compared.filter((one) => one.viewpoint === id);
  const summary = Object.entries(viewpointTexts).map(([key, term]): Fact => [term, textAt(talk, ['viewpoints', id, key])]);
  const heads = ['問い', ...rolesOf(sides).map((role) => roleNames[role]), '合意した点'];
  return [subheading(name), ...facts(summary), { kind: 'table', caption: `${name}の点`, heads, rows: own.map((one) => row(sides, words, talk, one)) }, ...facts(own.flatMap((one) => opinions(words, talk, one)))];
}

const note = (shape: SheetShape): Block => ({ kind: 'note', text: `チェックシート第${shape.version}版に、それぞれが答え、話し合った結果です。点は事前の想定との比較です。ほかの事業や団体と比べるものではありません。` });

/** The whole record; what may not be published is taken out before (`publish.ts`). */
export function record(merge: Merge, shape: SheetShape, words: SheetWords): Block[] {
  const { sides, talk } = merge;
  const phase = textAt(talk, ['phase']);
  const compared = compare(sides, shape, phase);
  const guard = [...guardFacts(sides, words, phase), [meetingTexts.guard, textAt(talk, ['guard'])] as Fact];
  return [
    ...facts(headFacts(merge, words)), ...decision(talk),
    ...(guard.some(([, text]) => text) ? [heading('既得権益化を防ぐために'), ...facts(guard)] : []),
    heading('視点ごとの結果'), ...words.viewpoints.flatMap((one) => viewpoint(merge, words, one, compared)), note(shape),
  ];
}
