import { expect, test } from 'vitest';
import type { TemplateSection } from '../../schemas/templates.ts';
import { numbered } from './articles.ts';
import { explained, fileName, legalParts } from './paper.ts';
import { allRows, formulaAt, givenTotal, totalAt } from './tables.ts';

const criteria = [{ id: 'purpose', name: '目的', question: '同じですか。' }];
const columns = [{ label: '基準', width: 10 }, { key: 'score', label: '点', width: 5 }, { key: 'points', label: '配点', width: 5 }];
const section = (id: string, rest: Partial<TemplateSection>): TemplateSection => ({ id, heading: id, ...rest });

test('rows: criteria first, then the written ones, then blank ones, each as wide as the table', () => {
  const rows = allRows({ columns, criteria: [{ criterion: 'purpose', points: 20 }], rows: [['ほか', 3]], blank: 1 }, criteria);
  expect(rows).toEqual([['目的', '同じですか。', 20], ['ほか', 3, ''], ['', '', '']]);
  expect(givenTotal(rows, 2)).toBe(20);
});

test('formulas name the cells of their own row, totals those of their column', () => {
  expect(formulaAt('IF({score}="","",{points}*{score}/5)', columns, 7)).toBe('IF(B7="","",C7*B7/5)');
  expect(totalAt('SUM', 2, 4, 9)).toBe('IF(COUNT(C4:C9)=0,"",SUM(C4:C9))');
});

test('articles are numbered through all parts; paragraphs from the second on, items in brackets', () => {
  const sections = [
    section('a', { articles: [{ title: '目的', text: ['一文目。'] }] }),
    section('b', { fields: [] }),
    section('c', { articles: [{ title: '役割', text: ['次のとおり。', '二項。'], items: ['甲。', '乙。'] }, { title: '権利', text: ['選ぶ。'], choices: ['共有。', '乙。'] }] }),
  ];
  const [, , last] = sections;
  expect(last && numbered(sections, last)).toEqual([
    { name: '第2条(役割)', lines: [{ kind: 'paragraph', mark: '', text: '次のとおり。' }, { kind: 'item', mark: '(1)', text: '甲。' }, { kind: 'item', mark: '(2)', text: '乙。' }, { kind: 'paragraph', mark: '2', text: '二項。' }] },
    { name: '第3条(権利)', lines: [{ kind: 'paragraph', mark: '', text: '選ぶ。' }, { kind: 'choice', mark: '□', text: '共有。' }, { kind: 'choice', mark: '□', text: '乙。' }] },
  ]);
});

test('examples and parts for lawyers are gathered for the page that explains them', () => {
  const sections = [section('a', { legalReview: true, fields: [{ label: '額', help: '円で。', example: '○万円' }, { label: '日' }] })];
  expect(explained(sections)).toEqual([{ part: 'a', label: '額', help: '円で。', example: '○万円' }]);
  expect(legalParts(sections)).toEqual(['a']);
  expect(fileName('agreement', { kind: 'docx' })).toBe('agreement.docx');
});
