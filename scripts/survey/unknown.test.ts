/** What a department leaves blank stays unknown, in the sums, the tables and the survey that is published. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withValue } from '../../src/domain/record/record.ts';
import type { Part, Path } from '../../src/domain/record/record.ts';
import { parseAnswer, writeAnswer } from '../../src/domain/surveys/answer/file.ts';
import { answerFaults } from '../../src/domain/surveys/answer/faults.ts';
import { askedIn } from '../../src/domain/surveys/answer/known.ts';
import { sumUp } from '../../src/domain/surveys/answer/sum.ts';
import type { Answered, Sums } from '../../src/domain/surveys/answer/sum.ts';
import { surveyFile, surveyOf } from '../../src/domain/surveys/answer/survey.ts';
import { sumSheets, totalRows } from '../../src/domain/surveys/answer/tables.ts';
import { emptyAnswer } from '../../src/domain/surveys/answer/whole.ts';
import { surveyFaults } from '../../src/domain/surveys/faults.ts';
import { figureOf } from '../../src/domain/surveys/figures.ts';
import { surveySchema } from '../../src/schemas/surveys.ts';
import { countOf, form, madeAnswer, shape } from './made.ts';

type Edit = readonly [Path, string];
const answer = (department: string, ...edits: readonly Edit[]): Part =>
  [...edits, [['department'], department] as const, [['year'], '2026'] as const].reduce<Part>((data, [path, value]) => withValue(data, path, value), emptyAnswer(shape));
const files = (...answers: readonly Part[]): Answered[] => answers.map((one, index) => ({ file: `${index}.json`, ...parseAnswer(writeAnswer(one, shape, new Date(0)), shape) }));
const surveyFrom = (answered: readonly Answered[]) => {
  const sum = sumUp(answered, shape);
  return surveySchema.parse(parse(surveyFile(surveyOf({ ...sum, year: sum.year ?? 0 }, [], form, { by: 'サンプル市(架空)', day: '2026-11-23', order: 1 }))));
};

const two: readonly Edit[] = [[['counts', 'commission', 'count'], '2'], [['total', 'count'], '2']];

test('two commissions with unknown cost: neither the sums nor the survey hold a zero', () => {
  const answered = files(answer('甲課(架空)', ...two));
  const sum = sumUp(answered, shape);
  const line = sum.lines.find(({ id }) => id === 'commission');
  expect([line?.values, line?.blanks]).toEqual([{ count: 2 }, { count: 0, npo: 1, cost: 1 }]);
  expect(sum.total).toEqual({ values: { count: 2 }, blanks: { count: 0, npo: 1, cost: 1 } });
  expect(sum.unknown).toEqual([{ department: '甲課(架空)', file: '0.json', places: ['委託のNPO法人との事業の数', '委託の費用'] }]);
  expect(totalRows(sum, shape).at(-1)).toEqual(['書かれた分の合計', 2, '不明', '不明', null, 0, 1, 1]);
  const survey = surveyFrom(answered);
  expect(surveyFaults(survey)).toEqual([]);
  expect(survey.tables.map(({ id }) => id)).toEqual(['count', 'answers']);
  expect(survey.cautions.join()).toContain('費用は、{answers/y2026/cost-blank}部署が、分からない区分を空けて答えました。');
  expect(answerFaults(answered[0]?.answer ?? {}, shape)).toEqual([]);
});

test('what some know and some do not is the sum of what is written, and says so', () => {
  const answered = files(answer('甲課(架空)', ...two), answer('乙課(架空)', ...two, [['counts', 'commission', 'cost'], '500'], [['total', 'cost'], '500'], [['counts', 'commission', 'npo'], '1'], [['total', 'npo'], '1']));
  const cost = surveyFrom(answered).tables.find(({ id }) => id === 'cost');
  expect(cost?.title).toBe('区分ごとの費用(書かれた分だけ)');
  expect(cost?.rows[0]).toMatchObject({ counts: { commission: 500, cosponsor: 0 }, total: 500 });
  expect(cost?.note).toContain('分からない部署のある区分は、委託です。');
  expect(figureOf(surveyFrom(answered), 'answers/y2026/cost-blank')?.value).toBe(1);
});

test('a department that knows only its total counts with it', () => {
  const { total, lines } = sumUp(files(answer('甲課(架空)', ...two, [['total', 'cost'], '900'])), shape);
  expect([total.values['cost'], total.blanks['cost']]).toEqual([900, 0]);
  expect(lines.map(({ values }) => values['cost']).includes(900)).toBe(false);
  expect(lines.find(({ id }) => id === 'commission')?.blanks['cost']).toBe(1);
});

test('a category that is not asked for a number has none, and nobody left it blank', () => {
  const { lines } = sumUp(files(madeAnswer(1)), shape);
  expect(lines.find(({ id }) => id === 'volunteers')).toMatchObject({ blanks: { count: 0, cost: 0 } });
  expect(surveyFrom(files(madeAnswer(1))).tables.find(({ id }) => id === 'npo')?.categories.map(({ id }) => id)).not.toContain('volunteers');
});

const departments = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });
const cells = shape.measures.filter(({ id }) => id !== 'count').flatMap(({ id }) => askedIn(shape, id).map((category) => [category.id, id] as const));

test('a blank never becomes a zero', () => {
  fc.assert(fc.property(departments, fc.array(fc.subarray(cells), { minLength: 8, maxLength: 8 }), (chosen, choices) => {
    const blanked = chosen.map((department, index) => [department, choices[index] ?? []] as const);
    const answered = files(...blanked.map(([department, blanks]) => blanks.reduce<Part>((data, [category, measure]) => withValue(withValue(data, ['counts', category, measure], ''), ['total', measure], ''), madeAnswer(department))));
    const sum = sumUp(answered, shape);
    const places = shape.categories.map(({ id }) => id);
    for (const [category, measure] of cells) {
      const open = blanked.filter(([department, blanks]) => countOf(department, places.indexOf(category)) > 0 && blanks.some((one) => one[0] === category && one[1] === measure));
      const line = sum.lines.find(({ id }) => id === category);
      expect(line?.blanks[measure]).toBe(open.length);
      if (open.length > 0) expect(line?.values[measure]).not.toBe(0);
    }
    const survey = surveyFrom(answered);
    expect(surveyFaults(survey)).toEqual([]);
    const holdsZero = ({ values, blanks }: Sums, of: string) => (blanks[of] ?? 0) > 0 && values[of] === 0;
    for (const { id } of shape.measures) expect([...sum.lines, sum.total].some((sums) => holdsZero(sums, id))).toBe(false);
    for (const line of sum.lines) for (const { id } of shape.measures) if (line.values[id] === undefined) expect(figureOf(survey, `${id}/y2026/${line.id}`)).toBeUndefined();
    expect(sumSheets(sum, [], shape)[0]?.rows.flat().includes('NaN')).toBe(false);
    for (const [place, { answer: one }] of answered.entries()) {
      const open = new Set(sum.unknown.find(({ file }) => file === `${place}.json`)?.places.map((text) => shape.measures.find(({ name }) => text.endsWith(`の${name}`))?.id));
      expect(answerFaults(one, shape).filter(({ path }) => open.has(path.at(-1)))).toEqual([]);
    }
  }));
});

test('a count left blank is none only where the total of the answer says so', () => {
  const counts = (...edits: readonly Edit[]) => sumUp(files(answer('甲課(架空)', ...edits)), shape).lines.find(({ id }) => id === 'subsidy');
  expect(counts(...two)).toMatchObject({ values: { count: 0 }, blanks: { count: 0 } });
  expect(counts([['counts', 'commission', 'count'], '2'])).toMatchObject({ values: {}, blanks: { count: 1 } });
});
