/** Made-up answers of departments, always the same ones, and files that cannot be read. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Part } from '../../src/domain/record/record.ts';
import { writeAnswer, writeAnswerHtml } from '../../src/domain/surveys/answer/file.ts';
import { answerShapeOf } from '../../src/domain/surveys/answer/shape.ts';
import { wholeOf } from '../../src/domain/surveys/answer/whole.ts';
import { surveyFormSchema } from '../../src/schemas/survey-forms.ts';

export const form = surveyFormSchema.parse(parse(readFileSync(new URL('../../src/content/survey-forms/projects.yaml', import.meta.url), 'utf8')));
export const shape = answerShapeOf('projects', form);

/** A file with its name. */
export interface MadeFile { readonly name: string; readonly text: string }

const when = new Date('2026-11-23T05:03:00.000Z');

/** How many projects a department has in a category. */
export const countOf = (department: number, category: number): number => (department % 10 === 0 ? 0 : (department * 7 + category * 3) % 5);

/** What is written for so many projects. */
export const numbers: readonly (readonly [measure: string, of: (count: number) => number])[] = [['count', (count) => count], ['npo', (count) => Math.floor(count / 2)], ['cost', (count) => count * 10_000]];

const isAskedAt = (place: number, measure: string) => shape.categories[place]?.without.includes(measure) === false;

/** The total of a measure in the answer of a department. */
export const madeTotal = (department: number, measure: string, of: (count: number) => number): number =>
  shape.categories.reduce((sum, _, place) => sum + (isAskedAt(place, measure) ? of(countOf(department, place)) : 0), 0);

/** The answer of a department; every tenth had no project. */
export function madeAnswer(department: number): Part {
  const counts = shape.categories.map(({ id }, place) => [id, Object.fromEntries(numbers.map(([measure, of]) => [measure, isAskedAt(place, measure) ? String(of(countOf(department, place))) : '']))] as const);
  const total = Object.fromEntries(numbers.map(([measure, of]) => [measure, String(madeTotal(department, measure, of))]));
  const none = department % 10 === 0;
  return wholeOf({
    department: `サンプル課${department}(架空)`, year: '2026', none,
    ...(none ? {} : { counts: Object.fromEntries(counts), total }),
  }, shape);
}

/** The file of a department: HTML and JSON by turns. */
export function madeFile(department: number, answer = madeAnswer(department), savedAt = when): MadeFile {
  const isHtml = department % 2 === 0;
  return { name: `answer-${String(department).padStart(3, '0')}.${isHtml ? 'html' : 'json'}`, text: (isHtml ? writeAnswerHtml : writeAnswer)(answer, shape, savedAt) };
}

/** The files of so many departments. */
export const madeFiles = (count: number): MadeFile[] => Array.from({ length: count }, (_, index) => madeFile(index + 1));

/** Five files that cannot be read, each for another reason, and the words that tell it. */
export function damagedFiles(): (MadeFile & { readonly reason: string })[] {
  const { text } = madeFile(1);
  return [
    { name: 'damaged-1-empty.json', text: '', reason: 'ファイルが空です。' },
    { name: 'damaged-2-cut.json', text: text.slice(0, text.length / 2), reason: 'ファイルが途中で切れています。' },
    { name: 'damaged-3-edited.json', text: text.replace('サンプル課1(', 'サンプル課9('), reason: '中身が、保存したときと違います。' },
    { name: 'damaged-4-office.xlsx', text: 'PK\u0003\u0004', reason: 'Excel・Wordなどのファイル、またはZIPのようです。' },
    { name: 'damaged-5-other.html', text: '<!doctype html><title>お知らせ</title><p>別のページ</p></html>', reason: 'WebページかXMLのようですが、調査の回答のデータが入っていません。' },
  ];
}
