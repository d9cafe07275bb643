/** Files of papers: the same content makes the same bytes, and what a reader's program relies on is there. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Paper } from '../domain/templates/paper.ts';
import type { Template } from '../schemas/templates.ts';
import { docxPaper } from './docx/paper.ts';
import { xlsxPaper } from './xlsx/paper.ts';

const criteria = [{ id: 'purpose', name: '目的', question: '同じですか。' }];

const template = {
  title: 'サンプル様式(架空)', order: 1, kind: 'docx', purpose: '見本です。', writes: '担当課', receives: '団体', step: 'run', when: '始める前', manual: 'agree', anchor: '見本',
  clauses: ['g1'], forms: [], tools: [], legalReview: '見本です。', usage: ['読みます。'], owner: '係', reviewed: '2026-11-23', reviewBy: '2027-11-22', sources: [{ title: '見本', seen: '2026-11' }],
  sections: [
    { id: 'a', heading: '点', legalReview: true, fields: [{ label: '事業名', help: '名前。', example: '○○ & <事業>', required: true }],
      table: { columns: [{ label: '基準', width: 10 }, { label: '問い', width: 20 }, { key: 'points', label: '配点', width: 5, decimals: 0, total: 'SUM' }, { key: 'score', label: '点', width: 5, choices: ['0', '5'] }, { label: '換算', width: 5, decimals: 1, formula: '{points}*{score}/5' }],
        criteria: [{ criterion: 'purpose', points: 20 }], blank: 1, totalLabel: '合計' }, note: '注意です。' },
  ],
} satisfies Template;

const paper: Paper = { id: 'sample', template, sections: template.sections, criteria, site: 'サンプルナビ(架空)' };
const text = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

test.each([['Word', docxPaper], ['Excel', xlsxPaper]])('%s: made twice, the bytes are the same', async (_, make) => {
  expect(await make(paper)).toEqual(await make(paper));
});

test('Word: A4, Japanese, real styles, heads that repeat, page numbers, a title', async () => {
  const bytes = await docxPaper(paper);
  const document = text(bytes, 'word/document.xml');
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(document).toMatch(/<w:pStyle w:val="Title"\/>.*サンプル様式\(架空\)/s);
  expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.*点【法務の確認が必要】/s);
  expect(document).toContain('<w:tblHeader/>');
  expect(document).toContain('○○ &amp; &lt;事業&gt;');
  expect(text(bytes, 'word/styles.xml')).toMatch(/<w:lang [^>]*w:eastAsia="ja-JP"/);
  expect(Object.keys(unzipSync(bytes)).map((part) => text(bytes, part)).join('')).toContain('NUMPAGES');
  expect(text(bytes, 'docProps/core.xml')).toMatch(/<dc:title>サンプル様式\(架空\)<\/dc:title>.*2026-11-23T00:00:00Z/s);
});

test('Excel: formulas of the row and of the column, choices, one page wide, heads that repeat', async () => {
  const bytes = await xlsxPaper(paper);
  const sheet = text(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<f>C6*D6/5</f>');
  expect(sheet).toContain('<f>IF(COUNT(C6:C7)=0,&quot;&quot;,SUM(C6:C7))</f>'.replaceAll('&quot;', '"'));
  expect(sheet).toMatch(/<dataValidation type="list"[^>]* sqref="D6:D7"><formula1>"0,5"<\/formula1>/);
  expect(sheet).toContain('fitToPage="1"');
  expect(text(bytes, 'xl/workbook.xml')).toContain(`localSheetId="0">'点'!$5:$5<`);
  expect(text(bytes, 'docProps/core.xml')).toContain('<dc:title>サンプル様式(架空)</dc:title>');
});

test('Excel: a part without a table is a fault of the content', async () => {
  const bare = { ...paper, sections: [{ id: 'b', heading: '文', paragraphs: ['文。'] }] };
  await expect(xlsxPaper(bare)).rejects.toThrow('様式「サンプル様式(架空)」の「文」に表がありません。');
});
