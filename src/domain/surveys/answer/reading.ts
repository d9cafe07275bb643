/** An answer as a text to read and to print. */
import type { Block } from '../../record/blocks.ts';
import { textAt } from '../../record/record.ts';
import type { Part, Path } from '../../record/record.ts';
import { fiscalYearLabel } from '../../dates/wareki.ts';
import { withUnit } from '../figures.ts';
import { yearOf } from './amount.ts';
import { amountAt, isAsked, isNone } from './known.ts';
import type { AnswerShape } from './shape.ts';

const unwritten = '書いていません';

/** A year as it is known: in both calendars, or as it is written. */
const yearText = (text: string) => { const year = yearOf(text); return year === undefined ? text.trim() || unwritten : fiscalYearLabel(year); };

/** The answer in blocks. */
export function answerBlocks(data: Part, { categories, measures }: AnswerShape): Block[] {
  const number = (path: Path, unit: string) => { const value = amountAt(data, path); return value === undefined ? textAt(data, path) : withUnit(value, unit); };
  const cells = (row: Path, without: readonly string[] = []) => measures.map(({ id, unit }) => (without.includes(id) ? '–' : number([...row, id], unit)));
  const rows = [...categories.map(({ id, name, without }) => [name, ...cells(['counts', id], without)]), ['合計', ...cells(['total'])]];
  const note = textAt(data, ['note']).trim();
  return [
    { kind: 'facts', rows: [['部署', textAt(data, ['department']).trim() || unwritten], ['年度', yearText(textAt(data, ['year']))], ['協働の事業', isNone(data) ? 'なかった' : '次の表のとおり']] },
    ...(isNone(data) ? [] : [{ kind: 'table', caption: '区分ごとの数', heads: ['区分', ...measures.map(({ name }) => name)], rows } satisfies Block]),
    ...(note === '' ? [] : [{ kind: 'heading', text: '補足' } satisfies Block, { kind: 'text', text: note } satisfies Block]),
  ];
}

/** Every value of an answer with its name, for seeing what a file would change. */
export function answerLines(data: Part, { categories, measures }: AnswerShape): (readonly [string, string])[] {
  const row = (name: string, path: Path, without: readonly string[] = []) => measures.filter(({ id }) => isAsked({ without }, id)).map((measure) => [`${name} ${measure.name}`, textAt(data, [...path, measure.id])] as const);
  return [
    ['部署', textAt(data, ['department'])], ['年度', textAt(data, ['year'])], ['協働の有無', isNone(data) ? 'なかった' : 'あった'],
    ...categories.flatMap(({ id, name, without }) => row(name, ['counts', id], without)), ...row('合計', ['total']), ['補足', textAt(data, ['note'])],
  ];
}
