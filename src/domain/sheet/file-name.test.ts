import { expect, test } from 'vitest';
import { emptyDocument, withRecord } from './answers.ts';
import { fileName, sheetFileName } from './file-name.ts';

test('parts are joined and blank ones left out', () => {
  expect(fileName(['協働評価', '行政', '', '2026-11-23'], 'json')).toBe('協働評価_行政_2026-11-23.json');
});

test('signs that a system refuses do not get into the name', () => {
  expect(fileName(['../a:b*c?', '\u202Egnp\u0000', ' 水辺 の/楽校 '], 'json')).toBe('a-b-c_gnp_水辺-の-楽校.json');
  expect(fileName(['𠮷'.repeat(50)], 'json')).toBe(`${'𠮷'.repeat(40)}.json`);
});

test('a name is never longer than systems take: the longest part gives way', () => {
  const name = fileName(['協働事業評価チェックシート', '行政', '福祉部高齢課'.repeat(9), '防災訓練'.repeat(9), '完了'], 'html');
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(225);
  expect(name).toMatch(/^協働事業評価チェックシート_行政_(?:福祉部高齢課)+.*_(?:防災訓練)+.*_完了\.html$/);
});

test('files of two departments about one project, and of two phases, have names of their own', () => {
  const words = { title: 'シート', phases: [{ id: 'before', name: '事前', questions: [] }, { id: 'final', name: '完了', questions: [] }] };
  const sheet = { ...emptyDocument({ id: 's', version: '1.0' }, 'government'), project: '防災訓練', organisation: '福祉部 高齢課' };
  const before = withRecord(sheet, 'before', { date: '2026-04-01' });
  expect([sheet, before, withRecord(before, 'final', { date: '2027-03-01' }), { ...before, organisation: '教育委員会/生涯学習課' }].map((one) => sheetFileName(words, one, 'html'))).toEqual([
    'シート_行政_福祉部-高齢課_防災訓練.html', 'シート_事前_行政_福祉部-高齢課_防災訓練.html', 'シート_完了_行政_福祉部-高齢課_防災訓練.html', 'シート_事前_行政_教育委員会-生涯学習課_防災訓練.html',
  ]);
});
