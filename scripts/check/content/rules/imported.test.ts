import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { linesOf } from '../../../../src/domain/registers/whole.ts';
import { linesOf as problemsOf, withFiles } from '../sample.ts';

const line = '{"id":"x00000000000001","name":"サンプル会(架空)","kind":"npo","fields":[],"status":"active"}\n';
const event = '{"id":"e00000000000001","name":"サンプル祭(架空)","start":"2026-02-20","organisers":[],"coOrganisers":[],"others":[]}\n';
const described = {
  title: '見本(架空)', source: { title: '見本(架空)', file: 'a.csv', seen: '2026-11-01' }, importer: 'table',
  counts: { rows: 1, accepted: 1, filtered: 0, leftOut: 0 },
};
const about = stringify({ ...described, lines: linesOf(line) });
const register = { 'registers/a.yaml': about, 'registers/a.jsonl': line };
const edits = (text: string) => problemsOf(withFiles({ ...register, 'registers/a.edits.yaml': text }));

test('a whole register, its edits, and events are right', () => {
  expect(problemsOf(withFiles({ ...register, 'registers/a.jsonl': line.replaceAll('\n', '\r\n') }))).toEqual([]);
  expect(problemsOf(withFiles({ 'events/b.yaml': stringify({ ...described, lines: linesOf(event) }), 'events/b.jsonl': event }))).toEqual([]);
  expect(edits('- { id: x00000000000001, checked: 2026-11-01, withdrawn: true }\n')).toEqual([]);
});

test.each([
  ['lines that were changed', { 'registers/a.jsonl': line.replace('サンプル会', 'サンプルの会') }, /^src\/content\/registers\/a\.yaml:\d+ {2}lines {2}「\.jsonl」の中身が、この記録と合いません。/],
  ['lines that are gone', { 'registers/a.jsonl': undefined }, /lines {2}「\.jsonl」の中身/],
  ['an event that is none', { 'events/b.yaml': about, 'events/b.jsonl': line }, /「\.jsonl」の1行目が、イベントの決まりに合いません。/],
  ['no description', { 'registers/a.yaml': undefined }, /^src\/content\/registers\/a\.jsonl:1 {2}ファイル {2}「a\.yaml」がありません。/],
  ['another file', { 'registers/notes.txt': 'a' }, /取り込んだ名簿やイベントのファイルの名前ではありません。/],
  ['a description that lacks something', { 'registers/a.yaml': about.replace(/title: 見本\(架空\)\n/, '') }, /^src\/content\/registers\/a\.yaml:1 {2}title/],
])('%s', (_, change, says) => expect(problemsOf(withFiles({ ...register, ...change }))).toEqual([expect.stringMatching(says)]));

test.each([
  ['- { id: x00000000000002, checked: 2026-11-01, withdrawn: true }\n', /\[0\]\.id {2}「x00000000000002」は名簿にありません。/],
  ['- { id: x00000000000001, checked: 2026-11-01, fields: [nothing] }\n', /「nothing」はありません。/],
  ['- { id: x00000000000001, checked: 2026-11-01 }\n- { id: x00000000000001, checked: 2026-11-02 }\n', /2度書かれています。/],
  ['- { id: x00000000000001 }\n', /checked/],
])('the edit %j is told', (text, says) => expect(edits(text)).toEqual([expect.stringMatching(says)]));
