import { expect, test } from 'vitest';
import { readDocument } from './document.ts';

const yaml = `# 見本
name: サンプル会(架空)
fields: [a, b]
sources:
  - title: 出典
    url: https://example.org/

  - { title: 二つ目, seen: "2026-11" }
note: >
  長い
  文です。
empty:
day: 2026-11-23
`;

const paths: [PropertyKey[], number][] = [
  [[], 2],
  [['name'], 2],
  [['fields', 1], 3],
  [['sources'], 4],
  [['sources', 0], 5],
  [['sources', 0, 'url'], 6],
  [['sources', 1, 'seen'], 8],
  [['note'], 9],
  [['empty'], 12],
  [['sources', 1, 'url'], 8],
  [['sources', 7, 'url'], 4],
  [['nothing', 'at', 'all'], 2],
];

test.each(paths)('line of %j: %i', (path, line) => {
  expect(readDocument('a.yaml', yaml).lineOf(path)).toBe(line);
  expect(readDocument('a.yaml', yaml.replaceAll('\n', '\r\n')).lineOf(path)).toBe(line);
});

test.each([['\n'], ['\r\n']])('front matter and body with line ends %j', (end) => {
  const doc = readDocument('a.mdx', ['---', 'title: 見本', 'list:', '  - a', '---', '', '本文', '---', '終わり', ''].join(end));
  expect(doc.faults).toEqual([]);
  expect(doc.data).toEqual({ title: '見本', list: ['a'] });
  expect([doc.lineOf(['title']), doc.lineOf(['list', 0])]).toEqual([2, 4]);
  expect(doc.body).toEqual({ line: 6, text: ['', '本文', '---', '終わり', ''].join(end) });
});

test('bare values are told from quoted ones', () => {
  const doc = readDocument('a.yaml', yaml);
  expect(doc.isPlain(['day'])).toBe(true);
  expect(doc.isPlain(['sources', 1, 'seen'])).toBe(false);
  expect(doc.isPlain(['nothing'])).toBe(false);
});

test('a byte order mark is no part of the text', () => {
  expect(readDocument('a.yaml', '\uFEFFname: a').data).toEqual({ name: 'a' });
});

test('each fault has its own line, and what follows from it is not told again', () => {
  const { faults, data } = readDocument('a.yaml', 'a: "b"\na: c\nd: @e\nf: *g\nh:\n\ti: j\n');
  expect(data).toBeUndefined();
  expect(faults.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual([2, 3, 4, 6]);
});

test('faults of front matter count from the first line of the file', () => {
  expect(readDocument('a.mdx', '---\ntitle: a\nlead: @b\n---\n').faults.map(({ line }) => line)).toEqual([3]);
});
