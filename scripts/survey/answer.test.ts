import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damagedFiles, madeAnswer, shape } from './made.ts';
import { withValue } from '../../src/domain/record/record.ts';
import type { Part, Path } from '../../src/domain/record/record.ts';
import { amountOf, yearOf } from '../../src/domain/surveys/answer/amount.ts';
import { answerFaults } from '../../src/domain/surveys/answer/faults.ts';
import { parseAnswer, readAnswerBytes, writeAnswer, writeAnswerHtml } from '../../src/domain/surveys/answer/file.ts';
import { readNamed } from '../../src/domain/surveys/answer/read-file.ts';
import { emptyAnswer, wholeOf } from '../../src/domain/surveys/answer/whole.ts';

const faults = (...edits: [Path, string | boolean][]) => answerFaults(edits.reduce<Part>((data, [path, value]) => withValue(data, path, value), madeAnswer(1)), shape).map(({ kind, path }) => `${kind} ${path.join('/')}`);

test('numbers are read in either width, with commas', () => {
  expect(['12', '１２', '1,234', '１，２３４', ' 5 ', '0'].map(amountOf)).toEqual([12, 12, 1234, 1234, 5, 0]);
  expect(['', '-1', '1.5', '約3', '12件', '9'.repeat(12)].map(amountOf)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  expect(['2026', '２０２６年度', '令和8', '令和 ８ 年度', '平成31年度', 'R8', '1889', '8'].map(yearOf)).toEqual([2026, 2026, 2026, 2026, 2019, 2026, undefined, undefined]);
});

test('a whole answer has no fault; an empty one says what it lacks', () => {
  expect(faults()).toEqual([]);
  expect(answerFaults(madeAnswer(10), shape)).toEqual([]);
  expect(answerFaults(emptyAnswer(shape), shape).map(({ kind, path }) => `${kind} ${path.join('/')}`)).toEqual(['blank department', 'blank year', 'empty none']);
});

test.each<[string, [Path, string | boolean][], string[]]>([
  ['a total that is not the sum', [[['total', 'count'], '1']], ['more total/npo', 'sum total/count']],
  ['a total that is missing', [[['total', 'cost'], '']], ['blank total/cost']],
  ['a part that is more than its whole', [[['counts', 'cosponsor', 'npo'], '99'], [['total', 'npo'], '1']], ['more counts/cosponsor/npo', 'sum total/npo']],
  ['a number that is none', [[['counts', 'cosponsor', 'cost'], '多数']], ['number counts/cosponsor/cost', 'sum total/cost']],
  ['a cost that is not known: the total may be more, not less', [[['counts', 'cosponsor', 'cost'], ''], [['total', 'cost'], '99999999']], []],
  ['a total that cannot be known is not asked for', [[['counts', 'cosponsor', 'cost'], ''], [['total', 'cost'], '']], []],
  ['a part without its whole', [[['counts', 'cosponsor', 'count'], '']], ['alone counts/cosponsor/npo', 'sum total/count']],
  ['nothing and something', [[['none'], true]], ['both none']],
  ['a year that is none', [[['year'], '来年']], ['year year']],
])('%s', (_, edits, expected) => expect(faults(...edits)).toEqual(expected));

const text = fc.string({ unit: 'grapheme', maxLength: 15 });
const anyAnswer = fc.record({ department: text, year: text, none: fc.boolean(), note: text, cells: fc.array(fc.tuple(fc.constantFrom(...shape.categories.map(({ id }) => id)), fc.constantFrom(...shape.measures.map(({ id }) => id)), text)) })
  .map(({ cells, ...rest }) => cells.reduce<Part>((data, [category, measure, value]) => withValue(data, ['counts', category, measure], value.slice(0, 15)), wholeOf(Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, 15) : value])), shape)));

test('what is written is read back, from JSON and from HTML', () => {
  fc.assert(fc.property(anyAnswer, (answer) => {
    const when = new Date('2026-11-23T05:03:00.000Z');
    expect(parseAnswer(writeAnswer(answer, shape, when), shape)).toEqual({ answer, savedAt: when.toISOString() });
    expect(readAnswerBytes(new TextEncoder().encode(writeAnswerHtml(answer, shape, when)), shape).answer).toEqual(answer);
  }));
});

test.each(damagedFiles())('$name is refused with its reason', ({ name, text: content, reason }) => {
  const bytes = new TextEncoder().encode(content);
  expect(readNamed(name, bytes.length, bytes, shape)).toMatchObject({ file: name, message: reason });
});
