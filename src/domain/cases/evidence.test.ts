import { expect, test } from 'vitest';
import type { Case, Evidence } from '../../schemas/cases.ts';
import { evidenceFaults, sourcesOf } from './evidence.ts';

const source = { title: '出典', seen: '2026-11' };
const record = (evidence: Evidence[]) => ({ selection: '公募', outcomes: [], costs: [{ kind: 'actual', text: '1円' }], sources: [source, source], evidence }) as unknown as Case;

test('an item has its own sources and those of its whole list; a field has all', () => {
  const evidence: Evidence[] = [{ field: 'costs', item: 2, source: 3 }, { field: 'costs', source: 1 }, { field: 'costs', item: 2, source: 2 }];
  expect([sourcesOf(evidence, 'costs', 2), sourcesOf(evidence, 'costs'), sourcesOf(evidence, 'costs', 1), sourcesOf(undefined, 'costs')]).toEqual([[1, 2, 3], [1, 2, 3], [1], []]);
});

test.each<[Evidence[], string[]]>([
  [[{ field: 'selection', source: 2 }, { field: 'costs', item: 1, source: 1 }, { field: 'costs', source: 1 }], []],
  [[{ field: 'evaluation', source: 1 }], ['0 field 「evaluation」は、この記録にありません。項目の名前と番号を確かめてください。']],
  [[{ field: 'costs', item: 2, source: 1 }, { field: 'selection', item: 1, source: 1 }, { field: 'outcomes', source: 1 }], ['0 item 「costs」の2番目は', '1 item 「selection」の1番目は', '2 field 「outcomes」は']],
  [[{ field: 'selection', source: 3 }], ['0 source 3番目の出典はありません。出典は2件です。']],
  [[{ field: 'costs', item: 1, source: 1 }, { field: 'costs', item: 1, source: 1 }], ['1 field 同じ項目と出典の組が、前にもあります。片方を消してください。']],
])('faults of %j', (evidence, messages) => {
  const lines = evidenceFaults(record(evidence)).map(({ index, field, message }) => `${index} ${field} ${message}`);
  expect(lines.length).toBe(messages.length);
  lines.forEach((line, index) => expect(line).toContain(messages[index]));
});
