import { expect, test } from 'vitest';
import '../../src/client/event-days.ts';

const item = (name: string, last: string) => `<li data-last="${last}">${name}</li>`;
const page = (coming: string, past = '') => {
  document.body.innerHTML = `<event-days><span data-moved hidden></span><div data-none hidden></div><ul data-list="coming">${coming}</ul><div data-past-part ${past === '' ? 'hidden' : ''}><ul data-list="past">${past}</ul></div></event-days>`;
  const shown = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)?.hidden === false;
  const names = (list: string) => [...document.querySelectorAll(`[data-list="${list}"] li`)].map(({ textContent }) => textContent);
  return { moved: shown('moved'), none: shown('none'), part: shown('past-part'), coming: names('coming'), past: names('past') };
};

test('what is over on the day of reading goes to the others, the last one first', () => {
  expect(page(item('a', '2020-01-01') + item('b', '2020-01-02') + item('c', '2999-01-01'), item('old', '2019-01-01'))).toEqual({ moved: true, none: false, part: true, coming: ['c'], past: ['b', 'a', 'old'] });
});

test('when nothing is left to come the page says so', () => {
  expect(page(item('a', '2020-01-01'))).toEqual({ moved: true, none: true, part: true, coming: [], past: ['a'] });
});

test('what is still to come stays', () => {
  expect(page(item('c', '2999-01-01'))).toEqual({ moved: false, none: false, part: false, coming: ['c'], past: [] });
});
