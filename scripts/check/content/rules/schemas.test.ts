/** What authors read about records that do not fit their schema. */
import { expect, test } from 'vitest';
import { linesOf, textOf, withFiles, withText } from '../sample.ts';

const aCase = 'cases/sample-case.mdx';
const page = 'guidelines/1.mdx';
const form = 'forms/sample-form.mdx';
const sheet = 'sheets/sample-sheet.yaml';
const themes = 'reference/themes.yaml';
const tools = 'reference/tools.yaml';
const stages = 'reference/stages.yaml';
const municipalities = 'reference/municipalities.yaml';
const template = 'templates/sample-template.yaml';
const events = 'events.yaml';
const terms = 'glossary/terms.yaml';

test.each([
  ['an event whose end is known to the month only', withText(events, 'startTime: "13:30"\n  endTime: "15:00"', 'end: "2026-11"'), [
    'src/content/events.yaml:6  [0].end  「start」と同じ細かさ(日、月、年)で書いてください。',
  ]],
  ['hours of a day that is not known', withText(events, '"2026-10-01"', '"2026-10"'), [
    'src/content/events.yaml:6  [0].startTime  時刻は、日まで分かるときだけ書けます。',
  ]],
  ['an event that ends before it begins', withText(events, '"15:00"', '"13:00"'), [
    'src/content/events.yaml:7  [0].endTime  「startTime」より後の時刻を書いてください。',
  ]],
  ['an event that is said to be held before its day', withFiles({ [events]: textOf(events).replace('announced', 'held').replace('checked: "2026-11-01"', 'checked: "2026-09-30"') }), [
    'src/content/events.yaml:10  [0].stage  確かめた日(checked)が、始まる日より前です。まだ「held」(開催を確かめた)とは書けません。',
  ]],
  ['a day that is written in another way', withText(events, '"2026-10-01"', '"2026年10月"'), [
    'src/content/events.yaml:5  [0].start  「2026年10月」は日付として読めません。日付を、引用符で囲んで「"2026-11-23"」、「"2026-11"」か「"2026"」の形で書いてください。',
  ]],
  ['a case without sources', withText(aCase, 'sources:\n  - title: サンプルの出典(架空)\n    url: https://example.org/source\n    seen: "2026-11"\n', ''), [
    'src/content/cases/sample-case.mdx:2  sources  必須の項目がありません。事例には「出典」が1件以上必要です。',
  ]],
  ['an empty list of sources', withText(aCase, 'sources:\n  - title: サンプルの出典(架空)\n    url: https://example.org/source\n    seen: "2026-11"\n', 'sources: []\n'), [
    'src/content/cases/sample-case.mdx:22  sources  一覧が空です。事例には「出典」が1件以上必要です。',
  ]],
  ['a word of the glossary without a source', withText(terms, '  clause: s1\n', ''), [
    'src/content/glossary/terms.yaml:1  [0].source  出典がありません。clause(指針の条項)かsource(出典)を書くか、unsourcedにsiteかwordと書いてください。',
  ]],
  ['a word of the glossary that has a source and says it has none', withText(terms, '  clause: s1\n', '  clause: s1\n  unsourced: word\n'), [
    'src/content/glossary/terms.yaml:6  [0].unsourced  出典のある言葉です。この項目を消してください。',
  ]],
  ['a rule that a page rests on without the time of its text', withText(form, 'reviewBy: "2039-11-22"\n', 'reviewBy: "2039-11-22"\nlegalBasis:\n  - { name: サンプル法(架空)第1条 }\n'), [
    'src/content/forms/sample-form.mdx:21  legalBasis[0].asOf  必須の項目がありません。「どの時点の内容か」を書いてください。',
  ]],
  ['a missing text', withText(aCase, 'title: サンプル事業(架空)\n', ''), [
    'src/content/cases/sample-case.mdx:2  title  必須の項目がありません。「事業名」を書いてください。',
  ]],
  ['a formula with a column that is not there', withText(template, '{points}*2', '{score}*2'), [
    'src/content/templates/sample-template.yaml:28  sections[1].table.columns[2].formula  「{score}」という列はありません。使える列: points。列に key を書いてください。',
  ]],
  ['more values than columns', withText(template, '      blank: 1', '      rows: [[a, 1, 2, 3]]\n      blank: 1'), [
    'src/content/templates/sample-template.yaml:31  sections[1].table.rows[0]  4個の値があります。列は3個です。',
  ]],
  ['a part of a paper without content', withText(template, "    fields:\n      - { label: 事業名, help: 名前を書きます。, example: ○○事業, required: true }\n", ''), [
    'src/content/templates/sample-template.yaml:17  sections[0]  中身がありません。paragraphs、fields、table、articles、checks、signaturesのどれかを書いてください。',
  ]],
  ['a part for lawyers in a paper that does not say what they check', withText(template, 'legalReview: 見本です。\n', ''), [
    'src/content/templates/sample-template.yaml:18  sections[0].legalReview  様式の legalReview に、法務に確かめることを書いてください。',
  ]],
  ['a workbook with a part without table, and with a name that Excel refuses', withFiles({ [template]: textOf(template).replace('kind: docx', 'kind: xlsx').replace('heading: 点', 'heading: 点/配点') }), [
    'src/content/templates/sample-template.yaml:17  sections[0].table  Excelの様式では、どの部分にも表が要ります。',
    'src/content/templates/sample-template.yaml:23  sections[1].heading  Excelのシートの名前になります。31文字までで、[ ] : * ? / \\ は使えません。',
  ]],
  ['a missing choice', withText(aCase, 'fieldsBasis: editor\n', ''), [
    'src/content/cases/sample-case.mdx:2  fieldsBasis  必須の項目がありません。「分野が出典にあるか、編集者の分類か」を書いてください。使えるのは「source」(出典の記載)、「editor」(編集者の分類)です。',
  ]],
  ['a missing list', withText(aCase, 'costs: []\n', ''), [
    'src/content/cases/sample-case.mdx:2  costs  必須の項目がありません。「費用」の一覧を書いてください。なければ「[]」と書きます。',
  ]],
  ['a missing field of a part', withText(aCase, '\n    seen: "2026-11"', ''), [
    'src/content/cases/sample-case.mdx:23  sources[0].seen  必須の項目がありません。「出典を読んだ日」を書いてください。',
  ]],
  ['a misspelt choice', withText(aCase, 'fieldsBasis: editor', 'fieldsBasis: edtor'), [
    'src/content/cases/sample-case.mdx:10  fieldsBasis  「edtor」は使えません。使えるのは「source」(出典の記載)、「editor」(編集者の分類)です。似た値: editor',
  ]],
  ['the label of a choice', withText(aCase, 'fieldsBasis: editor', 'fieldsBasis: 編集者の分類'), [
    'src/content/cases/sample-case.mdx:10  fieldsBasis  「編集者の分類」は「editor」と書きます。',
  ]],
  ['a day that does not exist', withText(aCase, 'checked: "2026-11-23"', 'checked: "2026-02-30"'), [
    'src/content/cases/sample-case.mdx:26  checked  「2026-02-30」という日はありません。暦を確かめてください。',
  ]],
  ['a month that does not exist', withText(aCase, 'seen: "2026-11"', 'seen: "2026-13"'), [
    'src/content/cases/sample-case.mdx:25  sources[0].seen  「2026-13」という月はありません。月は01から12です。',
  ]],
  ['a place to send cases that is neither mail nor web', withText('site.yaml', '連絡先はありません。 }', '連絡先はありません。, cases: 窓口 }'), [
    'src/content/site.yaml:7  contact.cases  「窓口」は使えません。メールアドレスか、「https://」で始まるアドレスを書いてください。',
  ]],
  ['a month where a day is needed', withText(page, 'reviewed: "2026-11-23"', 'reviewed: "2026-11"'), [
    'src/content/guidelines/1.mdx:11  reviewed  日まで要ります。日付を、引用符で囲んで「"2026-11-23"」の形で書いてください。',
  ]],
  ['a day with slashes', withText(aCase, 'checked: "2026-11-23"', 'checked: 2026/11/23'), [
    'src/content/cases/sample-case.mdx:26  checked  「2026/11/23」は日付として読めません。日付を、引用符で囲んで「"2026-11-23"」か「"2026-11"」の形で書いてください。',
  ]],
  ['a year alone', withText(aCase, 'checked: "2026-11-23"', 'checked: 2026'), [
    'src/content/cases/sample-case.mdx:26  checked  日付を、引用符で囲んで「"2026-11-23"」か「"2026-11"」の形で書いてください。',
  ]],
  ['a bare day', withText(aCase, 'checked: "2026-11-23"', 'checked: 2026-11-23'), [
    'src/content/cases/sample-case.mdx:26  checked  日付に引用符がありません。「"2026-11-23"」と書いてください。',
  ]],
  ['a bare day that does not exist', withText(aCase, 'checked: "2026-11-23"', 'checked: 2026-02-30'), [
    'src/content/cases/sample-case.mdx:26  checked  「2026-02-30」という日はありません。暦を確かめてください。',
    'src/content/cases/sample-case.mdx:26  checked  日付に引用符がありません。「"2026-02-30"」と書いてください。',
  ]],
  ['a bare day as a text', withText(aCase, 'summary: 見本として書いた架空の事業です。', 'summary: 2026-11-23'), [
    'src/content/cases/sample-case.mdx:3  summary  日付に引用符がありません。「"2026-11-23"」と書いてください。',
  ]],
  ['a word that is too long for the drawing', withText(aCase, 'people: 見本の人々', 'people: 見本として集まった架空の人々'), [
    'src/content/cases/sample-case.mdx:15  diagram.people  14文字あります。12文字以内にしてください。',
  ]],
  ['an empty list', withText(aCase, 'clauses: [s1, s2]', 'clauses: []'), [
    'src/content/cases/sample-case.mdx:21  clauses  一覧が空です。事例には「この事例が示す指針の条項」が1件以上必要です。',
  ]],
  ['a short list', withText(sheet, '  - { value: 1, label: もう少し, needsReason: true }\n', ''), [
    'src/content/sheets/sample-sheet.yaml:5  scale  一覧が足りません。シートには「点と意味」が2件以上必要です。',
  ]],
  ['no value', withText(aCase, 'summary: 見本として書いた架空の事業です。', 'summary:'), [
    'src/content/cases/sample-case.mdx:3  summary  値がありません。「何をした事業か、ふだんの言葉で一文」を書いてください。',
  ]],
  ['no value where none is needed', withText(aCase, 'checked:', 'purpose:\nchecked:'), [
    'src/content/cases/sample-case.mdx:26  purpose  値がありません。書くことがなければ、この項目ごと消してください。',
  ]],
  ['no value in a list', withText(form, 'papers: [協定書]', 'papers:\n  - 協定書\n  -'), [
    'src/content/forms/sample-form.mdx:16  papers[1]  値がありません。書くことがなければ、この行を消してください。',
  ]],
  ['a blank text', withText(aCase, 'summary: 見本として書いた架空の事業です。', 'summary: " "'), [
    'src/content/cases/sample-case.mdx:3  summary  空のままです。「何をした事業か、ふだんの言葉で一文」を書いてください。',
  ]],
  ['a number in quotation marks', withText(aCase, 'fiscalYears: [2010]', 'fiscalYears: ["2010"]'), [
    'src/content/cases/sample-case.mdx:11  fiscalYears[0]  数を、引用符を付けずに半角の数字だけで書いてください。「2010」は文字列です。',
  ]],
  ['a number with a fraction', withText(aCase, 'fiscalYears: [2010]', 'fiscalYears: [2010.5]'), [
    'src/content/cases/sample-case.mdx:11  fiscalYears[0]  整数を書いてください。「2010.5」は使えません。',
  ]],
  ['a text without quotation marks', withText(sheet, 'version: "1.0"', 'version: 1.0'), [
    'src/content/sheets/sample-sheet.yaml:2  version  引用符がないので、文字列として読めません。「"1.0"」のように引用符で囲んでください。',
  ]],
  ['a sheet without points', withText(sheet, 'kind: score', 'kind: expect'), [
    'src/content/sheets/sample-sheet.yaml:28  phases  点を付ける段階(kind: score)が必要です。',
  ]],
  ['an agreement in a phase with points', withText(sheet, 'kind: score,', 'kind: score, agreement: { title: a, lead: b, expectations: c, closing: d },'), [
    'src/content/sheets/sample-sheet.yaml:29  phases[0].agreement  協定の下書きは、想定を決める段階だけに書けます。',
  ]],
  ['what stands for an expectation in a sheet that asks for none', withText(sheet, 'phases:', 'withoutExpect: あ。\nphases:'), [
    'src/content/sheets/sample-sheet.yaml:28  withoutExpect  想定を決める段階(kind: expect)のあるシートにだけ書けます。',
  ]],
  ['two phases of expectations', withText(sheet, 'phases:', 'phases:\n  - { id: a, name: あ, when: 前, kind: expect, intro: い }\n  - { id: b, name: い, when: 前, kind: expect, intro: い }'), [
    'src/content/sheets/sample-sheet.yaml:30  phases[1].kind  想定を決める段階は一つだけにしてください。',
  ]],
  ['a viewpoint less than three that is asked', withText(sheet, 'question: 成果はありましたか。, clause: s2, allowNotApplicable: true', 'question: 成果はありましたか。, clause: s2, allowNotApplicable: true, retired: true'), [
    'src/content/sheets/sample-sheet.yaml:10  viewpoints  使う問いのある視点が3件以上必要です。',
  ]],
  ['a migration that leads nowhere', withText(sheet, 'phases:', 'migrations:\n  - { from: "0.8", to: "0.9", note: 直しました。, changes: [{ kind: rename, from: [a, b], to: [purpose-2] }] }\nphases:'), [
    'src/content/sheets/sample-sheet.yaml:29  migrations[0].to  引き継ぎがつながりません。「"1.0"」にしてください。',
    'src/content/sheets/sample-sheet.yaml:29  migrations[0].changes[0].from  「rename」のfromは1件書いてください。',
    'src/content/sheets/sample-sheet.yaml:29  migrations[0].changes[0].to[0]  「purpose-2」という問いはこのシートにありません。',
  ]],
  ['a migration to an older version', withText(sheet, 'phases:', 'migrations:\n  - { from: "1.5", to: "1.0", note: 直しました。, changes: [{ kind: phase, from: [single], to: [done] }] }\nphases:'), [
    'src/content/sheets/sample-sheet.yaml:29  migrations[0].to  引き継ぎ先の版は、1.5より新しくしてください。',
    'src/content/sheets/sample-sheet.yaml:29  migrations[0].changes[0].to[0]  「done」という段階はこのシートにありません。',
  ]],
  ['a code without quotation marks', withText(municipalities, '"999999"', '011002'), [
    'src/content/reference/municipalities.yaml:2  [0].code  引用符がないので、文字列として読めません。「"131041"」のように引用符で囲んでください。',
  ]],
  ['a code that is too short', withText(municipalities, '"999999"', '"99999"'), [
    'src/content/reference/municipalities.yaml:2  [0].code  「99999」は使えません。6桁の半角数字を引用符で囲んで書いてください(例: "131041")。',
  ]],
  ['a word instead of true', withText(stages, 'done: true', 'done: はい'), [
    'src/content/reference/stages.yaml:2  [1].done  「true」か「false」を、引用符を付けずに書いてください。「はい」は使えません。',
  ]],
  ['a text instead of a list', withText(aCase, 'fields: [environment]', 'fields: environment'), [
    'src/content/cases/sample-case.mdx:9  fields  一覧を書いてください。「[a, b]」の形か、「- 」で始まる行です。',
  ]],
  ['a list instead of a text', withText(aCase, 'stage: completed', 'stage: [completed]'), [
    'src/content/cases/sample-case.mdx:4  stage  一覧ではなく、一つの文字列を書いてください。',
  ]],
  ['a map instead of a text', withText(aCase, 'stage: completed', 'stage: { id: completed }'), [
    'src/content/cases/sample-case.mdx:4  stage  項目の組ではなく、文字列を書いてください。途中に「: 」があるときは、全体を引用符で囲みます。',
  ]],
  ['a text instead of a map', withText(aCase, 'roles:\n  does: { by: [partner], text: 団体が行います。 }', 'roles: 団体が行います。'), [
    'src/content/cases/sample-case.mdx:12  roles  「項目: 値」の組を書いてください。コロンは半角で、あとに半角の空白を入れます。',
  ]],
  ['a text instead of a record', withFiles({ [themes]: textOf(themes) + '- 文字だけ\n' }), [
    'src/content/reference/themes.yaml:4  [1]  「項目: 値」の組を書いてください。コロンは半角で、あとに半角の空白を入れます。',
  ]],
  ['a Japanese year', withText(aCase, 'fiscalYears: [2010]', 'fiscalYears: [22]'), [
    'src/content/cases/sample-case.mdx:11  fiscalYears[0]  1990以上の数「年度(西暦)」を書いてください。「22」は小さすぎます。',
  ]],
  ['a year too far', withText(aCase, 'fiscalYears: [2010]', 'fiscalYears: [20100]'), [
    'src/content/cases/sample-case.mdx:11  fiscalYears[0]  2100以下の数「年度(西暦)」を書いてください。「20100」は大きすぎます。',
  ]],
  ['an address without http', withText(aCase, 'https://example.org/source', 'ftp://example.org/source'), [
    'src/content/cases/sample-case.mdx:24  sources[0].url  「ftp://example.org/source」は使えません。「https://」か「http://」で始まるアドレスを書いてください。',
  ]],
  ['an address without a scheme', withText(aCase, 'https://example.org/source', 'www.example.org'), [
    'src/content/cases/sample-case.mdx:24  sources[0].url  「www.example.org」は使えません。「https://」か「http://」で始まるアドレスを書いてください。',
  ]],
  ['a misspelt key', withText(aCase, 'checked:', 'sumary: 見本\nchecked:'), [
    'src/content/cases/sample-case.mdx:26  sumary  「sumary」という項目はありません。似た項目: summary',
  ]],
  ['a misspelt key of a part', withText(aCase, '    seen:', '    sean: "2026-11"\n    seen:'), [
    'src/content/cases/sample-case.mdx:25  sources[0].sean  「sean」という項目はありません。似た項目: seen',
  ]],
  ['an id with capitals', withText(tools, 'id: sample-tool', 'id: Sample Tool'), [
    'src/content/guidelines/1.mdx:8  tools[0]  「sample-tool」という道具はありません。似たid: Sample Tool(サンプルの道具(架空))',
    'src/content/manual/sample-chapter.mdx:9  tools[0]  「sample-tool」という道具はありません。似たid: Sample Tool(サンプルの道具(架空))',
    'src/content/reference/tools.yaml:1  [0].id  「Sample Tool」は使えません。半角の小文字・数字をハイフンでつないで書いてください(例: kodaira-2010-compost)。',
    'src/content/templates/sample-template.yaml:13  tools[0]  「sample-tool」という道具はありません。似たid: Sample Tool(サンプルの道具(架空))',
  ]],
])('%s', (_, files, lines) => {
  expect(linesOf(files)).toEqual(lines);
});

test('a question of a course without a right answer', () => {
  expect(linesOf(withText('training/sample-course.yaml', 'right: true, ', ''))).toEqual([
    'src/content/training/sample-course.yaml:16  lessons[0].questions[0].choices  正しい答えがありません。一つ以上に「right: true」を書いてください。',
  ]);
});
