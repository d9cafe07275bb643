/** What an answer lacks, and what in it does not agree. The words for each fault are in the page. */
import { textAt, valueAt } from '../../record/record.ts';
import type { Fault, Part, Path } from '../../record/record.ts';
import { amountOf, yearOf } from './amount.ts';
import type { AnswerShape, Measure } from './shape.ts';

const isBlank = (data: Part, path: Path) => textAt(data, path).trim() === '';
const when = (wrong: boolean, kind: string, path: Path): Fault[] => (wrong ? [{ kind, path }] : []);
const cell = (category: string, measure: string): Path => ['counts', category, measure];
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Whether the department says that there was no project. */
export const isNone = (data: Part): boolean => valueAt(data, ['none']) === true;

/** The number in a cell; undefined where nothing or no number is written. */
export const amountAt = (data: Part, path: Path): number | undefined => amountOf(textAt(data, path));

/** The sum of a measure over the categories. */
export const sumOf = (data: Part, { categories }: AnswerShape, measure: string): number => sum(categories.map(({ id }) => amountAt(data, cell(id, measure)) ?? 0));

/** Whether anything is written for a measure. */
const isBegun = (data: Part, { categories }: AnswerShape, measure: string) => categories.some(({ id }) => !isBlank(data, cell(id, measure))) || !isBlank(data, ['total', measure]);

/** Numbers that are none, and parts that are more than their whole. */
function cellFaults(data: Part, shape: AnswerShape): Fault[] {
  const rows: Path[] = [...shape.categories.map(({ id }): Path => ['counts', id]), ['total']];
  return rows.flatMap((row) => shape.measures.flatMap(({ id, within }) => {
    const path = [...row, id];
    const [own, whole] = [amountAt(data, path), within === undefined ? undefined : amountAt(data, [...row, within]) ?? 0];
    return [...when(!isBlank(data, path) && own === undefined, 'number', path), ...when(own !== undefined && whole !== undefined && own > whole, 'more', path)];
  }));
}

/** A total that is missing or not the sum. Where a category has projects but no number of this measure, the total may be more. */
function totalFaults(data: Part, shape: AnswerShape, { id, required }: Measure): Fault[] {
  const path = ['total', id];
  if (!isBegun(data, shape, id)) return [];
  if (isBlank(data, path)) return [{ kind: 'blank', path }];
  const [total, all] = [amountAt(data, path), sumOf(data, shape, id)];
  const counted = shape.measures.find((measure) => measure.required)?.id ?? id;
  const isOpen = !required && shape.categories.some((one) => isBlank(data, cell(one.id, id)) && (amountAt(data, cell(one.id, counted)) ?? 0) > 0);
  return when(total !== undefined && (isOpen ? total < all : total !== all), 'sum', path);
}

/** Everything that is missing or does not agree, in the order of the page. */
export function answerFaults(data: Part, shape: AnswerShape): Fault[] {
  const counted = shape.measures.filter(({ required }) => required);
  const any = shape.measures.some(({ id }) => isBegun(data, shape, id));
  const some = shape.measures.some(({ id }) => sumOf(data, shape, id) > 0 || (amountAt(data, ['total', id]) ?? 0) > 0);
  return [
    ...when(isBlank(data, ['department']), 'blank', ['department']),
    ...when(isBlank(data, ['year']), 'blank', ['year']),
    ...when(!isBlank(data, ['year']) && yearOf(textAt(data, ['year'])) === undefined, 'year', ['year']),
    ...when(isNone(data) && some, 'both', ['none']),
    ...when(!isNone(data) && !(any && counted.some(({ id }) => isBegun(data, shape, id))), 'empty', ['none']),
    ...cellFaults(data, shape),
    ...shape.measures.flatMap((measure) => totalFaults(data, shape, measure)),
  ];
}

/** Faults of numbers that disagree, for the one who sums up. */
const disagreements = ['both', 'number', 'more', 'sum', 'blank', 'empty', 'year'];

/** What is said of a fault in a list: where it is and what. */
export function faultText({ kind, path }: Fault, { categories, measures }: AnswerShape): string {
  const [part = '', category = '', measure = ''] = path;
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) => list.find((one) => one.id === id)?.name ?? id;
  const place = part === 'counts' ? `${nameIn(categories, category)}の「${nameIn(measures, measure)}」` : part === 'total' ? `合計の「${nameIn(measures, category)}」` : { department: '部署の名前', year: '年度', none: '協働の有無' }[part] ?? part;
  const what: Readonly<Record<string, string>> = {
    both: '「なかった」とあるのに数が書かれています', empty: '数も「なかった」も書かれていません', number: '数として読めません', more: 'もとの数を超えています',
    sum: '区分の和と合いません', blank: '書かれていません', year: '年度として読めません',
  };
  return `${place}: ${what[kind] ?? kind}`;
}

/** Whether a fault is told when answers are summed up. */
export const isTold = ({ kind }: Fault): boolean => disagreements.includes(kind);
