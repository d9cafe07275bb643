/** What authors read about a file in the wrong place or with the wrong name. */
import { expect, test } from 'vitest';
import { linesOf, textOf, withFiles } from '../sample.ts';

const aCase = 'cases/sample-case.mdx';
const chapter = 'manual/sample-chapter.mdx';
const form = 'forms/sample-form.mdx';

test.each([
  ['an entry in two formats, YAML', withFiles({ 'cases/sample-case.yaml': 'title: 見本' }), [
    'src/content/cases/sample-case.yaml:1  ファイル  同じ名前の「sample-case.mdx」もあります。この場所に置けるのは「.mdx」のファイルだけです。このファイルを消すか、中身を移してください。',
  ]],
  ['an entry in two formats, Markdown', withFiles({ 'cases/sample-case.md': '# 見本' }), [
    'src/content/cases/sample-case.md:1  ファイル  同じ名前の「sample-case.mdx」もあります。この場所に置けるのは「.mdx」のファイルだけです。このファイルを消すか、中身を移してください。',
  ]],
  ['a file with another ending', withFiles({ 'partners/memo.txt': '見本' }), [
    'src/content/partners/memo.txt:1  ファイル  この場所に置けるのは「.yaml」のファイルだけです。',
  ]],
  ['a name with capitals and underscores', withFiles({ [chapter]: undefined, 'manual/Sample_Chapter.mdx': textOf(chapter) }), [
    'src/content/faq/sample-role.yaml:8  questions[0].manual  「sample-chapter」という手引きの章はありません。似たid: Sample_Chapter(サンプルの章(架空))',
    'src/content/guidelines/1.mdx:7  manual[0]  「sample-chapter」という手引きの章はありません。似たid: Sample_Chapter(サンプルの章(架空))',
    'src/content/manual/Sample_Chapter.mdx:1  ファイル  ファイル名「Sample_Chapter」は、ページのアドレスに使えません。「sample-chapter」に変えてください。',
    'src/content/reference/steps.yaml:7  [0].chapter  「sample-chapter」という手引きの章はありません。似たid: Sample_Chapter(サンプルの章(架空))',
    'src/content/sheets/sample-sheet.yaml:15  viewpoints[0].items[0].manual  「sample-chapter」という手引きの章はありません。似たid: Sample_Chapter(サンプルの章(架空))',
    'src/content/site.yaml:14  audiences[0].links[0].path  「manual/sample-chapter」というページはありません。似たページ: manual/Sample_Chapter、manual',
    'src/content/templates/sample-template.yaml:9  manual  「sample-chapter」という手引きの章はありません。似たid: Sample_Chapter(サンプルの章(架空))',
    'src/content/training/sample-course.yaml:10  lessons[0].manual  「sample-chapter」という手引きの章はありません。似たid: Sample_Chapter(サンプルの章(架空))',
  ]],
  ['a Japanese name', withFiles({ 'forms/見本.mdx': textOf(form) }), [
    'src/content/forms/見本.mdx:1  ファイル  ファイル名「見本」は、ページのアドレスに使えません。半角の小文字・数字をハイフンでつないだ名前に変えてください。',
  ]],
  ['a folder in a folder', withFiles({ 'cases/2026/other.mdx': textOf(aCase) }), [
    'src/content/cases/2026/other.mdx:1  ファイル  フォルダーの中にフォルダーは置けません。ファイルを一つ上に移してください。',
  ]],
  ['a folder that is no collection', withFiles({ 'case/other.mdx': textOf(aCase) }), [
    'src/content/case/other.mdx:1  ファイル  どの集まりにも属さないファイルです。似た場所: cases/',
  ]],
  ['a list under another name', withFiles({ 'plan/item.yaml': '[]' }), [
    'src/content/plan/item.yaml:1  ファイル  どの集まりにも属さないファイルです。似た場所: plan/items.yaml',
  ]],
  ['a file outside any collection', withFiles({ 'memo.txt': '見本' }), [
    'src/content/memo.txt:1  ファイル  どの集まりにも属さないファイルです。置き場所と名前を確かめてください。',
  ]],
  ['a list that is missing', withFiles({ 'site.yaml': undefined }), [
    'src/content/site.yaml:1  ファイル  必要なファイルがありません。消したり名前を変えたりしていたら、戻してください。',
  ]],
])('%s', (_, files, lines) => {
  expect(linesOf(files)).toEqual(lines);
});
