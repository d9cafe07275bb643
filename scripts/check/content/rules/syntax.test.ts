/** What authors read about files that cannot be read. */
import { expect, test } from 'vitest';
import { linesOf, textOf, withFiles, withText } from '../sample.ts';

const aCase = 'cases/sample-case.mdx';
const page = 'guidelines/1.mdx';
const chapter = 'manual/sample-chapter.mdx';
const group = 'partners/sample-group.yaml';
const clauses = 'reference/clauses.yaml';
const themes = 'reference/themes.yaml';

test.each([
  ['no front matter', withFiles({ [aCase]: '本文だけです。\n' }), [
    'src/content/cases/sample-case.mdx:1  書式  先頭に「---」で囲んだ項目(front matter)がありません。1行目を「---」で始め、項目のあとを「---」で閉じてください。',
  ]],
  ['unclosed front matter', withFiles({ [aCase]: '---\ntitle: 見本\n\n本文です。\n' }), [
    'src/content/cases/sample-case.mdx:1  書式  項目の終わりの「---」がありません。項目の最後の次の行に「---」だけを書いてください。',
  ]],
  ['empty front matter', withFiles({ [aCase]: '---\n---\n\n本文です。\n' }), [
    'src/content/cases/sample-case.mdx:2  ファイル  項目がありません。「項目: 値」の行を並べてください。コロンは半角で、あとに半角の空白を入れます。',
  ]],
  ['an empty record', withFiles({ [group]: '' }), [
    'src/content/partners/sample-group.yaml:1  ファイル  項目がありません。「項目: 値」の行を並べてください。コロンは半角で、あとに半角の空白を入れます。',
  ]],
  ['text instead of a record', withFiles({ [group]: 'サンプル会' }), [
    'src/content/partners/sample-group.yaml:1  ファイル  項目がありません。「項目: 値」の行を並べてください。コロンは半角で、あとに半角の空白を入れます。',
  ]],
  ['an empty list', withFiles({ [themes]: '' }), [
    'src/content/reference/themes.yaml:1  ファイル  一覧がありません。「- id: …」で始まる行を並べてください。',
  ]],
  ['another encoding than UTF-8', withText(aCase, '見本が要りました', '\uFFFD\uFFFD'), [
    'src/content/cases/sample-case.mdx:1  書式  文字コードがUTF-8ではありません。UTF-8で保存し直してください。',
  ]],
  ['a tab', withText(aCase, '  people: 見本', '\tpeople: 見本'), [
    'src/content/cases/sample-case.mdx:15  書式  字下げにタブが使われています。半角の空白にしてください。',
  ]],
  ['a bad indent', withText(aCase, '    url:', '   url:'), [
    'src/content/cases/sample-case.mdx:24  書式  「項目: 値」の形になっていません。「: 」(半角)と字下げを見てください。',
  ]],
  ['an unclosed quotation mark at the top', withText(aCase, 'title: サンプル事業(架空)', 'title: "サンプル事業(架空)'), [
    'src/content/cases/sample-case.mdx:2  書式  引用符が閉じていません。値の終わりに同じ引用符を書いてください。',
  ]],
  ['an unclosed quotation mark at the end', withText(aCase, 'checked: "2026-11-23"', 'checked: "2026-11-23'), [
    'src/content/cases/sample-case.mdx:26  書式  引用符が閉じていません。値の終わりに同じ引用符を書いてください。',
  ]],
  ['an unclosed bracket', withText(group, 'facts: []', 'facts: ['), [
    'src/content/partners/sample-group.yaml:7  書式  字下げがそろっていません。前の行に合わせてください。「[ ]」や「{ }」の閉じ忘れも見てください。',
  ]],
  ['the same key twice', withText(aCase, 'summary:', 'title: 見本\nsummary:'), [
    'src/content/cases/sample-case.mdx:3  書式  同じ項目が二度書かれています。どちらかを消してください。',
  ]],
  ['a colon inside a text', withText(aCase, 'summary: 見本', 'summary: 要約: 見本'), [
    'src/content/cases/sample-case.mdx:3  書式  字下げが合わないか、文の途中に「: 」があります。文の途中の「: 」なら、文の全体を引用符(")で囲んでください。',
  ]],
  ['a full-width colon', withText(aCase, 'summary: 見本', 'summary:見本'), [
    'src/content/cases/sample-case.mdx:3  書式  「項目: 値」の形になっていません。コロンは半角で、あとに半角の空白を入れてください。',
  ]],
  ['a text that begins with an asterisk', withText(aCase, 'summary: 見本', 'summary: *見本'), [
    'src/content/cases/sample-case.mdx:3  書式  記号「*」「&」「!」「{」で始まる文は、そのままでは書けません。文の全体を引用符(")で囲んでください。',
  ]],
  ['a text that begins with an at sign', withText(aCase, 'summary: 見本', 'summary: @見本'), [
    'src/content/cases/sample-case.mdx:3  書式  この記号で始まる文は、そのままでは書けません。文の全体を引用符(")で囲んでください。',
  ]],
  ['a text in braces', withText(aCase, 'summary: 見本として書いた架空の事業です。', 'summary: {{見本}}'), [
    'src/content/cases/sample-case.mdx:3  書式  記号「*」「&」「!」「{」で始まる文は、そのままでは書けません。文の全体を引用符(")で囲んでください。',
  ]],
  ['a list mark without its space', withText(clauses, '- id: s2', '-id: s2'), [
    'src/content/reference/clauses.yaml:5  書式  ここに書けない文字があります。この行か前の行の引用符や「[ ]」「{ }」の閉じ忘れ、一覧の「- 」(半角)を見てください。',
  ]],
  ['an empty body', withFiles({ [aCase]: textOf(aCase).split('##')[0] }), [
    'src/content/cases/sample-case.mdx:28  本文  本文がありません。項目を閉じる「---」の下に文章を書いてください。',
  ]],
  ['an unclosed component', withText(page, '</Clause>\n\n<Clause id="s2">', '<Clause id="s2">'), [
    'src/content/guidelines/1.mdx:14  本文  「<Clause>」が閉じていません。「</Clause>」を同じ字下げで書いてください。',
  ]],
  ['an end without a beginning', withText(aCase, '見本が要りました', '</Note>'), [
    'src/content/cases/sample-case.mdx:31  本文  閉じる「</…>」の前に、対応する「<…>」がありません。余分なら消してください。',
  ]],
  ['an unclosed attribute', withText(chapter, '<Note title="確かめる">', '<Note title="確かめる>'), [
    'src/content/manual/sample-chapter.mdx:23  本文  「<」のあとを部品として読めません。閉じる「>」や引用符を見てください。文字としての「<」は「\\<」と書きます。',
  ]],
  ['a stray <', withText(aCase, '見本が要りました', '見本が<5個要りました'), [
    'src/content/cases/sample-case.mdx:31  本文  「<」のあとを部品として読めません。閉じる「>」や引用符を見てください。文字としての「<」は「\\<」と書きます。',
  ]],
  ['a stray {', withText(aCase, '見本が要りました', '見本が{要りました'), [
    'src/content/cases/sample-case.mdx:31  本文  「{」が閉じていません。文字としての「{」は「\\{」と書きます。',
  ]],
  ['text in braces', withText(aCase, '見本が要りました', '見本が{予算}要りました'), [
    'src/content/cases/sample-case.mdx:31  本文  「{ }」の中の「予算」は計算の式になります。文字としての「{」は「\\{」と書きます。',
  ]],
  ['an HTML comment', withText(aCase, '見本が要りました', '<!-- メモ -->'), [
    'src/content/cases/sample-case.mdx:31  本文  「<!-- -->」は使えません。書き手のためのメモは「{/* … */}」と書きます。',
  ]],
  ['an HTML tag without an end', withText(aCase, '見本が要りました', '見本が<br>要りました'), [
    'src/content/cases/sample-case.mdx:31  本文  「<br>」は使えません。文字としての「<」は「\\<」と書きます。',
  ]],
  ['an address in angle brackets', withText(aCase, '見本が要りました', '<https://example.org>'), [
    'src/content/cases/sample-case.mdx:31  本文  「<アドレス>」の形は使えません。「[文字](アドレス)」と書いてください。',
  ]],
  ['a line that begins with import', withText(aCase, '見本が要りました', 'import です'), [
    'src/content/cases/sample-case.mdx:31  本文  行の初めの「import」と「export」は使えません。文なら、書き出しを変えてください。',
  ]],
  ['an import that could run', withText(aCase, '見本が要りました', 'import x from "y"\n\n見本'), [
    'src/content/cases/sample-case.mdx:31  本文  行の初めの「import」と「export」は使えません。文なら、書き出しを変えてください。',
  ]],
])('%s', (_, files, lines) => {
  expect(linesOf(files)).toEqual(lines);
});
