/** One HTML file that a person reads, prints and mails, and that the tool reads again: its data stands in it as JSON. */
import { embedded } from '../file/embedded.ts';
import { recordOf } from './answers.ts';
import type { Answer, PhaseRecord, SheetDocument } from './answers.ts';
import { kind } from './kind.ts';
import { page } from './markup.ts';
import { escaped } from '../file/html.ts';
import { roleNames } from './roles.ts';
import { expectPhase, itemsIn, numbersOf } from './shape.ts';
import type { PhaseShape, SheetShape } from './shape.ts';
import { headOf, questionOf, valueText } from './words.ts';
import type { PhaseWords, SheetWords } from './words.ts';
import { sheetData } from './write.ts';

const cell = (text: string, tag = 'td') => `<${tag}${tag === 'th' ? ' scope="row"' : ''} class="pre">${escaped(text)}</${tag}>`;
const table = (caption: string, heads: readonly string[], rows: readonly string[]) =>
  `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>\n<tbody>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</tbody>\n</table>`;

const expectationText = ({ expectation = '', indicator = '' }: Answer = {}) => [expectation, indicator && `指標: ${indicator}`].filter(Boolean).join('\n');

function answerRow(shape: SheetShape, words: SheetWords, phase: PhaseShape, id: string, answer: Answer | undefined, expected: Answer | undefined): string {
  const question = cell(`${numbersOf(shape).get(id) ?? ''} ${questionOf(words, id, phase.kind).text}`.trim(), 'th');
  if (phase.kind === 'expect') return question + cell(answer?.expectation ?? '') + cell(answer?.indicator ?? '');
  return question + (expectPhase(shape) ? cell(expectationText(expected)) : '') + cell(valueText(words, answer?.value) || '未回答') + cell(answer?.reason ?? '') + cell(answer?.evidence ?? '');
}

const headsOf = (shape: SheetShape, { kind }: PhaseShape): string[] =>
  (kind === 'expect' ? ['問い', '想定', '指標'] : ['問い', ...(expectPhase(shape) ? ['事前の想定'] : []), '点', '理由や出来事', '根拠']);

function answersTable(document: SheetDocument, shape: SheetShape, words: SheetWords, phase: PhaseShape): string {
  const { answers } = recordOf(document, phase.id);
  const expected = recordOf(document, expectPhase(shape)?.id ?? '').answers;
  const asked = itemsIn(shape, phase).map(({ id }) => id);
  const ids = [...asked, ...[...answers.keys()].filter((id) => !asked.includes(id))];
  return table('問いごとの答え', headsOf(shape, phase), ids.map((id) => answerRow(shape, words, phase, id, answers.get(id), expected.get(id))));
}

const days = ({ date, agreedOn }: PhaseRecord) => [date && `書いた日: ${date}`, agreedOn && `双方が合意した日: ${agreedOn}`].filter(Boolean).map((line) => `<p>${escaped(line)}</p>`);
const textParts = ({ texts }: PhaseRecord, { questions }: PhaseWords) =>
  [...texts].map(([id, text]) => `<h3>${escaped(questions.find((one) => one.id === id)?.text ?? id)}</h3>\n<p class="pre">${escaped(text)}</p>`);

function phasePart(document: SheetDocument, shape: SheetShape, words: SheetWords, phase: PhaseShape): string {
  const named = words.phases.find(({ id }) => id === phase.id);
  const record = document.phases.get(phase.id);
  if (!named || !record) return '';
  return [`<h2>${escaped(named.name)}</h2>`, ...days(record), ...textParts(record, named), answersTable(document, shape, words, phase)].join('\n');
}

const shownTime = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'short' });

function head({ role, project, organisation, sheet }: SheetDocument, words: SheetWords, savedAt: Date): string {
  const facts = { '立場': role ? roleNames[role] : '', [headOf(words).project]: project, [headOf(words).organisation]: organisation, 'シートの版': `第${sheet.version}版`, '書き出した時刻': shownTime.format(savedAt) };
  return `<dl>\n${Object.entries(facts).map(([term, text]) => `<dt>${term}</dt><dd class="pre">${escaped(text)}</dd>`).join('\n')}\n</dl>`;
}

const note = 'このファイルは、読む、印刷する、相手に送るために使えます。チェックシートのページの「ファイルを開く」で、続きを書けます。ほかのソフトで保存し直すと、続きを書けなくなることがあります。';

/** The text of the HTML file. */
export function writeSheetHtml(document: SheetDocument, shape: SheetShape, words: SheetWords, savedAt: Date): string {
  const parts = shape.phases.map((phase) => phasePart(document, shape, words, phase)).filter(Boolean);
  const body = [`<h1>${escaped(words.title)}</h1>`, head(document, words, savedAt), ...parts, `<p class="note">${note}</p>`, embedded(sheetData(document, savedAt), kind)];
  return page([words.title, document.role ? roleNames[document.role] : '', document.project].filter(Boolean).join(' '), body.join('\n'), kind.format);
}
