import { expect, test } from 'vitest';
import { figureRows, kindRows } from './report.ts';

const judged = (kind: string, ranked: string[], gold: string[]) => ({ kind, ranked, total: ranked.length, gold: new Set(gold), ms: 1 });
const outcome = (name: string, found: string[], ms: number) => ({
  name, judged: [judged('word', found, ['/a/']), judged('none', [], [])], cut: [judged('string', found, ['/a/'])],
  times: { session: [ms, ms * 2], warm: [ms / 2] }, bytes: { start: 1024, first: 2048, further: 512 },
});
const outcomes = [outcome('ours', ['/a/'], 4), outcome('default', ['/b/', '/a/'], 8)];

test('times are those of the second engine = 1', () => {
  const [heading = [], ours = [], other = []] = figureRows(outcomes);
  expect(Object.fromEntries(heading.map((name, at) => [name, [ours[at], other[at]]]))).toMatchObject({
    engine: ['ours', 'default'], 'MRR@10': ['1', '.500'], 'empty right': ['1/1', '1/1'], 'wrong first': ['0', '1'], 'first KB': ['2', '2'], median: ['×0.50', '×1.0'], p95: ['×0.50', '×1.0'],
  });
});

test('kinds with an answer have a row, engines a column', () => {
  expect(kindRows(outcomes)).toEqual([['MRR@10', 'n', 'ours', 'default'], ['word', '1', '1', '.500']]);
});
