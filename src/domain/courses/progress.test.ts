import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, answered, emptyProgress, isDone, isRight, lessonsLeft, rightIn, writeProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { readProgress } from './read.ts';

const shape = { id: 'basics', lessons: [{ id: 'what', questions: ['who', 'equal'] }, { id: 'form', questions: ['kind'] }] } as const;
const [what, form] = shape.lessons;
const take = (progress: Progress, lesson: string, question: string, right: boolean, day = '2026-11-24') =>
  answered(shape, progress, { lesson, question, day }, { chosen: [right ? 'a' : 'b'], right });

describe('progress of a course', () => {
  it('counts right answers, and what is left', () => {
    const one = take(take(emptyProgress, 'what', 'who', true), 'what', 'equal', false);
    expect([rightIn(one, what), isDone(one, what), lessonsLeft(shape, one)]).toEqual([1, false, ['what', 'form']]);
    const two = take(one, 'what', 'equal', true);
    expect([isDone(two, what), isDone(two, form), lessonsLeft(shape, two)]).toEqual([true, false, ['form']]);
  });

  it('keeps the last answer to a question', () => {
    const twice = take(take(emptyProgress, 'what', 'who', false), 'what', 'who', true);
    expect(answerTo(twice, 'what', 'who')).toEqual({ chosen: ['a'], right: true });
    expect(answerTo(twice, 'form', 'who')).toBeUndefined();
  });

  it('notes the day on which nothing was left, once', () => {
    const all = take(take(take(emptyProgress, 'what', 'who', true), 'what', 'equal', true), 'form', 'kind', true, '2026-11-25');
    expect(all.finished).toBe('2026-11-25');
    expect(take(all, 'form', 'kind', true, '2026-12-01').finished).toBe('2026-11-25');
    expect(take(emptyProgress, 'form', 'kind', true).finished).toBe('');
  });

  it('takes exactly the right choices', () => {
    expect(isRight(['b', 'a'], ['a', 'b'])).toBe(true);
    expect(isRight(['a'], ['a', 'b'])).toBe(false);
    expect(isRight(['a', 'b', 'c'], ['a', 'b'])).toBe(false);
    expect(isRight([], ['a'])).toBe(false);
  });
});

const answer = fc.record({ chosen: fc.array(fc.string()), right: fc.boolean() }, { noNullPrototype: true });
const progress = fc.record({
  answers: fc.dictionary(fc.string(), answer, { noNullPrototype: true }), name: fc.string({ maxLength: 80 }), finished: fc.constantFrom('', '2026-11-24'),
}, { noNullPrototype: true });

describe('readProgress', () => {
  it('gives back what was written', () => {
    fc.assert(fc.property(progress, (one) => { expect(readProgress('basics', writeProgress('basics', one))).toEqual(one); }));
  });

  it('takes no other course, no other file, and nothing broken', () => {
    expect(readProgress('groups', writeProgress('basics', emptyProgress))).toBeUndefined();
    for (const text of ['', '{', '[]', 'null', '{"format":"kyodo-navi-sheet","course":"basics"}']) expect(readProgress('basics', text)).toBeUndefined();
  });

  it('leaves out what is not an answer, a name or a day', () => {
    const text = JSON.stringify({ format: 'kyodo-navi-course', course: 'basics', answers: { a: 1, b: { chosen: [1], right: true }, c: { chosen: ['x'], right: true } }, name: 7, finished: '2026-99-99' });
    expect(readProgress('basics', text)).toEqual({ answers: { c: { chosen: ['x'], right: true } }, name: '', finished: '' });
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { readProgress('basics', JSON.stringify({ format: 'kyodo-navi-course', course: 'basics', answers: value, name: value, finished: value })); }));
  });
});
