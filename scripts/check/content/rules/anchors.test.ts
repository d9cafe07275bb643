import { expect, test } from 'vitest';
import { linesOf, withText } from '../sample.ts';

test('a 様式 that names a heading its chapter does not have', () => {
  expect(linesOf(withText('templates/sample-template.yaml', 'anchor: 見本', 'anchor: 見本帳'))).toEqual([
    'src/content/templates/sample-template.yaml:10  anchor  手引きの章「sample-chapter」に「見本帳」という見出しはありません。似た見出し: 見本',
  ]);
});

test('an answer that names a heading far from all', () => {
  expect(linesOf(withText('faq/sample-role.yaml', 'anchor: 見本', 'anchor: まったく別の所'))).toEqual([
    'src/content/faq/sample-role.yaml:9  questions[0].anchor  手引きの章「sample-chapter」に「まったく別の所」という見出しはありません。使える見出し: 見本',
  ]);
});

test('a lesson that names a heading its chapter does not have', () => {
  expect(linesOf(withText('training/sample-course.yaml', 'anchor: 見本', 'anchor: 見本帳'))).toEqual([
    'src/content/training/sample-course.yaml:11  lessons[0].anchor  手引きの章「sample-chapter」に「見本帳」という見出しはありません。似た見出し: 見本',
  ]);
});
