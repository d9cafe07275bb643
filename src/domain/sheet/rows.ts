/** A sheet as the tables of a workbook. People read the labels; reading goes by the keys and ids beside them. */
import type { PlainCell, PlainSheet } from '../tabular/xlsx-parts.ts';
import { notApplicable, recordOf } from './answers.ts';
import type { SheetDocument, Value } from './answers.ts';
import { format, formatVersion } from './file-data.ts';
import { memberNames } from './place.ts';
import type { AnswerMember } from './place.ts';
import { roleNames } from './roles.ts';
import { itemsOf, numbersOf } from './shape.ts';
import type { PhaseShape, SheetShape } from './shape.ts';
import { headOf, questionOf } from './words.ts';
import type { SheetWords } from './words.ts';

const membersOf = ({ kind }: PhaseShape): AnswerMember[] => (kind === 'expect' ? ['expectation', 'indicator'] : ['value', 'reason', 'evidence']);
const everyMember = Object.keys(memberNames) as AnswerMember[];
const nameOf = (words: SheetWords, phase: string) => words.phases.find(({ id }) => id === phase)?.name ?? phase;

type Fact = readonly [label: string, content: PlainCell, key: string];

function phaseFacts(document: SheetDocument, words: SheetWords, phase: string): Fact[] {
  const { date, agreedOn, texts } = recordOf(document, phase);
  const label = (text: string) => `${nameOf(words, phase)} ${text}`;
  const asked = words.phases.find(({ id }) => id === phase)?.questions ?? [];
  const ids = [...new Set([...asked.map(({ id }) => id), ...texts.keys()])];
  const written = ids.map((id): Fact => [label(asked.find((one) => one.id === id)?.text ?? id), texts.get(id) ?? null, `${phase}.texts.${id}`]);
  return [[label('書いた日'), date || null, `${phase}.date`], [label('双方が合意した日'), agreedOn || null, `${phase}.agreedOn`], ...written];
}

function facts(document: SheetDocument, words: SheetWords, phases: readonly string[], savedAt: Date): PlainSheet {
  const { sheet, role, project, organisation } = document;
  const head: Fact[] = [
    ['ファイルの種類', format, 'format'], ['ファイルの形の版', formatVersion, 'formatVersion'],
    ['シートの識別子', sheet.id, 'sheet.id'], ['シートの版', sheet.version, 'sheet.version'],
    ['立場', role ? roleNames[role] : null, 'role'], [headOf(words).project, project || null, 'project'], [headOf(words).organisation, organisation || null, 'organisation'],
    ['書き出した時刻', savedAt.toISOString(), 'savedAt'],
  ];
  return { name: '概要', widths: [40, 80, 24], rows: [['項目', '内容', '読みこみに使う印'], ...head, ...phases.flatMap((phase) => phaseFacts(document, words, phase))] };
}

/** The columns of the answers: those that each phase asks, and whatever else was written. */
function columnsOf(document: SheetDocument, shape: SheetShape, phases: readonly string[]): { phase: string; member: AnswerMember }[] {
  return phases.flatMap((phase) => {
    const known = shape.phases.find(({ id }) => id === phase);
    const written = [...recordOf(document, phase).answers.values()];
    return everyMember.filter((member) => (known && membersOf(known).includes(member)) || written.some((answer) => answer[member] !== undefined)).map((member) => ({ phase, member }));
  });
}

const valueCell = (words: SheetWords, value: Value | undefined): PlainCell => (value === notApplicable ? words.notApplicable : value ?? null);

function answers(document: SheetDocument, shape: SheetShape, words: SheetWords, phases: readonly string[]): PlainSheet {
  const columns = columnsOf(document, shape, phases);
  const records = phases.map((phase) => recordOf(document, phase));
  const ids = [...new Set([...itemsOf(shape).map(({ id }) => id), ...records.flatMap((record) => [...record.answers.keys()])])];
  const row = (id: string): PlainCell[] => {
    const cells = columns.map(({ phase, member }) => {
      const answer = recordOf(document, phase).answers.get(id);
      return member === 'value' ? valueCell(words, answer?.value) : answer?.[member] ?? null;
    });
    return [numbersOf(shape).get(id) ?? '', questionOf(words, id).text, ...cells, id];
  };
  const heads = ['番号', '問い', ...columns.map(({ phase, member }) => `${nameOf(words, phase)} ${memberNames[member]}`), '問いの識別子'];
  return { name: '答え', widths: [7, 50, ...columns.map(({ member }) => (member === 'value' ? 9 : 36)), 24], rows: [heads, [null, '読みこみに使う印', ...columns.map(({ phase, member }) => `${phase}.${member}`), 'id'], ...ids.map(row)] };
}

/** The tables of a document: what it is about, and one row for each question. */
export function sheetTables(document: SheetDocument, shape: SheetShape, words: SheetWords, savedAt: Date): PlainSheet[] {
  const phases = [...new Set([...shape.phases.map(({ id }) => id), ...document.phases.keys()])];
  return [facts(document, words, phases, savedAt), answers(document, shape, words, phases)];
}
