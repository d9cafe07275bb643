/** What authors read about the conditions of a decision table. */
import { expect, test } from 'vitest';
import { linesOf, sample, withText } from '../sample.ts';

const table = 'selectors/sample-table.yaml';

test('a table whose conditions fit is silent', () => {
  expect(linesOf(sample)).toEqual([]);
});

test.each([
  ['a question that is not there', withText(table, 'when: { kind: [old] }', 'when: { kin: [old] }'), [
    'src/content/selectors/sample-table.yaml:13  questions[1].when.kin  「kin」という問いはありません。似たid: kind',
  ]],
  ['an answer that the question does not offer', withText(table, '{ kind: [new] }', '{ kind: [brand] }'), [
    'src/content/selectors/sample-table.yaml:22  results[0].reasons[0].when.kind[0]  問い「kind」に「brand」という答えはありません。使える答え: new、old',
  ]],
  ['the same answer twice', withText(table, 'value: leave', 'value: keep'), [
    'src/content/selectors/sample-table.yaml:16  questions[1].options[1].value  「keep」が二度書かれています。別のvalueにしてください。',
  ]],
  ['an effect that is not one', withText(table, 'effect: for, text: 新しい', 'effect: fro, text: 新しい'), [
    'src/content/selectors/sample-table.yaml:22  results[0].reasons[0].effect  「fro」は使えません。使えるのは「for」(合う)、「against」(合わない)、「excludes」(選べない)です。似た値: for',
  ]],
  ['a condition that is no table', withText(table, 'when: { kind: [old] }', 'when: old'), [
    'src/content/selectors/sample-table.yaml:13  questions[1].when  「項目: 値」の組を書いてください。コロンは半角で、あとに半角の空白を入れます。',
  ]],
])('%s', (_, files, lines) => expect(linesOf(files)).toEqual(lines));
