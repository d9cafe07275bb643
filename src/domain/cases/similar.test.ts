import { expect, test } from 'vitest';
import { similar } from './similar.ts';

const make = (id: string, forms: string[], fields: string[]) => ({ id, forms, fields });
const one = make('one', ['commission'], ['environment', 'children']);

test('a shared form counts twice as much as a shared field', () => {
  const all = [make('field', [], ['environment']), make('form', ['commission'], []), one];
  expect(similar(one, all, 3).map(({ id }) => id)).toEqual(['form', 'field']);
});

test('what shares nothing is left out, and no more than asked come back', () => {
  const all = [make('none', ['adopt'], ['tourism']), ...['a', 'b', 'c', 'd'].map((id) => make(id, ['commission'], []))];
  expect(similar(one, all, 3).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
