import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const text = `
[a](/forms/) と ![図](/figure.svg)

<Note title="見出し" level={2} wide>

| 表 |
| --- |
| [b](/cases/) |

</Note>

[c]: https://example.org/
`;

test.each([['\n'], ['\r\n']])('components and links have the lines of the file, line ends %j', (end) => {
  const body = readBody({ text: text.replaceAll('\n', end), line: 10 });
  expect(body.faults).toEqual([]);
  expect(body.components).toEqual([
    { line: 13, name: 'Note', attributes: new Map<string, unknown>([['title', { text: '見出し' }], ['level', { braces: '2' }], ['wide', undefined]]) },
  ]);
  expect(body.links).toEqual([
    { line: 11, address: '/forms/' }, { line: 11, address: '/figure.svg' }, { line: 17, address: '/cases/' }, { line: 21, address: 'https://example.org/' },
  ]);
});

test('a text with a fault still gives its links', () => {
  const body = readBody({ text: '[a](/forms/)\n\n<5個\n\n[b](/cases/)\n', line: 1 });
  expect(body.faults.map(({ line }) => line)).toEqual([3]);
  expect(body.links.map(({ line, address }) => [line, address])).toEqual([[1, '/forms/'], [5, '/cases/']]);
});

test.each([
  ['a tag that never ends', 'a\n\n<Note title="x"\n\nb\n\n<Clause id="c">\n\n</Clause>\n', 3],
  ['a tag that never ends, after code', '`<5` `{`\n\nb <c\n', 3],
  ['a brace that never ends', 'a\n\nb { c\n\n{/* d */}\n', 3],
  ['a component that is closed by another', '<Note title="a">\n\n<Clause id="b">\n\n</Note>\n', 3],
  ['a component left open in a list', 'a\n\n- <Note title="b">\n\nc\n', 3],
])('%s is found where it begins', (_, source, line) => {
  expect(readBody({ text: source, line: 1 }).faults).toEqual([{ line, message: expect.any(String) }]);
});

test.each([['', true], ['\n \r\n', true], ['a', false]])('%j is empty: %s', (source, empty) => {
  expect(readBody({ text: source, line: 1 }).empty).toBe(empty);
});
