import { expect, test } from 'vitest';
import { sampleShape, sampleWords } from '../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, withRecord } from '../domain/sheet/answers.ts';
import { writeDraftText } from '../domain/sheet/draft-text.ts';
import { compareWith } from './check-sheet-compare.ts';

const mine = withRecord(emptyDocument(sampleShape, 'partner'), 'final', { answers: new Map([['roles-agreed', { value: 3 }]]) });
const other = withRecord(withRecord(mine, 'before', { answers: new Map([['results-reach', { expectation: '100人' }]]) }), 'final', { answers: new Map() });
const compare = (text: string) => compareWith(mine, text, sampleShape, sampleWords);

test('a former content is counted as the list of phases counts, and says what it has where the open one has something else', async () => {
  const compared = await compare(writeDraftText(other, new Date(0)));
  expect(compared?.counts).toEqual(['事前 1/3', '中間 0/5', '完了 0/5']);
  expect(compared?.changes.map(({ short, before, after }) => [short, before, after])).toEqual([['事前 3-1の想定', '', '100人'], ['完了 2-1の点', '3 想定どおり', '未回答']]);
});

test('the same content has no changes, an empty one takes all away, and what is no sheet says nothing', async () => {
  expect((await compare(writeDraftText(mine, new Date(0))))?.changes).toEqual([]);
  expect((await compare(''))?.changes.map(({ short }) => short)).toEqual(['立場', '完了 2-1の点']);
  expect(await compare('{"broken')).toBeNull();
});
