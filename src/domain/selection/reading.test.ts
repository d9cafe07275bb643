import { expect, test } from 'vitest';
import { sampleSelection } from '../../../tests/fixtures/selection/sample.ts';
import { textsOf } from '../record/blocks.ts';
import { withValue } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { namesLeft, publicRecord, wholeRecord } from './reading.ts';

const whole = sampleSelection();
const published = (data: Part) => textsOf(publicRecord(data)).join('\n');

test('what is published has project, criteria, choice, checks of the chosen, reason, date in both calendars', () => {
  const text = published(whole);
  for (const words of ['サンプル事業(架空)', '公募(だれでも応募できる)', '事業目的の共有化', 'サンプルの会(架空)', '確かめられた', '面談で確かめた', '目的が合う', '2026年6月1日(令和8年6月1日)', '書面で伝える']) expect(text).toContain(words);
});

test('of those not chosen only their number is published, and their names if asked to; what was seen there never', () => {
  expect(published(whole)).toContain('1団体を、同じ基準で確かめました。名前は載せません。');
  expect(published(whole)).not.toContain('サンプル団体(架空)');
  const named = published(withValue(whole, ['record', 'hideOthers'], false));
  expect(named).toContain('サンプル団体(架空)');
  for (const text of [published(whole), named]) expect(text).not.toContain('一部が違った');
});

test('a name of theirs in a text is found', () => {
  const told = withValue(whole, ['decision', 'reason'], 'サンプル団体(架空)より近い');
  expect(namesLeft(told, textsOf(publicRecord(told)))).toEqual(['サンプル団体(架空)']);
  expect(namesLeft(whole, textsOf(publicRecord(whole)))).toEqual([]);
});

test('nobody chosen, or nothing written yet, is said', () => {
  const nobody = withValue(withValue(whole, ['candidates', 'c1', 'chosen'], false), ['decision', 'nobody'], true);
  expect(published(nobody)).toContain('どの団体も選びませんでした。');
  expect(published(nobody)).toContain('選ばなかった理由');
  expect(published({})).toContain('未記入');
});

test('candidates stand in the order in which they were added, whoever was chosen', () => {
  const second = withValue(withValue(whole, ['candidates', 'c1', 'chosen'], false), ['candidates', 'c2', 'chosen'], true);
  const text = textsOf(wholeRecord(second)).join('\n');
  expect(text.indexOf('サンプルの会')).toBeLessThan(text.indexOf('サンプル団体'));
  expect(text).toContain('一部が違った');
});
