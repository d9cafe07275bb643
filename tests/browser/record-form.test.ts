import { beforeEach, expect, test } from 'vitest';
import { fieldOf, fillRecord, fitLines, readField, showLimit } from '../../src/client/record-form.ts';
import type { Field } from '../../src/client/record-form.ts';
import { followFault, listFaults, relieveFaults, showFaults } from '../../src/client/record-faults.ts';
import { addMember, putBack, readTick, removeMember } from '../../src/client/record-lists.ts';
import { textAt, valueAt, withValue } from '../../src/domain/record/record.ts';
import type { Part } from '../../src/domain/record/record.ts';

const field = (path: string, label: string, faults = '') =>
  `<div data-field="${path}"><label for="f-${path}">${label}</label>${faults}<input id="f-${path}" aria-describedby="h-${path}" data-path="${path}" maxlength="5"><span data-paper></span><p id="h-${path}">手がかり</p><p data-limit hidden>5文字まで</p></div>`;
const html = `
  <div data-errors tabindex="-1" hidden><ul data-faults data-join=" › "><template><li><a href="#"></a></li></template></ul></div>
  ${field('project', '事業名', '<p data-fault="blank" hidden>事業名を書く</p>')}
  <select data-path="method"><option value=""></option><option value="open">公募</option></select>
  <label><input type="checkbox" data-path="record/hidden">隠す</label>
  <fieldset data-field="things"><p data-fault="none" hidden>選ぶ</p>
    <input type="checkbox" value="b" data-in="things" data-part='{"name":"乙"}'><input type="checkbox" value="a" data-in="things" data-part='{"name":"甲"}'>
  </fieldset>
  <div data-list="things" data-prefix="own"><template><div data-member>${field('name', '名前')}</div></template></div>
  <p><button data-add="things" data-prefix="own" data-most="2">加える</button><span data-full hidden>2つまで</span></p>
  <div data-list="people"><template><details data-member><summary data-label>人<b data-place></b> <span data-show="name" data-none="(なし)"></span></summary>
    ${field('name', '名前', '<p data-fault="blank" hidden>名前を書く</p>')}
    <div data-each="things" data-under="checks"><template><div data-member><b data-label data-show="name" data-of="things"></b><fieldset data-field="state"><p data-fault="blank" hidden>選ぶ</p>
      <input type="radio" value="yes" data-path="state"><input type="radio" value="no" data-path="state"><textarea data-path="note"></textarea>
    </fieldset></div></template></div>
    <button data-remove>外す</button></details></template></div>
  <button data-add="people" data-prefix="p" data-most="9">加える</button>
  <div data-each="people" data-under="people"><template><label data-member><input type="checkbox" data-path="chosen"><span data-show="name"></span></label></template></div>`;

const root = document.createElement('main');
let data: Part = {};
const fill = (next: Part) => fillRecord(root, data = next);
const all = <T extends HTMLElement = HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
const one = <T extends HTMLElement = HTMLElement>(selector: string) => all<T>(selector)[0] as T;
const seen = (selector: string) => all(selector).map(({ textContent }) => textContent);
const edit = (selector: string, change: (element: HTMLInputElement) => void) => {
  const element = one<HTMLInputElement>(selector);
  change(element);
  data = readField(fieldOf(element) as Field, data);
};
const people: Part = { project: '花壇', method: 'open', record: { hidden: true }, things: [{ id: 'a', name: '甲' }], people: [{ id: 'p1', name: '一' }, { id: 'p2', name: '二', checks: { a: { state: 'no', note: '見た' } } }] };

beforeEach(() => {
  root.innerHTML = html;
  document.body.replaceChildren(root);
  fill(people);
});

test('fields of every kind show the data and give it back', () => {
  expect([one<HTMLInputElement>('#f-project').value, one<HTMLSelectElement>('select').value, one<HTMLInputElement>('[data-path="record/hidden"]').checked]).toEqual(['花壇', 'open', true]);
  edit('#f-project', (input) => { input.value = '池'; });
  edit('[data-path="record/hidden"]', (input) => { input.checked = false; });
  edit('select', (select) => { select.value = ''; });
  expect([textAt(data, ['project']), valueAt(data, ['record', 'hidden']), textAt(data, ['method'])]).toEqual(['池', false, '']);
});

test('on paper a line is written out beside its field, as it is when printing begins', () => {
  fitLines(root);
  expect(one('[data-paper]').textContent).toBe('花壇');
  one<HTMLInputElement>('#f-project').value = 'とても長い名前';
  fitLines(root);
  expect(one('[data-paper]').textContent).toBe('とても長い名前');
});

test('lists in lists: each member has its own fields, names and ids', () => {
  const [first, second] = all<HTMLInputElement>('[data-list="people"] [value="no"]');
  expect([first?.checked, second?.checked]).toEqual([false, true]);
  expect(second?.name).toBe('people/p2/checks/a/state');
  expect(all<HTMLTextAreaElement>('textarea').map(({ value }) => value)).toEqual(['', '見た']);
  edit('[data-list="people"] [value="yes"]', (input) => { input.checked = true; });
  expect(textAt(data, ['people', 'p1', 'checks', 'a', 'state'])).toBe('yes');
  const ids = all('[id]').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all<HTMLLabelElement>('[data-list="people"] label').map(({ control }) => control?.id)).toEqual(['f-name-people-p1', 'f-name-people-p2']);
  expect(one('#f-name-people-p1').getAttribute('aria-describedby')).toBe('h-name-people-p1');
});

test('texts elsewhere follow, with words for nothing, and places count from one', () => {
  expect(seen('summary')).toEqual(['人1 一', '人2 二']);
  expect(seen('[data-each="things"] b')).toEqual(['甲', '甲']);
  fill(withValue(data, ['people', 'p1', 'name'], ' '));
  expect(seen('summary')[0]).toBe('人1 (なし)');
  expect(seen('[data-each="people"] span')).toEqual(['', '二']);
});

test('filling again moves nothing: focus, cursor and open parts stay', () => {
  const [, details] = all<HTMLDetailsElement>('details');
  Object.assign(details as HTMLDetailsElement, { open: true });
  const input = one<HTMLInputElement>('#f-name-people-p2');
  input.focus();
  input.setSelectionRange(1, 1);
  const moved: MutationRecord[] = [];
  const watch = new MutationObserver((records) => moved.push(...records));
  watch.observe(root, { childList: true, subtree: true });
  fill({ ...data, project: '池' });
  fill({ ...data, people: [{ id: 'p2', name: '二' }, { id: 'p3', name: '三' }] });
  moved.push(...watch.takeRecords());
  watch.disconnect();
  expect(document.activeElement).toBe(input);
  expect(details?.open).toBe(true);
  expect(moved.flatMap(({ removedNodes }) => [...removedNodes]).filter((node) => node === details)).toEqual([]);
  expect(seen('summary')).toEqual(['人1 二', '人2 三']);
});

test('a tick puts a member into a list in the order of the ticks; own ones stay behind', () => {
  fill({ things: [{ id: 'a', name: '甲' }, { id: 'own1', name: '丙' }] });
  expect(all<HTMLInputElement>('[data-in]').map(({ checked }) => checked)).toEqual([false, true]);
  expect(all<HTMLInputElement>('[data-list="things"] input').map(({ value }) => value)).toEqual(['丙']);
  const tick = one<HTMLInputElement>('[value="b"]');
  tick.checked = true;
  fill(readTick(root, tick, data));
  expect(data['things']).toEqual([{ id: 'b', name: '乙' }, { id: 'a', name: '甲' }, { id: 'own1', name: '丙' }]);
  tick.checked = false;
  expect(readTick(root, tick, data)['things']).toHaveLength(2);
});

test('members are added up to a limit, taken out, and put back where they were', () => {
  const button = one('[data-prefix="own"][data-add]');
  for (let time = 0; time < 2; time += 1) fill(addMember(button, data).data);
  expect([button.hidden, one('[data-full]').hidden, all('[data-list="things"] > [data-member]').length]).toEqual([true, false, 2]);
  const removed = removeMember(one('[data-list="people"] [data-remove]'), data);
  fill(removed?.data ?? {});
  expect(seen('summary')).toEqual(['人1 二']);
  fill(withValue(data, ['people', 'p2', 'name'], '弐'));
  if (removed) fill(putBack(data, removed.removal));
  expect(seen('summary')).toEqual(['人1 一', '人2 弐']);
});

test('a full field says so', () => {
  const input = one<HTMLInputElement>('#f-project');
  input.value = '12345';
  expect(showLimit(input)).toBe('5文字まで');
  input.value = '1234';
  expect([showLimit(input), one('[data-limit]').hidden]).toEqual(['', true]);
});

const faults = [{ kind: 'blank', path: ['project'] }, { kind: 'none', path: ['things'] }, { kind: 'blank', path: ['people', 'p2', 'checks', 'a', 'state'] }];

test('faults: words at the field, a summary with links, and what describes a field', () => {
  const summary = one('[data-errors]');
  showFaults(root, summary, faults);
  expect(summary.hidden).toBe(false);
  expect(seen('[data-faults] a')).toEqual(['事業名を書く', '選ぶ', '人2 二 › 甲 › 選ぶ']);
  const input = one('#f-project');
  expect([input.getAttribute('aria-invalid'), input.getAttribute('aria-describedby')]).toEqual(['true', 'h-project error-project-blank']);
  expect(one('fieldset[data-field="things"]').getAttribute('aria-describedby')).toBe('error-things-none');
  expect(all('[data-fault]').filter(({ hidden }) => !hidden)).toHaveLength(3);
});

test('a link opens what is closed around the field, which takes the focus', () => {
  showFaults(root, one('[data-errors]'), faults);
  const links = all<HTMLAnchorElement>('[data-faults] a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#f-project', expect.stringMatching(/^#\S/), expect.stringMatching(/^#\S/)]);
  expect(followFault(links[2] as HTMLAnchorElement)).toBe(true);
  expect(all<HTMLDetailsElement>('details').map(({ open }) => open)).toEqual([false, true]);
  expect(document.activeElement).toBe(all('[value="yes"]')[1]);
  expect(followFault(document.createElement('a'))).toBe(false);
});

test('after an edit, what was mended goes and nothing new is complained about', () => {
  const summary = one('[data-errors]');
  showFaults(root, summary, faults);
  relieveFaults(root, summary, [{ kind: 'none', path: ['things'] }, { kind: 'blank', path: ['people', 'p1', 'name'] }]);
  expect(seen('[data-faults] a')).toEqual(['選ぶ']);
  expect([one('#f-project').hasAttribute('aria-invalid'), one('#f-project').getAttribute('aria-describedby')]).toEqual([false, 'h-project']);
  relieveFaults(root, summary, []);
  expect([summary.hidden, all('[data-wrong]').length]).toEqual([true, 0]);
});

test('a list of faults leaves the fields as they are', () => {
  listFaults(root, one('[data-faults]'), faults);
  expect(seen('[data-faults] a')).toHaveLength(3);
  expect(all('[data-fault]').every(({ hidden }) => hidden)).toBe(true);
});
