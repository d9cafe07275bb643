/** An answer as a text to read and to print. */
import type { Block } from '../../record/blocks.ts';
import { textAt } from '../../record/record.ts';
import type { Part, Path } from '../../record/record.ts';
import { withUnit } from '../figures.ts';
import { amountAt, isNone } from './faults.ts';
import type { AnswerShape } from './shape.ts';

const unwritten = '書いていません';

/** The answer in blocks. */
export function answerBlocks(data: Part, { categories, measures }: AnswerShape): Block[] {
  const cells = (row: Path) => measures.map(({ id, unit }) => { const value = amountAt(data, [...row, id]); return value === undefined ? textAt(data, [...row, id]) : withUnit(value, unit); });
  const rows = [...categories.map(({ id, name }) => [name, ...cells(['counts', id])]), ['合計', ...cells(['total'])]];
  const note = textAt(data, ['note']).trim();
  return [
    { kind: 'facts', rows: [['部署', textAt(data, ['department']).trim() || unwritten], ['年度', textAt(data, ['year']).trim() || unwritten], ['協働の事業', isNone(data) ? 'なかった' : '次の表のとおり']] },
    ...(isNone(data) ? [] : [{ kind: 'table', caption: '区分ごとの数', heads: ['区分', ...measures.map(({ name }) => name)], rows } satisfies Block]),
    ...(note === '' ? [] : [{ kind: 'heading', text: '補足' } satisfies Block, { kind: 'text', text: note } satisfies Block]),
  ];
}

/** Every value of an answer with its name, for seeing what a file would change. */
export function answerLines(data: Part, { categories, measures }: AnswerShape): (readonly [string, string])[] {
  const row = (name: string, path: Path) => measures.map((measure) => [`${name} ${measure.name}`, textAt(data, [...path, measure.id])] as const);
  return [
    ['部署', textAt(data, ['department'])], ['年度', textAt(data, ['year'])], ['協働の有無', isNone(data) ? 'なかった' : 'あった'],
    ...categories.flatMap(({ id, name }) => row(name, ['counts', id])), ...row('合計', ['total']), ['補足', textAt(data, ['note'])],
  ];
}
