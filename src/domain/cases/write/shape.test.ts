/** The form follows the schema: whatever the schema says is asked, in its words, and judged alike. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { siteShape, siteWords } from '../../../../tests/fixtures/cases/shape.ts';
import { caseFileSchema, caseGroups } from '../../../schemas/case-file.ts';
import { caseSchema } from '../../../schemas/cases.ts';
import { line } from '../../../schemas/fields.ts';
import { nodeOf } from '../../../schemas/published.ts';
import { allFields, formShapeOf, fieldsIn } from '../../write/form-shape.ts';
import { dataOf } from './draft.ts';
import { faultWords } from '../../write/fault-words.ts';
import { caseFaults } from './faults.ts';
import { reading } from './reading.ts';
import { shapeOf } from '../../write/shape.ts';
import type { FieldShape } from '../../write/shape.ts';
import { unstatedIn } from './unstated.ts';

const sizes = () => 100;
const beside = nodeOf(caseFileSchema);
const asked = siteShape.groups.flatMap((group) => fieldsIn(siteShape, group));

test('every field of the schema is asked once, but for what only editors write; every name on a page of the form is a field', () => {
  expect(asked.map(({ name }) => name).toSorted()).toEqual([...Object.keys(caseSchema.shape).filter((name) => !['added', 'archived', 'evidence'].includes(name)), 'story', 'id'].toSorted());
  const names = allFields(siteShape).map(({ name }) => name);
  for (const { fields } of caseGroups) expect(names).toEqual(expect.arrayContaining([...fields]));
});

test('a field that is added to the schema appears in the form, in its preview, and is checked', () => {
  const more = caseSchema.extend({ budgetCode: line('予算の科目。決算書の呼び名(例: 総務費)') });
  const shape = formShapeOf(nodeOf(more), caseGroups, sizes, beside);
  const last = shape.groups.at(-1);
  expect(last && fieldsIn(shape, last).at(-1)).toEqual({ name: 'budgetCode', kind: 'text', label: '予算の科目', hint: '決算書の呼び名。例: 総務費', required: true, short: true });
  expect(caseFaults(shape, dataOf(shape, {}), siteWords)).toContainEqual({ kind: 'blank', path: ['budgetCode'] });
  expect(JSON.stringify(reading(shape, { budgetCode: '総務費' }, '', siteWords))).toContain('["予算の科目","総務費"]');
});

test.each<[string, z.ZodType, Partial<FieldShape>]>([
  ['a text of a few words', line('事業名'), { kind: 'text', short: true, label: '事業名' }],
  ['a number', z.number().int().positive().meta({ description: '金額(円)。ひとつの額' }), { kind: 'number', min: 1, label: '金額(円)', hint: 'ひとつの額' }],
  ['a list with a least length', z.array(line('あ')).min(1).meta({ description: '出典(1件以上)' }), { kind: 'list', min: 1, label: '出典' }],
  ['few choices', z.array(z.enum(['a']).meta({ labels: { a: 'あ' } })), { kind: 'list', ticks: true }],
  ['an object', z.strictObject({ a: line('あ').optional() }), { kind: 'part', fields: [{ name: 'a', kind: 'text', label: 'あ', short: true }] }],
])('%s', (_, schema, shape) => {
  expect(shapeOf('x', nodeOf(schema), false, sizes)).toMatchObject(shape);
});

const whole = { title: 'サンプル(架空)', summary: 'あ', stage: 'completed', municipality: 'chuo', partners: [], forms: [], fields: [], fieldsBasis: 'editor', fiscalYears: [], roles: {}, diagram: {}, outcomes: [], limits: [], costs: [], clauses: ['bg-1'], sources: [{ title: '資料(架空)', seen: '2026-11' }], checked: '2026-11' };
const faults = (change: object, body = '本文', id = '') => caseFaults(siteShape, dataOf(siteShape, { fields: { ...whole, ...change }, body, id }), siteWords).map(({ kind, path }) => `${kind} ${path.join('/')}`);

test.each([
  ['nothing', {}, []],
  ['no title', { title: '  ' }, ['blank title']],
  ['an unknown stage', { stage: 'done' }, ['unknown stage']],
  ['an unknown field', { fields: ['art', 'nothing'] }, ['unknown fields']],
  ['a choice that the schema lists', { fieldsBasis: 'guess' }, ['unknown fieldsBasis']],
  ['a year out of range', { fiscalYears: [1899, '２０２５年度', '令和7年'] }, ['number fiscalYears/m1/value', 'number fiscalYears/m3/value']],
  ['half a duty', { roles: { decides: { by: ['government'] }, pays: { text: '市が払う' } } }, ['blank roles/decides/text', 'none roles/pays/by']],
  ['words too long for an arrow', { diagram: { people: 'あ'.repeat(13) } }, ['long diagram/people']],
  ['a blank member', { outcomes: [{ text: '' }, {}] }, []],
  ['a member without what it needs', { outcomes: [{ by: 'record' }], costs: [{ kind: 'actual', text: '100円', yen: '百' }] }, ['blank outcomes/m1/text', 'number costs/m1/yen']],
  ['no source', { sources: [{}] }, ['none sources']],
  ['an address of another kind', { sources: [{ title: 'あ', url: 'javascript:alert(1)', seen: '2026/11' }] }, ['address sources/m1/url']],
  ['a day that is none', { checked: '2026-02-30' }, ['month checked']],
  ['a clause twice', { clauses: ['bg-1', 'bg-1'] }, ['again clauses/m2/value']],
])('what is wrong: %s', (_, change, expected) => {
  expect(faults(change)).toEqual(expected);
});

test('the text and the name of the page', () => {
  expect(faults({}, '')).toEqual(['none story']);
  expect(faults({}, '## あ\n\n5 < 6')).toEqual(['sign story/m1/text']);
  expect(faults({}, '<Note title="あ">\n\n\\<5、\\{x\n\n</Note>')).toEqual([]);
  expect(faults({}, 'あ', 'Chuo 1')).toEqual(['name its-id']);
});

test('words for faults name the field, the reason and the remedy', () => {
  const wordsOf = (name: string) => faultWords(asked.find((field) => field.name === name) ?? siteShape.record);
  expect(wordsOf('title')).toEqual({ blank: '「事業名」がありません。書いてください。' });
  expect(wordsOf('stage')).toEqual({ blank: '「段階」がありません。選んでください。', unknown: '「段階」の値が、このサイトの一覧にありません。選び直してください。' });
  expect(wordsOf('checked')['month']).toBe('「この記録を最後に確かめた日」を日付として読めません。「2026-11-23」か「2026-11」のように書いてください。');
  expect(wordsOf('sources')).toEqual({ none: '「出典」が足りません。1件以上書いてください。' });
  expect(faultWords({ name: '', kind: 'number', label: '年度(西暦)', min: 1990, max: 2100 })).toEqual({ number: '「年度(西暦)」を数として読めません。1990から2100までの整数を、数字だけで書いてください。' });
});

test('optional facts that are missing are named, and nothing else', () => {
  expect(unstatedIn(whole).map(({ label }) => label)).toEqual(['目的', '対象', '実施した年度', '担当部署', '協働形態', '行政の役割', '団体の役割', '成果', 'うまくいかなかった点・課題', '費用', '相手の選び方', '評価']);
  expect(unstatedIn({ ...whole, purpose: 'あ', costs: [{ kind: 'actual', text: 'あ' }] })).toHaveLength(10);
});
