/** What authors read about a clause that is not on its page. */
import { expect, test } from 'vitest';
import { linesOf, withText } from '../sample.ts';

const aCase = 'cases/sample-case.mdx';
const page = 'guidelines/1.mdx';
const clauses = 'reference/clauses.yaml';
const plan = 'plan/items.yaml';

test.each([
  ['a clause on the wrong page', withText(clauses, '- id: s2\n  page: guidelines/1', '- id: s2\n  page: plan'), [
    'src/content/guidelines/1.mdx:20  <Clause id>  条項「s2」は「plan」のページに載る条項です(clauses.yaml)。ここでは「[文字](/plan/#s2)」とリンクしてください。',
    'src/content/reference/clauses.yaml:6  [1].page  「src/content/plan/items.yaml」に「clause: s2」の取り組みがありません。書き足すか、このpageを直してください。',
  ]],
  ['a clause in a case', withText(aCase, '## どんな', '<Clause id="s1">\n\n見本\n\n</Clause>\n\n## どんな'), [
    'src/content/cases/sample-case.mdx:29  <Clause id>  条項「s1」は「guidelines/1」のページに載る条項です(clauses.yaml)。ここでは「[文字](/guidelines/1/#s1)」とリンクしてください。',
    'src/content/guidelines/1.mdx:14  <Clause id>  条項「s1」は「src/content/cases/sample-case.mdx:29」にもあります。どちらかを消してください。',
  ]],
  ['a clause twice on its page', withText(page, '二つ目', '二つ目\n\n<Clause id="s1">\n\n見本\n\n</Clause>\n\n'), [
    'src/content/guidelines/1.mdx:24  <Clause id>  条項「s1」は「src/content/guidelines/1.mdx:14」にもあります。どちらかを消してください。',
  ]],
  ['a clause that is not on its page', withText(page, '<Clause id="s2">\n\n二つ目の条項です。\n\n</Clause>\n', ''), [
    'src/content/reference/clauses.yaml:6  [1].page  「src/content/guidelines/1.mdx」に「<Clause id="s2">」がありません。書き足すか、このpageを直してください。',
  ]],
  ['a clause of a page that does not exist', withText(clauses, '- id: s2\n  page: guidelines/1', '- id: s2\n  page: guidelines/2'), [
    'src/content/guidelines/1.mdx:20  <Clause id>  条項「s2」は「guidelines/2」のページに載る条項です(clauses.yaml)。ここでは「[文字](/guidelines/2/#s2)」とリンクしてください。',
    'src/content/reference/clauses.yaml:6  [1].page  「guidelines/2」という指針のページはありません。似たページ: guidelines/1',
  ]],
  ['an item of the plan with a clause of another page', withText(plan, 'clause: p1', 'clause: s1'), [
    'src/content/plan/items.yaml:2  [0].clause  条項「s1」は「guidelines/1」のページに載る条項です(clauses.yaml)。ここでは「[文字](/guidelines/1/#s1)」とリンクしてください。',
    'src/content/plan/items.yaml:2  [0].clause  条項「s1」は「src/content/guidelines/1.mdx:14」にもあります。どちらかを消してください。',
    'src/content/reference/clauses.yaml:10  [2].page  「src/content/plan/items.yaml」に「clause: p1」の取り組みがありません。書き足すか、このpageを直してください。',
  ]],
])('%s', (_, files, lines) => {
  expect(linesOf(files)).toEqual(lines);
});
