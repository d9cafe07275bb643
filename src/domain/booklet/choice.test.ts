import { expect, test } from 'vitest';
import { choiceQuery, chosenParts } from './choice.ts';

const all = ['intro', 'agree', 'run'];

test('the parts of an address come in the order of the book', () => expect(chosenParts(['run', 'intro'], all)).toEqual(['intro', 'run']));

test.each([[[]], [['no-such-part']]])('an address that names nothing of the book means the whole: %j', (named) => expect(chosenParts(named, all)).toEqual(all));

test('a choice is written so that it is read back', () => {
  expect(choiceQuery(['intro', 'run'], all)).toBe('?part=intro&part=run');
  expect(chosenParts(new URLSearchParams(choiceQuery(['intro', 'run'], all)).getAll('part'), all)).toEqual(['intro', 'run']);
});

test('the whole, and nothing, need no query', () => expect([choiceQuery(all, all), choiceQuery([], all)]).toEqual(['', '']));
