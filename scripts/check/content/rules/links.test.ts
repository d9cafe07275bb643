/** What authors read about links and page addresses. */
import { expect, test } from 'vitest';
import { linesOf, withText } from '../sample.ts';

const aCase = 'cases/sample-case.mdx';
const chapter = 'manual/sample-chapter.mdx';
const plan = 'plan/items.yaml';

test.each([
  ['a fixed page that does not exist', withText(aCase, '/desk/', '/desks/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「/desks/」というページはありません。似たページ: /desk/',
  ]],
  ['a partner that does not exist', withText(aCase, '/partners/sample-group/', '/partners/sample-grup/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「/partners/sample-grup/」というページはありません。似たページ: /partners/sample-group/、/partners/',
  ]],
  ['a form that does not exist', withText(chapter, '/forms/sample-form/', '/forms/sample-from/#見出し'), [
    'src/content/manual/sample-chapter.mdx:21  リンク  「/forms/sample-from/」というページはありません。似たページ: /forms/sample-form/、/tools/sample-tool/、/forms/',
  ]],
  ['a case that does not exist', withText(aCase, '/desk/', '/cases/sample-cese/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「/cases/sample-cese/」というページはありません。似たページ: /cases/sample-case/、/cases/',
  ]],
  ['a chapter that does not exist', withText(aCase, '/desk/', '/manual/sample-chaptor/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「/manual/sample-chaptor/」というページはありません。似たページ: /manual/sample-chapter/、/manual/',
  ]],
  ['a guideline page that does not exist', withText(aCase, '/desk/', '/guidelines/2/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「/guidelines/2/」というページはありません。似たページ: /guidelines/1/、/guidelines/',
  ]],
  ['a guideline page at another address', withText(aCase, '/desk/', '/guidelines/plan/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「/guidelines/plan/」というページはありません。似たページ: /guidelines/1/、/guidelines/',
  ]],
  ['a tool that does not exist', withText(chapter, '/tools/sample-tool/', '/tools/sample-tol/'), [
    'src/content/manual/sample-chapter.mdx:21  リンク  「/tools/sample-tol/」というページはありません。似たページ: /tools/sample-tool/、/forms/sample-form/、/tools/',
  ]],
  ['a list of no cases', withText(chapter, '/cases/form/sample-form/', '/cases/form/other/'), [
    'src/content/manual/sample-chapter.mdx:25  リンク  「/cases/form/other/」というページはありません。似たページ: /cases/',
  ]],
  ['no slash at the end', withText(aCase, '/desk/', '/desk'), [
    'src/content/cases/sample-case.mdx:31  リンク  最後に「/」を付けて「/desk/」と書いてください。',
  ]],
  ['a link from the page it stands on', withText(aCase, '/desk/', '../desk/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「../desk/」の形は使えません。このサイトのページは「/」から、ほかのサイトは「https://」から書いてください。',
  ]],
  ['an address without http', withText(aCase, '/desk/', 'ftp://example.org/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「ftp://example.org/」は使えません。「https://」か「http://」で始まるアドレスを書いてください。',
  ]],
  ['an address without a scheme', withText(aCase, '/desk/', '//example.org/'), [
    'src/content/cases/sample-case.mdx:31  リンク  「//example.org/」の形は使えません。「https:」から書いてください。',
  ]],
  ['no address', withText(aCase, '(/desk/)', '()'), [
    'src/content/cases/sample-case.mdx:31  リンク  リンク先がありません。「[文字](アドレス)」のアドレスを書いてください。',
  ]],
  ['a link in a broken text', withText(aCase, '[相談先](/desk/)', '<5個 [相談先](/desks/)'), [
    'src/content/cases/sample-case.mdx:31  本文  「<」のあとを部品として読めません。閉じる「>」や引用符を見てください。文字としての「<」は「\\<」と書きます。',
    'src/content/cases/sample-case.mdx:31  リンク  「/desks/」というページはありません。似たページ: /desk/',
  ]],
  ['a page of the plan', withText(plan, 'here: desk', 'here: desks'), [
    'src/content/plan/items.yaml:7  [0].here  「desks」というページはありません。似たページ: desk',
  ]],
  ['a page of a step', withText('reference/steps.yaml', 'guideline: guidelines/1', 'guideline: guidelines/9'), [
    'src/content/reference/steps.yaml:6  [0].guideline  「guidelines/9」というページはありません。似たページ: guidelines/1、guidelines',
  ]],
  ['a page of the navigation', withText('site.yaml', 'path: desk', 'path: /desk/'), [
    'src/content/site.yaml:12  questions[0].path  「/desk/」というページはありません。似たページ: desk',
  ]],
])('%s', (_, files, lines) => {
  expect(linesOf(files)).toEqual(lines);
});
