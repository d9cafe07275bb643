/** What authors read about ids that are missing, doubled or unused. */
import { expect, test } from 'vitest';
import { linesOf, textOf, withFiles, withText } from '../sample.ts';

const aCase = 'cases/sample-case.mdx';
const sheet = 'sheets/sample-sheet.yaml';
const themes = 'reference/themes.yaml';

test.each([
  ['an id that does not exist', withText(aCase, '- { id: sample-form,', '- { id: sample-from,'), [
    'src/content/cases/sample-case.mdx:8  forms[0].id  「sample-from」という形態はありません。似たid: sample-form(サンプル形態(架空))',
    'src/content/manual/sample-chapter.mdx:25  リンク  「/cases/form/sample-form/」というページはありません。似たページ: /cases/form/sample-from/、/forms/sample-form/、/cases/',
  ]],
  ['an id far from all, of few', withText(aCase, 'stage: completed', 'stage: zzzz'), [
    'src/content/cases/sample-case.mdx:4  stage  「zzzz」という段階はありません。使えるid: proposal(提案)、completed(実施済)',
  ]],
  ['a name instead of an id', withText(aCase, 'municipality: sample-city', 'municipality: サンプル市(架空)'), [
    'src/content/cases/sample-case.mdx:5  municipality  「サンプル市(架空)」という自治体はありません。idの「sample-city」を書いてください。',
  ]],
  ['an id of a part', withText(sheet, 'manual: sample-chapter', 'manual: other'), [
    'src/content/sheets/sample-sheet.yaml:15  viewpoints[0].items[0].manual  「other」という手引きの章はありません。使えるid: sample-chapter(サンプルの章(架空))',
  ]],
  ['the same id twice in a list', withFiles({ [themes]: textOf(themes) + textOf(themes) }), [
    'src/content/reference/themes.yaml:4  [1].id  id「equality」は「src/content/reference/themes.yaml:1」でも使われています。別のidにしてください。',
  ]],
  ['the same question twice in a sheet', withText(sheet, 'id: equality-1', 'id: purpose-1'), [
    'src/content/sheets/sample-sheet.yaml:20  viewpoints[1].items[0].id  id「purpose-1」は15行目でも使われています。別のidにしてください。',
  ]],
  ['a clause cited twice', withText(aCase, 'clauses: [s1, s2]', 'clauses: [s1, s2, s1]'), [
    'src/content/cases/sample-case.mdx:21  clauses[2]  「s1」が二度書かれています。どちらかを消してください。',
  ]],
  ['a partner that no case names, but that registered', withFiles({
    [aCase]: textOf(aCase).replace('partners: [sample-group]', 'partners: []'),
    'partners/sample-group.yaml': `${textOf('partners/sample-group.yaml')}changes:\n  - { day: "2026-11-23", text: 団体の届出により、記録を載せました。 }\n`,
  }), []],
  ['a partner that no case names', withText(aCase, 'partners: [sample-group]', 'partners: []'), [
    'src/content/partners/sample-group.yaml:1  ファイル  どの事例からも参照されていません。事例のpartnersに「sample-group」を書くか、このファイルを消してください。',
  ]],
])('%s', (_, files, lines) => {
  expect(linesOf(files)).toEqual(lines);
});
