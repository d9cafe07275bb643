/** The summary of a form over nested data leads to fields of its own page. */
import { expect, test } from 'vitest';
import { listFaults } from '../../src/client/record-faults.ts';

test('a link of the summary stays on the page, although it was copied from a template', () => {
  document.body.innerHTML = `
    <ul data-faults><template><li><a href="#"></a></li></template></ul>
    <div data-field="title"><p data-fault="blank">題がありません。</p><input id="f-title"></div>`;
  const list = document.querySelector<HTMLElement>('[data-faults]');
  if (!list) throw new Error('no list');
  listFaults(document, list, [{ kind: 'blank', path: ['title'] }]);
  expect(list.querySelector('a')?.getAttribute('href')).toBe('#f-title');
  expect(list.querySelector('a')?.textContent).toBe('題がありません。');
});

test('a field that stands in a part, or in a member of a list, is named with it', () => {
  const box = (name: string) => `<div data-field="${name}"><p data-fault="none">一つも選ばれていません。</p><input></div>`;
  document.body.innerHTML = `
    <ul data-faults><template><li><a href="#"></a></li></template></ul>
    <fieldset data-within><legend data-label>決める</legend>${box('decides')}</fieldset>
    <fieldset data-within><legend data-label>費用を
      負担する</legend>${box('pays')}</fieldset>
    <div data-member><b data-label>協働形態 1</b><fieldset data-within><legend data-label>費用</legend>${box('form')}</fieldset></div>`;
  const list = document.querySelector<HTMLElement>('[data-faults]');
  if (!list) throw new Error('no list');
  listFaults(document, list, ['decides', 'pays', 'form'].map((path) => ({ kind: 'none', path: [path] })));
  expect([...list.querySelectorAll('a')].map((link) => link.textContent)).toEqual(['決める 一つも選ばれていません。', '費用を 負担する 一つも選ばれていません。', '協働形態 1 費用 一つも選ばれていません。']);
});
