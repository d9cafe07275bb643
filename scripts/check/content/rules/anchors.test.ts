import { expect, test } from 'vitest';
import { linesOf, withText } from '../sample.ts';

test('a 様式 that names a heading its chapter does not have', () => {
  expect(linesOf(withText('templates/sample-template.yaml', 'anchor: 見本', 'anchor: 見本帳'))).toEqual([
    'src/content/templates/sample-template.yaml:10  anchor  手引きの章「sample-chapter」に「見本帳」という見出しはありません。似た見出し: 見本',
  ]);
});
