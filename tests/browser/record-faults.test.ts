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
