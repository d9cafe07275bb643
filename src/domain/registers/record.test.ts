import { expect, test } from 'vitest';
import { mergeRegister, parseRegister, recordLine } from './record.ts';
import type { Organisation } from './record.ts';
import { besideName, isNamed, linesOf, wholeText } from './whole.ts';

const record = (id: string, more: Partial<Organisation> = {}): Organisation => ({ status: 'active', fields: ['welfare'], kind: 'npo', name: 'サンプル(架空)', id, ...more });

test('a record is always the same line, whatever the order of its fields', () => {
  const line = recordLine(record('n1', { address: '東京都', homepage: 'https://example.org/' }));
  expect(line).toBe('{"id":"n1","name":"サンプル(架空)","kind":"npo","address":"東京都","fields":["welfare"],"status":"active","homepage":"https://example.org/"}');
  expect(parseRegister(`${line}\n`).map(recordLine)).toEqual([line]);
});

test('edits win over imports, and a withdrawn record is gone', () => {
  const records = [record('n1'), record('n2'), record('n3')];
  const checked = '2026-11-01';
  const merged = mergeRegister(records, [{ id: 'n1', checked, withdrawn: true }, { id: 'n3', checked, note: '申し出', name: '新しい名前' }]);
  expect(merged).toEqual([record('n2'), record('n3', { name: '新しい名前' })]);
  expect(mergeRegister(records, undefined)).toEqual(records);
});

test('the text that a description names is found in its place or beside it, with line ends of either kind', () => {
  const [old, next] = ['{"id":"a"}\n', '{"id":"a"}\n{"id":"b"}\n'];
  expect(linesOf(next)).toMatchObject({ count: 2, length: 22 });
  expect(isNamed(next.replaceAll('\n', '\r\n'), linesOf(next))).toBe(true);
  expect(wholeText(linesOf(old), old, next)).toBe(old);
  expect(wholeText(linesOf(next), old, next)).toBe(next);
  expect(wholeText(linesOf(next), undefined, undefined)).toBeUndefined();
  expect(wholeText(linesOf(next), `${next} `, old)).toBeUndefined();
  expect(besideName('tokyo')).toBe('.tokyo.jsonl.next');
});
