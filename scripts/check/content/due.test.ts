import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { textOf, withFiles } from './sample.ts';

const intent = `intent:\n  text: サンプルの意向(架空)\n  forms: [sample-form]\n  consented: "2025-11-01"\n  expires: "2027-10-31"\n`;
const files = withFiles({
  'partners/sample-group.yaml': `${textOf('partners/sample-group.yaml')}${intent}`,
  'needs/items.yaml': textOf('needs/items.yaml').replace('"2999-03-31"', '"2027-10-31"'),
});
const told = (today: string) => checkContent(files, today).notices?.map(({ file, field, message }) => `${file} ${field} ${message}`) ?? [];

test('on their last day wishes and needs still count', () => expect(told('2027-10-31')).toEqual([]));

test('the day after, both are told and nothing fails', () => {
  expect(checkContent(files, '2027-11-01').problems).toEqual([]);
  expect(told('2027-11-01')).toEqual([
    expect.stringMatching(/needs\/items\.yaml \[0\]\.until 掲載の期限\(2027-10-31\)を過ぎました。/),
    expect.stringMatching(/partners\/sample-group\.yaml intent\.expires 協働意向の期限\(2027-10-31\)を過ぎました。ページには「期限切れ」と出ます。/),
  ]);
});
