import { expect, test } from 'vitest';
import { address, readQuestions, strangers } from './set.ts';

test.each([['/a/', '/a/'], ['a/', '/a/'], ['/a/index.html', '/a/'], ['index.html', '/'], ['p1.html', '/p1.html'], ['/a/#b', '/a/'], ['/%E5%8D%94/?x', '/協/']])('%s is %s', (written, meant) => {
  expect(address(written)).toBe(meant);
});

test('YAML and JSON are read, other fields ignored', () => {
  expect(readQuestions('- { q: 委託, gold: [a/index.html], kind: word, group: staff }\n- { q: 量子, gold: [] }')).toEqual([
    { q: '委託', gold: ['/a/'], kind: 'word' }, { q: '量子', gold: [], kind: 'all' },
  ]);
  expect(readQuestions('[{"q": "委託", "gold": ["/p1.html"]}]')).toEqual([{ q: '委託', gold: ['/p1.html'], kind: 'all' }]);
});

test.each(['', '[]', '- { q: "", gold: [] }', '- { q: 委託 }'])('%j is refused', (text) => {
  expect(() => readQuestions(text)).toThrow();
});

test('gold pages that are not there are named', () => {
  expect(strangers(readQuestions('- { q: 委託, gold: [/a/, /b/] }\n- { q: 協働, gold: [/b/] }'), new Set(['/a/']))).toEqual(['/b/']);
});
