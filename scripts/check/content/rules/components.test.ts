/** What authors read about components in texts. */
import { expect, test } from 'vitest';
import { linesOf, withText } from '../sample.ts';

const aCase = 'cases/sample-case.mdx';
const page = 'guidelines/1.mdx';
const chapter = 'manual/sample-chapter.mdx';

test.each([
  ['a misspelt component', withText(aCase, '## どんな', '<PlanTimelin />\n\n## どんな'), [
    'src/content/cases/sample-case.mdx:29  <PlanTimelin>  この部品はありません。似た部品: PlanTimeline',
  ]],
  ['a component far from all', withText(aCase, '## どんな', '<Zzzzzz />\n\n## どんな'), [
    'src/content/cases/sample-case.mdx:29  <Zzzzzz>  この部品はありません。使える部品: Clause、Checks、Note、FormList、PlanTimeline',
  ]],
  ['an HTML tag', withText(aCase, '見本が要りました', '見本が<br />要りました'), [
    'src/content/cases/sample-case.mdx:31  <br>  HTMLのタグは使えません。Markdownで書くか、部品を使ってください。使える部品: Clause、Checks、Note、FormList、PlanTimeline',
  ]],
  ['a component without what it needs', withText(chapter, '<Note title="確かめる">', '<Note>'), [
    'src/content/manual/sample-chapter.mdx:23  <Note title>  「title」がありません。「<Note title="…">」の形で書いてください。',
  ]],
  ['a misspelt attribute', withText(chapter, '<Note title="確かめる">', '<Note titel="確かめる">'), [
    'src/content/manual/sample-chapter.mdx:23  <Note title>  「title」がありません。「<Note title="…">」の形で書いてください。',
    'src/content/manual/sample-chapter.mdx:23  <Note titel>  この部品に「titel」はありません。似た項目: title',
  ]],
  ['an attribute in braces', withText(chapter, '<Note title="確かめる">', '<Note title={確かめる}>'), [
    'src/content/manual/sample-chapter.mdx:23  <Note title>  値を引用符で囲んで「"…"」の形で書いてください。',
  ]],
  ['an attribute with a value it does not take', withText(page, '<Clause id="s2">', '<Clause id="s2" level={4}>'), [
    'src/content/guidelines/1.mdx:20  <Clause level>  使える値は「{2}」、「{3}」です。',
  ]],
  ['an attribute that takes no value', withText(aCase, '## どんな', '<FormList official="はい" />\n\n## どんな'), [
    'src/content/cases/sample-case.mdx:29  <FormList official>  値は要りません。名前だけを書いてください。',
  ]],
  ['a clause without an id', withText(page, '<Clause id="s2">', '<Clause>'), [
    'src/content/guidelines/1.mdx:20  <Clause id>  「id」がありません。「<Clause id="…">」の形で書いてください。',
    'src/content/reference/clauses.yaml:6  [1].page  「src/content/guidelines/1.mdx」に「<Clause id="s2">」がありません。書き足すか、このpageを直してください。',
  ]],
  ['a clause that does not exist', withText(page, '<Clause id="s2">', '<Clause id="s22">'), [
    'src/content/guidelines/1.mdx:20  <Clause id>  「s22」という条項はありません。似たid: s2(サンプルの条項その二(架空))、s1(サンプルの条項(架空))',
    'src/content/reference/clauses.yaml:6  [1].page  「src/content/guidelines/1.mdx」に「<Clause id="s2">」がありません。書き足すか、このpageを直してください。',
  ]],
])('%s', (_, files, lines) => {
  expect(linesOf(files)).toEqual(lines);
});
