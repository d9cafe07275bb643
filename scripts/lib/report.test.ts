import { afterEach, expect, test, vi } from 'vitest';
import { finish, formatProblem, formatReport } from './report.ts';
import type { Problem } from './report.ts';

afterEach(() => { process.exitCode = undefined; });

test.each<[Problem, string]>([
  [{ file: 'a.mdx', line: 7, field: 'partners[0]', message: 'ありません。' }, 'a.mdx:7  partners[0]  ありません。'],
  [{ file: 'a.mdx', message: 'ありません。' }, 'a.mdx  ありません。'],
  [{ file: 'a.mdx', line: 1, field: '', message: 'ありません。' }, 'a.mdx:1  ありません。'],
  [{ file: 'a.mdx', line: 1, field: '項 目', message: '「二\n行\u2028と\r\n三行」です。' }, 'a.mdx:1  項 目  「二 行 と 三行」です。'],
])('%o is one line', (problem, line) => {
  expect(formatProblem(problem)).toBe(line);
});

test('problems are told by file and line, figures and the count come last', () => {
  const problems = [{ file: 'b', line: 2, message: '三' }, { file: 'b', line: 10, message: '四' }, { file: 'a', message: '一' }, { file: 'b', line: 2, field: 'x', message: '同じ行は見つけた順' }];
  expect(formatReport({ name: '見本の確認', checked: 9, problems, figures: ['大きさ 1KB'] }).split('\n')).toEqual([
    'a  一', 'b:2  三', 'b:2  x  同じ行は見つけた順', 'b:10  四', '大きさ 1KB', '見本の確認: 9件のうち、問題4件',
  ]);
});

test('a clean report is one line', () => {
  expect(formatReport({ name: '見本の確認', checked: 9, problems: [] })).toBe('見本の確認: 9件、問題なし');
});

test('any problem of any report makes the run fail, after all are printed', () => {
  const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const clean = { name: '一つ目', checked: 1, problems: [] };
  finish([clean]);
  expect(process.exitCode).toBeUndefined();
  finish([{ name: '二つ目', checked: 1, problems: [{ file: 'a', message: '誤り' }] }, clean]);
  expect(process.exitCode).toBe(1);
  expect(print.mock.calls).toEqual([['一つ目: 1件、問題なし'], ['a  誤り\n二つ目: 1件のうち、問題1件'], ['一つ目: 1件、問題なし']]);
});
