/** A case draft says what the answers tell and nothing more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { anyDocument, anyText } from '../../../tests/fixtures/sheets/documents.ts';
import { joined, siteDocument } from '../../../tests/fixtures/sheets/merge.ts';
import { siteShape, siteSheet, siteWords } from '../../../tests/fixtures/sheets/sample.ts';
import { caseSchema } from '../../schemas/cases.ts';
import type { Part } from '../record/record.ts';
import { recordOf, withRecord } from '../sheet/answers.ts';
import { namesOfForm } from '../sheet/summary/form.ts';
import type { SheetDocument } from '../sheet/answers.ts';
import type { Role } from '../sheet/roles.ts';
import { itemsOf } from '../sheet/shape.ts';
import { emptyMerge } from '../sheet/merge/write.ts';
import { published } from '../sheet/merge/publish.ts';
import { wholeOf } from '../sheet/merge/talk.ts';
import { caseDraftText, caseText } from './draft-text.ts';
import { caseFrom, unsorted } from './from-merge.ts';
import { roleText } from './merge-texts.ts';
import type { CaseSource } from './merge-told.ts';

const stated = { forms: [namesOfForm('cosponsor', '共催'), namesOfForm('commission', '委託')], formItems: ['form-purpose'] };
const themes = new Map(siteSheet.viewpoints.flatMap(({ items }) => items.flatMap(({ id, theme }) => (theme ? [[id, theme] as const] : []))));
const talk = wholeOf({ phase: 'final', date: '2026-04-01', items: { 'equality-decision': { point: '2', why: '予算の後に知らせたため' } }, viewpoints: { results: { shared: '親子の参加が増えた' } }, decision: { choice: 'review', reason: '早く話すため' }, steps: [{ id: 's1', who: '行政', what: '日程を決める', until: '5月' }] });
const source: CaseSource = { merge: { sides: joined(
  siteDocument(siteShape, 'government', { 'equality-decision': { value: 3 }, 'results-goal': { value: 4, reason: '25人が参加した', evidence: '名簿' }, 'purpose-reason': { value: 4, reason: '話せた' } }),
  siteDocument(siteShape, 'partner', { 'equality-decision': { value: 1, reason: '仕様が決まっていた' }, 'results-goal': { value: 4 }, 'purpose-reason': { value: 4 } }),
), talk }, shape: siteShape, words: siteWords, themes, stated };

test('fields that the answers tell', () => {
  expect(caseFrom(source)).toEqual({
    title: 'サンプル事業(架空)', department: 'サンプル課(架空)', otherPartners: ['サンプルの会(架空)'],
    purpose: '団体の経験と、行政の場所を合わせるため', people: '地域の子ども', selection: '公募', governmentRole: '場所と広報', partnerRole: '企画と運営',
    evaluation: '行政、団体が「協働事業評価チェックシート」の「完了」にそれぞれ答えました。双方が答えたのは3問で、そのうち答えが違うのは1問です。話し合って点を合意したのは1問です。話し合った日は2026年4月1日(令和8年4月1日)です。結果は「見直して継続」です。',
    outcomes: [{ text: '親子の参加が増えた', by: 'record' }, { text: '25人が参加した(根拠: 名簿)', by: 'government' }],
    limits: [{ text: '予算の後に知らせたため', by: 'record', theme: 'equality' }, { text: '仕様が決まっていた', by: 'partner', theme: 'equality' }],
  });
  expect(unsorted(source)).toEqual([['役割の分担', '行政: 場所と広報\n団体: 企画と運営\n双方: 記録'], ['決めた理由', '早く話すため'], ['次にすること', '行政 日程を決める 5月']]);
});

test('the form is taken where the sides expected one, and only one, before the start', () => {
  const side = (role: 'government' | 'partner', expectation: string) => withRecord(siteDocument(siteShape, role, {}), 'before', { answers: new Map([['form-purpose', { expectation }]]) });
  const forms = (own: string, other: string) => caseFrom({ ...source, merge: { ...source.merge, sides: joined(side('government', own), side('partner', other)) } }).forms;
  expect(forms('共催。双方で主催するため', '双方で話し合った')).toEqual([{ id: 'cosponsor', basis: 'source' }]);
  expect([forms('共催。', '委託。'), forms('共催ではなく委託', '')]).toEqual([undefined, undefined]);
  expect(caseText({ forms: [{ id: 'cosponsor', basis: 'source' }] }, [])).not.toContain('forms: 協働形態');
});

const limitTexts = (from: CaseSource) => caseFrom(from).limits?.map(({ text }) => text);
const after = (items: Part, viewpoints: Part = {}): CaseSource => ({ ...source, merge: { sides: joined(
  siteDocument(siteShape, 'government', { 'equality-decision': { value: 5, reason: '早くから話せた' }, 'results-goal': { value: 2, reason: '広報が遅れた' } }),
  siteDocument(siteShape, 'partner', { 'equality-decision': { value: 1, reason: '仕様が決まっていた' }, 'results-goal': { value: 5, reason: '親子で来た' } }),
), talk: wholeOf({ phase: 'final', items, viewpoints }) } });

test('praise of one side is no limit, and its blame no outcome, whatever point was agreed on', () => {
  const low = after({ 'equality-decision': { point: '2' }, 'results-goal': { point: '4' } });
  expect(caseFrom(low)).toMatchObject({ limits: [{ text: '仕様が決まっていた', by: 'partner', theme: 'equality' }], outcomes: [{ text: '親子で来た', by: 'partner' }] });
});

test('dissent is a limit of a side that gave a low point, otherwise a note; improvements are limits, differences notes', () => {
  const dissent = after({ 'equality-decision': { point: '4', dissent: { government: '案内はしていた', partner: '案内が遅い' } } }, { equality: { differences: '会議の数と中身', improve: '予算の前に会う' } });
  expect(caseFrom(dissent).limits).toEqual([{ text: '一致しなかった意見: 案内が遅い', by: 'partner', theme: 'equality' }, { text: '改善すること: 予算の前に会う', by: 'record' }]);
  expect(unsorted(dissent)).toEqual(expect.arrayContaining([['認識の違い(対等)', '会議の数と中身'], ['一致しなかった意見(対等)', '2-1 行政: 案内はしていた']]));
});

test('property: whoever is named under outcomes gave a high point, and under limits a low one', () => {
  const marked = (document: SheetDocument): SheetDocument => ({ ...document, project: '', phases: new Map([...document.phases].map(([id, record]) => [id, { ...record, answers: new Map([...record.answers].map(([item, answer]) => [item, { ...answer, reason: `${item} ${String(answer.value)}` }])) }])) });
  const points = fc.dictionary(fc.constantFrom(...itemsOf(siteShape).map(({ id }) => id)), fc.record({ point: fc.constantFrom('', 'na', '1', '2', '3', '4', '5') }), { maxKeys: 56 });
  fc.assert(fc.property(anyDocument(siteShape), anyDocument(siteShape), points, (one, other, items) => {
    const sides = joined({ ...marked(one), role: 'government' }, { ...marked(other), role: 'partner' });
    const { outcomes, limits } = caseFrom({ ...source, merge: { sides, talk: wholeOf({ phase: 'final', items }) } });
    for (const { text, by } of outcomes ?? []) if (by !== 'record') expect(text).toMatch(/ [45](\(|$)/);
    for (const { text, by } of limits ?? []) if (by !== 'record') expect(text).toMatch(/ [12](\(|$)/);
  }), { numRuns: 100 });
});

test('the evaluation claims no talk that was not held, and no decision that was not made', () => {
  const silent = caseFrom(after({})).evaluation;
  expect(silent).toBe('行政、団体が「協働事業評価チェックシート」の「完了」にそれぞれ答えました。双方が答えたのは2問で、そのうち答えが違うのは2問です。話し合って合意した点はありません。');
  expect(limitTexts(after({}))).toEqual([]);
});

test('a text about which both files differ fills no field and is handed on with its sides', () => {
  const write = (role: Role, text: string) => { const document = siteDocument(siteShape, role, {}); return withRecord(document, 'before', { ...recordOf(document, 'before'), texts: new Map([['why-joint', text], ['roles', '行政: 場所']]) }); };
  const from = (one: string, other: string): CaseSource => ({ ...source, merge: { sides: joined(write('government', one), write('partner', other), write('third', '別の見方')), talk: wholeOf({}) } });
  expect(caseFrom(from('場所があるため', '経験があるため'))).not.toHaveProperty('purpose');
  expect(unsorted(from('場所があるため', '経験があるため'))).toEqual([
    ['目的と、協働で行う理由(行政のファイル。双方のファイルで違います)', '場所があるため'], ['目的と、協働で行う理由(団体のファイル。双方のファイルで違います)', '経験があるため'], ['役割の分担', '行政: 場所'],
  ]);
  expect(caseFrom(from('同じ\r\n理由 ', '同じ\n理由')).purpose).toBe('同じ\n理由');
  expect(caseFrom(from('場所があるため', '')).purpose).toBe('場所があるため');
});

test('without answers nothing is claimed', () => {
  expect(caseFrom({ ...source, merge: emptyMerge() })).toMatchObject({ outcomes: [], limits: [] });
  expect(caseFrom({ ...source, merge: emptyMerge() }).title).toBeUndefined();
  const hidden = published({ ...source.merge, talk: wholeOf({ ...talk, publish: { hideTexts: true, hideNames: true } }) });
  expect(caseFrom({ ...source, merge: hidden })).not.toHaveProperty('department');
});

test('roles are sorted only where a line names its side', () => {
  expect(roleText('・行政：場所\n団体 : 運営\n行政と団体: 記録\nみんなで片付け', 'government')).toBe('場所');
});

test('the text is front matter that the schema of cases knows, whatever was written', () => {
  expect(caseSchema.partial().safeParse(parse(caseText(caseFrom(source), unsorted(source)).replaceAll(/^---$/gm, ''))).error).toBeUndefined();
  const fields = Object.fromEntries(['title', 'purpose'].map((name) => [name, anyText(80)]));
  fc.assert(fc.property(fc.record(fields), anyText(80), (texts, note) => {
    const draft = { ...texts, outcomes: [{ text: note, by: 'record' as const }], limits: [] };
    expect(parse(caseText(draft, [['覚え', note]]).slice(4, -4))).toEqual(JSON.parse(JSON.stringify(draft, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))));
    expect(JSON.parse(caseDraftText(draft, [], 'm1'))).toMatchObject({ format: 'kyodo-navi-case', from: 'm1', fields: draft });
  }), { numRuns: 300 });
});
