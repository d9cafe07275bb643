import { expect, test } from 'vitest';
import { sampleShape, sampleWords } from '../../../tests/fixtures/sheets/sample.ts';
import { agreementHtml, agreementOf, agreementText } from './agreement.ts';
import { emptyDocument, withRecord } from './answers.ts';
import type { SheetDocument } from './answers.ts';
import { writeSheetHtml } from './html-file.ts';
import { hasExpectations, takeExpectations } from './take.ts';

const agreed = { date: '', agreedOn: '2026-04-10', texts: new Map([['why-joint', '<行政だけ>では届かないため']]), answers: new Map([['results-reach', { expectation: '100人に届く', indicator: '参加者の数' }]]) };
const theirs: SheetDocument = withRecord(withRecord({ ...emptyDocument(sampleShape, 'government'), project: 'サンプル事業(架空)' }, 'before', agreed), 'final', { answers: new Map([['purpose-said', { value: 1, reason: '相手の点' }]]) });
const mine: SheetDocument = withRecord({ ...emptyDocument(sampleShape, 'partner'), organisation: 'サンプルの会(架空)' }, 'final', { answers: new Map([['purpose-said', { value: 4 }]]) });

test('what both agreed on is taken, the points of the other side never are', () => {
  const taken = takeExpectations(mine, theirs, sampleShape);
  expect(taken.phases.get('before')).toEqual(agreed);
  expect(taken.phases.get('final')).toEqual(mine.phases.get('final'));
  expect([taken.role, taken.organisation, taken.project]).toEqual(['partner', 'サンプルの会(架空)', 'サンプル事業(架空)']);
});

test('a file without expectations has nothing to take', () => {
  expect([hasExpectations(sampleShape, theirs), hasExpectations(sampleShape, mine)]).toEqual([true, false]);
  expect(takeExpectations(theirs, mine, sampleShape)).toBe(theirs);
});

test('the draft of an agreement has its headings in order, says what is open, and escapes', () => {
  const draft = agreementOf(theirs, sampleShape, sampleWords);
  if (!draft) throw new Error('no draft');
  expect(draft.parts.map(({ heading }) => heading)).toEqual(['協働で行う理由', '期間', '想定']);
  expect(agreementText(draft)).toBe('サンプルの協定(下書き)\n\n事業名: サンプル事業(架空)\n\n合意した内容です。\n\n1 協働で行う理由\n<行政だけ>では届かないため\n\n2 期間\n(まだ決めていません)\n\n3 想定\n・サンプルの問い4ですか。\n  想定: 100人に届く\n  指標: 参加者の数\n\n以上です。\n\n合意した日: 2026年4月10日(令和8年4月10日)\n行政:\n団体:\n');
  expect(agreementHtml(draft)).toContain('&lt;行政だけ&gt;では届かないため');
});

test('both sign with the names that are known, in words that every page uses for a day', () => {
  const named = { ...theirs, organisation: '<サンプル課>' };
  const draft = (others = {}, document = named) => { const made = agreementOf(document, sampleShape, sampleWords, others); return made ? [agreementText(made).split('\n').slice(-4, -1), agreementHtml(made)] as const : [[], ''] as const; };
  expect(draft()[0]).toEqual(['合意した日: 2026年4月10日(令和8年4月10日)', '行政: <サンプル課>', '団体:']);
  expect(draft({ partner: 'サンプルの会(架空)', government: '古い名前' })[0].slice(1)).toEqual(['行政: <サンプル課>', '団体: サンプルの会(架空)']);
  expect(draft({ partner: 'サンプルの会(架空)' })[1]).toContain('<p class="sign">行政 &lt;サンプル課&gt;</p>\n<p class="sign">団体 サンプルの会(架空)</p>');
  expect(draft({}, { ...named, role: null })[0].slice(1)).toEqual(['行政:', '団体:']);
});

test('before the start a question has its own heading, in the agreement and in the file; afterwards its own words', () => {
  const viewpoints = sampleWords.viewpoints.map((viewpoint) => ({ ...viewpoint, items: viewpoint.items.map((item) => (item.id === 'results-reach' ? { ...item, expected: '届けたい人' } : item)) }));
  const words = { ...sampleWords, viewpoints };
  expect(agreementOf(theirs, sampleShape, words)?.parts.at(-1)?.list[0]?.term).toBe('届けたい人');
  const rows = writeSheetHtml(withRecord(theirs, 'final', { answers: new Map([['results-reach', { value: 3 }]]) }), sampleShape, words, new Date(0)).split('<tr>').filter((row) => row.includes('>3-1 '));
  expect(rows.map((row) => row.match(/3-1 ([^<]+)/)?.[1])).toEqual(['届けたい人', 'サンプルの問い4ですか。']);
});
