import { expect, test } from 'vitest';
import { formatReport } from '../../../lib/report.ts';
import { checkContent } from '../check.ts';
import { linesOf, textOf, withFiles } from '../sample.ts';

const one = 'cases/sample-case.mdx';
const other = 'cases/sample-other.mdx';
const archived = (by: string) => textOf(one).replace('checked:', `archived:\n  date: "2026-11"\n  reason: 別の事例にまとめました。\n${by && `  replacedBy: ${by}\n`}checked:`);

test.each([
  ['without another case', archived(''), textOf(one), []],
  ['with another case', archived('sample-other'), textOf(one), []],
  ['by itself', archived('sample-case'), textOf(one), ['src/content/cases/sample-case.mdx:29  archived.replacedBy  「sample-case」はこの事例自身です。代わりに読む事例のidを書くか、この項目を消してください。']],
  ['by one that is archived', archived('sample-other'), archived(''), ['src/content/cases/sample-case.mdx:29  archived.replacedBy  「sample-other」も一覧から外されています。いま一覧にある事例のidを書いてください。']],
  ['by one that is not there', archived('sample-others'), textOf(one), ['src/content/cases/sample-case.mdx:29  archived.replacedBy  「sample-others」という事例はありません。似たid: sample-other(サンプル事業(架空))']],
])('archived %s', (_, text, second, problems) => {
  expect(linesOf(withFiles({ [one]: text, [other]: second }))).toEqual(problems);
});

test('a case that is due is told with its file and day, and fails nothing; an archived one is not due', () => {
  const dated = (months: string) => ({ 'site.yaml': `${textOf('site.yaml')}caseReviewMonths: ${months}\n`, [other]: archived('') });
  const lines = (months: string, today?: string) => formatReport(checkContent(withFiles(dated(months)), today)).split('\n');
  expect(lines('24', '2028-11-22')).toEqual(['内容の確認: 45件、問題なし']);
  expect(lines('24', '2028-11-23')).toEqual([
    'お知らせ  src/content/cases/sample-case.mdx:26  checked  最後に確かめたのは2026-11-23です。24か月を過ぎました。出典を読み直し、合っていればこの日付を新しくしてください。',
    '内容の確認: 45件、問題なし、お知らせ1件',
  ]);
  expect(lines('24')).toEqual(['内容の確認: 45件、問題なし']);
  expect(linesOf(withFiles(dated('0')))).toEqual([expect.stringContaining('caseReviewMonths')]);
});
