import { expect, test } from 'vitest';
import { linesOf, textOf, withFiles } from '../sample.ts';

const file = 'partners/sample-group.yaml';

test.each([
  ['2000020132110', []],
  ['3000020132110', ['src/content/partners/sample-group.yaml:4  number  「3000020132110」は法人番号の検査用数字(先頭の1桁)が合いません。国税庁の法人番号公表サイトで確かめて直すか、この行を消してください。']],
  ['200002013211', [expect.stringContaining('13桁の半角数字を引用符で囲んで書いてください')]],
])('corporate number %s', (number, problems) => {
  expect(linesOf(withFiles({ [file]: textOf(file).replace('municipality:', `number: "${number}"\nmunicipality:`) }))).toEqual(problems);
});
