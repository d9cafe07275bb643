/** The summary as tables: for a workbook, and one row for each answer for CSV. */
import type { PlainCell, PlainSheet } from '../../tabular/xlsx-parts.ts';
import { notApplicable } from '../answers.ts';
import type { SheetFileError } from '../file-error.ts';
import { roleNames } from '../roles.ts';
import { scoreSheet } from '../score.ts';
import { itemsOf, numbersOf } from '../shape.ts';
import type { SheetShape } from '../shape.ts';
import { questionOf } from '../words.ts';
import type { SheetWords } from '../words.ts';
import { formCounts, phaseCounts, versionCounts } from './counts.ts';
import type { SummarySheet } from './entry.ts';
import { sides, submissionsIn } from './projects.ts';
import type { Collected, Project, Side } from './projects.ts';
import { itemSpreads, viewpointSpreads } from './spread.ts';
import type { Spread } from './spread.ts';
import { weakThemes, wideGap, wideGaps } from './weak.ts';

/** A file that could not be read. */
export interface Refused extends Pick<SheetFileError, 'message' | 'where' | 'advice' | 'sheet'> {
  readonly file: string;
}

/** Everything that the tables say. */
export interface Summary {
  readonly collected: Collected;
  readonly refused: readonly Refused[];
  readonly sheet: SummarySheet;
  readonly words: SheetWords;
}

const sideNames: Readonly<Record<Side, string>> = { ...roleNames, unset: '立場なし' };
const unnamed = '(事業名なし)';
const nameOf = ({ name }: Pick<Project, 'name'>) => name || unnamed;
const phaseName = (words: SheetWords, id: string) => words.phases.find((phase) => phase.id === id)?.name ?? id;
const formName = ({ forms }: SummarySheet, id: string | null) => forms.find((form) => form.id === id)?.names[0] ?? '';
const scorePhases = ({ phases }: SheetShape) => phases.filter(({ kind }) => kind === 'score').map(({ id }) => id);

/** One row for each side of each project in each phase: facts, means of the viewpoints, points. */
export function answerRows({ collected, sheet, words }: Summary): PlainCell[][] {
  const { shape } = sheet;
  const numbers = numbersOf(shape);
  const heads = ['事業名', '協働形態', '段階', '立場', '部署名または団体名', '書いた日', '書き出した時刻', 'シートの版', 'ファイル',
    ...words.viewpoints.map(({ name }) => `平均 ${name}`), ...itemsOf(shape).map(({ id }) => `${numbers.get(id) ?? ''} ${questionOf(words, id).text}`)];
  const rows = collected.projects.flatMap((project) => shape.phases.flatMap(({ id: phase, kind }) => sides.flatMap((side) => {
    const given = project.phases.get(phase)?.get(side);
    if (!given) return [];
    const { entry, date, values } = given;
    const means = scoreSheet(shape, new Map([...values].map(([id, value]) => [id, { value }]))).viewpoints.map(({ mean }) => mean);
    const points = itemsOf(shape).map(({ id }): PlainCell => { const value = values.get(id); return value === notApplicable ? words.notApplicable : value ?? null; });
    return [[nameOf(project), formName(sheet, project.form), phaseName(words, phase), sideNames[side], entry.organisation, date, entry.savedAt, entry.version, entry.file, ...(kind === 'score' ? [...means, ...points] : [])]];
  })));
  return [heads, ...rows];
}

function countSheet({ collected, sheet, words }: Summary): PlainSheet {
  const phases = phaseCounts(collected, sheet.shape).map(({ phase, projects, bySide, both, onlyGovernment, onlyPartner }) =>
    [phaseName(words, phase), projects, ...sides.map((side) => bySide[side]), both.length, onlyGovernment.length, onlyPartner.length]);
  const versions = versionCounts(collected).map(({ key, count }) => [`第${key}版`, count]);
  const forms = formCounts(collected).map(({ key, count }) => [formName(sheet, key) || '書かれていない', count]);
  return { name: '数', widths: [24, 10, 10, 10, 10, 10, 10, 12, 12], rows: [['段階', '事業の数', ...sides.map((side) => sideNames[side]), '双方', '行政だけ', '団体だけ'], ...phases,
    [], ['事業の数', collected.projects.length], ['ファイルの数', collected.entries.length], [], ['シートの版', 'ファイルの数'], ...versions, [], ['協働形態', '事業の数'], ...forms] };
}

function spreadSheet({ collected, sheet: { shape }, words }: Summary, name: string, what: string, spreads: (shape: SheetShape, given: ReturnType<typeof submissionsIn>) => Spread[], label: (id: string) => string): PlainSheet {
  const heads = ['段階', '立場', what, ...shape.scale.map(({ value }) => `${value}点`), words.notApplicable, '未回答', '平均'];
  const rows = scorePhases(shape).flatMap((phase) => [null, ...sides].flatMap((side) => {
    const given = submissionsIn(collected.projects, phase, side);
    return given.length === 0 ? [] : spreads(shape, given).map(({ id, points, notApplicable: skipped, blank, mean }): PlainCell[] => [phaseName(words, phase), side ? sideNames[side] : '全部', label(id), ...points, skipped, blank, mean]);
  }));
  return { name, widths: [10, 10, 50], rows: [heads, ...rows] };
}

function weakSheet({ collected: { projects }, sheet, words }: Summary): PlainSheet {
  const rows = scorePhases(sheet.shape).flatMap((phase) => weakThemes(projects, sheet, phase).flatMap(({ id, projects: weak }) => weak.map((project): PlainCell[] =>
    [phaseName(words, phase), sheet.themes.find((theme) => theme.id === id)?.name ?? id, weak.length, nameOf(project)])));
  return { name: '要改善', widths: [10, 30, 20, 60], rows: [['段階', 'テーマ', 'テーマの事業の数', '事業名'], ...rows] };
}

function gapSheet({ collected: { projects }, sheet: { shape }, words }: Summary): PlainSheet {
  const numbers = numbersOf(shape);
  const rows = scorePhases(shape).flatMap((phase) => wideGaps(projects, shape, phase).flatMap(({ project, gaps }) => gaps.map(({ id, government, partner }): PlainCell[] =>
    [phaseName(words, phase), nameOf(project), numbers.get(id) ?? '', questionOf(words, id).text, government, partner])));
  return { name: `差${wideGap}以上`, widths: [10, 40, 8, 60, 8, 8], rows: [['段階', '事業名', '番号', '問い', roleNames.government, roleNames.partner], ...rows] };
}

function leftOutSheet({ collected, refused, words }: Summary): PlainSheet {
  const unread = refused.map(({ file, message, where, advice }): PlainCell[] => [file, '読めない', `${message}${where ? `(${where})` : ''}${advice}`]);
  const older = collected.replaced.map(({ dropped, kept, project, side, phase, otherOrganisation }): PlainCell[] =>
    [dropped, '新しいファイルがある', `「${project || unnamed}」の${phaseName(words, phase)}(${sideNames[side]})は、${kept}を数えました。${otherOrganisation ? '部署名または団体名が違います。別の事業かもしれません。' : ''}`]);
  const apart = collected.sameNames.map(({ project, departments, loose }): PlainCell[] =>
    [loose.join('、'), '同じ事業名の部署がある', `「${project}」は、${departments.join('、')}で別の事業と数えました。${loose.length > 0 ? 'ほかのファイルは、どの部署の事業か分からないため、組にしていません。' : ''}`]);
  return { name: '数えなかったもの', widths: [50, 22, 90], rows: [['ファイル', '種類', '理由'], ...unread, ...older, ...apart] };
}

/** The workbook's tables. */
export function summaryTables(summary: Summary): PlainSheet[] {
  const { sheet: { shape }, words } = summary;
  const numbers = numbersOf(shape);
  return [
    countSheet(summary),
    spreadSheet(summary, '視点ごと', '視点', viewpointSpreads, (id) => words.viewpoints.find((viewpoint) => viewpoint.id === id)?.name ?? id),
    spreadSheet(summary, '問いごと', '問い', itemSpreads, (id) => `${numbers.get(id) ?? ''} ${questionOf(words, id).text}`.trim()),
    weakSheet(summary), gapSheet(summary), { name: '答えごと', widths: [40, 16, 8, 10, 30], rows: answerRows(summary) }, leftOutSheet(summary),
  ];
}
