/** What an answer lacks, and what in it does not agree. The words for each fault are in the page. */
import { textAt } from '../../record/record.ts';
import type { Fault, Part, Path } from '../../record/record.ts';
import { yearOf } from './amount.ts';
import { amountAt, askedIn, cell, isAsked, isBlank, isNone, knownAt, mainMeasure, sumOf } from './known.ts';
import type { AnswerShape, Measure } from './shape.ts';

const when = (wrong: boolean, kind: string, path: Path): Fault[] => (wrong ? [{ kind, path }] : []);

/** Whether anything is written for a measure. */
const isBegun = (data: Part, shape: AnswerShape, measure: string) => askedIn(shape, measure).some(({ id }) => !isBlank(data, cell(id, measure))) || !isBlank(data, ['total', measure]);

/** Whether a category may have something that is not written for a measure, so that its total cannot be known. */
export const isOpen = (data: Part, shape: AnswerShape, { id: measure, required }: Measure): boolean =>
  !required && measure !== mainMeasure(shape) && askedIn(shape, measure).some(({ id }) => isBlank(data, cell(id, measure)) && knownAt(data, shape, id, measure) === undefined);

/** Numbers that are none, parts that are more than their whole, and parts without one. */
function cellFaults(data: Part, { categories, measures }: AnswerShape): Fault[] {
  const rows = [...categories.map((category) => ({ row: ['counts', category.id], isTotal: false, ...category })), { row: ['total'], isTotal: true, without: [] }];
  return rows.flatMap(({ row, isTotal, ...category }) => measures.filter(({ id }) => isAsked(category, id)).flatMap(({ id, within }) => {
    const path = [...row, id];
    const [own, whole] = [amountAt(data, path), within === undefined ? undefined : amountAt(data, [...row, within])];
    const isAlone = !isTotal && within !== undefined && own !== undefined && own > 0 && isBlank(data, [...row, within]);
    return [...when(!isBlank(data, path) && own === undefined, 'number', path), ...when(own !== undefined && whole !== undefined && own > whole, 'more', path), ...when(isAlone, 'alone', path)];
  }));
}

/** A total that is missing or not the sum. Where a category has projects but no number of this measure, the total may be more, or not be known. */
function totalFaults(data: Part, shape: AnswerShape, measure: Measure): Fault[] {
  const { id } = measure;
  const [path, open] = [['total', id], isOpen(data, shape, measure)];
  if (!isBegun(data, shape, id)) return [];
  if (isBlank(data, path)) return when(!open, 'blank', path);
  const [total, all] = [amountAt(data, path), sumOf(data, shape, id) ?? 0];
  return when(total !== undefined && (open ? total < all : total !== all), 'sum', path);
}

/** Everything that is missing or does not agree, in the order of the page. */
export function answerFaults(data: Part, shape: AnswerShape): Fault[] {
  const counted = shape.measures.filter(({ required }) => required);
  const any = shape.measures.some(({ id }) => isBegun(data, shape, id));
  const some = shape.measures.some(({ id }) => (sumOf(data, shape, id) ?? 0) > 0 || (amountAt(data, ['total', id]) ?? 0) > 0);
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
const disagreements = ['both', 'number', 'more', 'alone', 'sum', 'blank', 'empty', 'year'];

/** What is said of a fault in a list: where it is and what. */
export function faultText({ kind, path }: Fault, { categories, measures }: AnswerShape): string {
  const [part = '', category = '', measure = ''] = path;
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) => list.find((one) => one.id === id)?.name ?? id;
  const place = part === 'counts' ? `${nameIn(categories, category)}の「${nameIn(measures, measure)}」` : part === 'total' ? `合計の「${nameIn(measures, category)}」` : { department: '部署の名前', year: '年度', none: '協働の有無' }[part] ?? part;
  const whole = nameIn(measures, measures.find(({ id }) => id === path.at(-1))?.within ?? '');
  const what: Readonly<Record<string, string>> = {
    both: '「なかった」とあるのに数が書かれています', empty: '数も「なかった」も書かれていません', number: '数として読めません', more: `「${whole}」を超えています`, alone: `「${whole}」が書かれていません`,
    sum: '区分の和と合いません', blank: '書かれていません', year: '年度として読めません',
  };
  return `${place}: ${what[kind] ?? kind}`;
}

/** Whether a fault is told when answers are summed up. */
export const isTold = ({ kind }: Fault): boolean => disagreements.includes(kind);
