import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/client/check-sheet.ts';
import { parseSheetFile } from '../../src/domain/sheet/file.ts';
import { writeSheetFile } from '../../src/domain/sheet/write.ts';
import type { Answer, SheetDocument } from '../../src/domain/sheet/answers.ts';
import { emptyDocument, recordOf, withRecord } from '../../src/domain/sheet/answers.ts';
import { writeSheetHtml } from '../../src/domain/sheet/html-file.ts';
import { htmlShape, htmlWords, sampleHtml } from '../fixtures/sheets/html.ts';

const draftKey = 'kyodo-navi:draft:sample:partner';
const get = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector(selector) as T;
const act = (name: string) => get(`[data-action="${name}"]`).click();
const answer = (name: string) => get(`dialog[open] [value="${name}"]`).click();
const point = (id: string, value: string) => get<HTMLInputElement>(`[name="final-value-${id}"][value="${value}"]`);
const status = () => get('[data-status]').dataset['status'];
const role = (name: string) => get(`[name="role"][value="${name}"]`).click();
const leave = () => dispatchEvent(new PageTransitionEvent('pagehide'));
const write = (selector: string, text: string) => {
  const field = get<HTMLTextAreaElement>(selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const stored = () => parseSheetFile(localStorage.getItem(draftKey) ?? '', htmlShape).document;
const answersOf = (document: SheetDocument) => recordOf(document, 'final').answers;
const storedAnswer = (id: string) => answersOf(stored()).get(id);
const open = (hash = '#final-start') => {
  history.replaceState(null, '', hash);
  document.body.innerHTML = sampleHtml;
};
const opened = (name: string) => expect.poll(() => get(`[data-${name}]`).hidden).toBe(false);
/** From the checked answers to the result. */
async function showResult(): Promise<void> {
  act('check');
  await opened('check');
  act('result');
  await opened('result');
}

/** Makes a method of every Storage fail until the test ends. */
const breakStorage = (method: 'setItem' | 'getItem', name: string) =>
  vi.spyOn(Storage.prototype, method).mockImplementation(() => { throw new DOMException('broken for a test', name); });

function choose(content: string | ArrayBuffer, name = 'answers.json'): void {
  const input = get<HTMLInputElement>('[data-file-input]');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const fileWith = (answers: Record<string, Answer>, part: Partial<SheetDocument> = {}) =>
  writeSheetFile(withRecord({ ...emptyDocument(htmlShape, 'partner'), ...part }, 'final', { answers: new Map(Object.entries(answers)) }), new Date('2026-11-23T05:03:00Z'));

beforeEach(() => {
  localStorage.setItem('other-app', 'theirs');
  open();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  expect(localStorage.getItem('other-app')).toBe('theirs');
  localStorage.clear();
});

test('controls appear once the element runs, and the note for pages without scripts goes', () => {
  expect(get('[data-live]').hidden).toBe(false);
  expect(get('[data-without-script]').hidden).toBe(true);
  expect(status()).toBe('empty');
});

test('an edit is stored soon after, and the status says when', async () => {
  role('partner');
  point('roles-agreed', '4').click();
  expect(status()).toBe('waiting');
  await expect.poll(status).toBe('saved');
  expect(storedAnswer('roles-agreed')).toEqual({ value: 4 });
  expect(get('[data-saved-time]').textContent).toMatch(/\d/);
  expect(get<HTMLTimeElement>('[data-saved-time]').dateTime).toMatch(/^20/);
});

test('leaving the page stores at once; opening it again shows everything', () => {
  role('partner');
  point('purpose-said', '2').click();
  write('#final-reason-purpose-said', '話す時間が足りなかった');
  write('[name="project"]', 'サンプル事業(架空)');
  leave();
  open();
  expect(get<HTMLInputElement>('[name="role"][value="partner"]').checked).toBe(true);
  expect(point('purpose-said', '2').checked).toBe(true);
  expect(get<HTMLTextAreaElement>('#final-reason-purpose-said').value).toBe('話す時間が足りなかった');
  expect(get<HTMLInputElement>('[name="project"]').value).toBe('サンプル事業(架空)');
  expect(get('[data-progress="final purpose"]').dataset['state']).toBe('some');
});

test('a point can be taken back, its reason stays', () => {
  role('partner');
  point('purpose-said', '2').click();
  write('#final-reason-purpose-said', '理由');
  get('#final-q-purpose-said [data-action="clear"]').click();
  leave();
  expect(storedAnswer('purpose-said')).toEqual({ reason: '理由' });
  expect(document.activeElement).toBe(point('purpose-said', '5'));
});

test.each([['QuotaExceededError', 'full'], ['SecurityError', 'blocked']])('a storage that fails with %s is told as %s, once, and heals', (name, shown) => {
  role('partner');
  const broken = breakStorage('setItem', name);
  point('purpose-said', '3').click();
  leave();
  expect(status()).toBe(shown);
  expect(get('[data-announce]').textContent).toBe(get('[data-status]').innerText);
  const asked = new Event('beforeunload', { cancelable: true });
  dispatchEvent(asked);
  expect(asked.defaultPrevented).toBe(true);
  broken.mockRestore();
  point('purpose-said', '4').click();
  leave();
  expect(status()).toBe('saved');
  expect(storedAnswer('purpose-said')).toEqual({ value: 4 });
});

test('a storage that cannot be read is told from the start', () => {
  breakStorage('getItem', 'SecurityError');
  open();
  expect(status()).toBe('blocked');
});

test('another tab is noticed, not overwritten, and both ways out work', () => {
  role('partner');
  point('purpose-said', '3').click();
  leave();
  const theirs = fileWith({ 'purpose-said': { value: 5, reason: '別のタブ' } });
  localStorage.setItem(draftKey, theirs);
  dispatchEvent(new StorageEvent('storage', { key: draftKey, newValue: theirs }));
  expect(status()).toBe('other-tab');
  point('roles-agreed', '4').click();
  leave();
  expect(localStorage.getItem(draftKey)).toBe(theirs);
  act('take-other');
  expect([point('purpose-said', '5').checked, point('roles-agreed', '4').checked, status()]).toEqual([true, false, 'saved']);
  act('undo');
  expect([point('purpose-said', '3').checked, point('roles-agreed', '4').checked]).toEqual([true, true]);
});

test('a draft that cannot be read stays until it is rescued into a file', () => {
  localStorage.setItem(draftKey, '{"broken');
  open();
  expect(status()).toBe('unreadable');
  point('purpose-said', '3').click();
  leave();
  expect(localStorage.getItem(draftKey)).toBe('{"broken');
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  act('rescue');
  expect(saved).toHaveBeenCalledOnce();
  expect(storedAnswer('purpose-said')).toEqual({ value: 3 });
});

test('each role has its own sheet; one begun under the wrong role can be carried over', () => {
  role('government');
  point('purpose-said', '3').click();
  role('partner');
  expect(point('purpose-said', '3').checked).toBe(false);
  expect(get('[data-notice="fresh"]').hidden).toBe(false);
  act('carry');
  expect(point('purpose-said', '3').checked).toBe(true);
  expect(storedAnswer('purpose-said')).toEqual({ value: 3 });
});

test('missing reasons: the summary takes the focus, its links lead to the fields, writing heals', async () => {
  role('partner');
  point('purpose-said', '1').click();
  point('roles-agreed', 'na').click();
  act('check');
  expect(get('[data-check]').hidden).toBe(true);
  expect(document.activeElement).toBe(get('[data-errors]'));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-error-list] a')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['1-1の理由を書いてください', '2-1の理由を書いてください']);
  links[1]?.click();
  expect(document.activeElement).toBe(get('#final-reason-roles-agreed'));
  expect(get('#final-reason-roles-agreed').getAttribute('aria-invalid')).toBe('true');
  write('#final-reason-roles-agreed', '役割の表を作らなかった');
  expect(get('#final-reason-roles-agreed').hasAttribute('aria-invalid')).toBe(false);
  expect(document.querySelectorAll('[data-error-list] a')).toHaveLength(1);
  act('check-anyway');
  await opened('check');
  expect([get('[data-check-missing]').hidden, get('[data-check-missing] [data-out="missing"]').textContent]).toEqual([false, '1']);
  act('result');
  await opened('result');
  expect(get('[data-unfinished]').hidden).toBe(false);
});

test('without a role neither the result nor a file is given', () => {
  point('purpose-said', '3').click();
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  act('save-file');
  expect(saved).not.toHaveBeenCalled();
  expect(get('[data-error-role]').hidden).toBe(false);
  expect(get('[data-go-on]').hidden).toBe(true);
});

test('the result: means, chart of the role, low questions with their help; it follows later edits', async () => {
  role('partner');
  for (const id of ['purpose-said', 'purpose-written', 'results-reach']) point(id, '3').click();
  point('roles-agreed', '2').click();
  write('#final-reason-roles-agreed', '遅れた');
  write('#final-evidence-results-reach', '名簿');
  await showResult();
  expect(document.activeElement).toBe(get('[data-result-title]'));
  expect(get('[data-row="roles"] [data-cell="mean"]').textContent).toBe('2.0');
  expect(get('[data-series="partner"] [data-line]').getAttribute('d')).toMatch(/^M/);
  expect(get('[data-series="government"] [data-line]').getAttribute('d')).toBe('');
  const low = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-low-groups] a')].map((link) => [link.hash, link.textContent]);
  expect(low()).toEqual([['#final-q-roles-agreed', '2-1 サンプルの問い2-1ですか。']]);
  expect([get('[data-theme-items="roles-agreed"]').hidden, get('[data-theme-items^="purpose"]').hidden, get('[data-no-help]').hidden]).toEqual([false, true, true]);
  point('roles-agreed', '3').click();
  expect([low(), get('[data-no-help]').hidden]).toEqual([[], false]);
});

test('a file is previewed, replaced only on yes, and undone', async () => {
  role('partner');
  point('purpose-said', '3').click();
  choose(fileWith({ 'purpose-said': { value: 2, reason: 'ファイルの理由' }, 'gone-question': { value: 1 } }));
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  expect(get('[data-changes]').textContent).toContain('完了 1-1 サンプルの問い1-1ですか。32');
  expect(get('[data-dialog="load"] [data-unknown]').hidden).toBe(false);
  answer('no');
  await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
  expect(point('purpose-said', '3').checked).toBe(true);
  choose(fileWith({ 'purpose-said': { value: 2, reason: 'ファイルの理由' }, 'gone-question': { value: 1 } }));
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  answer('yes');
  await expect.poll(() => point('purpose-said', '2').checked).toBe(true);
  expect(get('[data-kept]').hidden).toBe(false);
  expect(storedAnswer('gone-question')).toEqual({ value: 1 });
  expect(document.activeElement).toBe(get('[data-notices]'));
  act('undo');
  expect(point('purpose-said', '3').checked).toBe(true);
  act('undo');
  expect(point('purpose-said', '2').checked).toBe(true);
});

test.each([['', 'ファイルが空です。'], ['{"format":', 'ファイルが途中で切れています。'], ['{"a":1}', 'チェックシートの保存ファイルではありません。'], ['PK\u0003\u0004', 'ファイルが途中で切れているか、壊れています。']])('a broken file is explained and changes nothing: %j', async (text, message) => {
  role('partner');
  point('purpose-said', '3').click();
  leave();
  const before = localStorage.getItem(draftKey);
  choose(text);
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="problem"]').open).toBe(true);
  expect(get('[data-out="what"]').textContent).toContain(message);
  expect(get('[data-out="advice"]').textContent).toMatch(/。$/);
  answer('no');
  expect(localStorage.getItem(draftKey)).toBe(before);
  expect(point('purpose-said', '3').checked).toBe(true);
});

test('starting over asks first and can be undone', async () => {
  role('partner');
  point('purpose-said', '3').click();
  act('restart');
  answer('yes');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(false);
  expect(get('[data-answered-all]').textContent).toBe('0');
  act('undo');
  expect(point('purpose-said', '3').checked).toBe(true);
});

test('an address that cannot be decoded opens the beginning', () => {
  open('#%E3%8');
  expect(get('check-sheet').dataset['step']).toBe('overview');
  history.replaceState(null, '', location.pathname);
});

test('back leads from the checked answers to the part where they were asked for', async () => {
  role('partner');
  location.hash = '#final-vp-roles';
  await expect.poll(() => get('check-sheet').dataset['step']).toBe('final-vp-roles');
  act('check');
  await opened('check');
  expect([get('check-sheet').dataset['step'], location.hash]).toEqual(['check', '#check']);
  history.back();
  await expect.poll(() => get('check-sheet').dataset['step']).toBe('final-vp-roles');
});

test('without any point the result says so, and praises nothing', async () => {
  role('partner');
  await showResult();
  expect([get('[data-nothing]').hidden, get('[data-something]').hidden, get('[data-no-help]').hidden]).toEqual([false, true, true]);
});

test('one phase is open at a time; the phases with points ask the same questions under their own names', async () => {
  expect([get('#before').hidden, get('#mid').hidden, get('#final').hidden]).toEqual([true, true, false]);
  location.hash = '#mid-vp-roles';
  await expect.poll(() => get('check-sheet').dataset['openPhase']).toBe('mid');
  role('partner');
  get<HTMLInputElement>('[name="mid-value-roles-agreed"][value="1"]').click();
  expect([get('[data-answered-all]').textContent, get('[data-progress="mid roles"]').dataset['state'], get('[data-progress="final roles"]').dataset['state']]).toEqual(['1', 'reasons', 'none']);
  act('check');
  expect(get('[data-error-list]').textContent).toBe('2-1の理由を書いてください');
  expect(get<HTMLAnchorElement>('[data-error-list] a').hash).toBe('#mid-reason-roles-agreed');
  expect(get('#mid-vp-roles h3').textContent).toBe('roles(中間)');
  leave();
  expect([recordOf(stored(), 'mid').answers.get('roles-agreed'), storedAnswer('roles-agreed')]).toEqual([{ value: 1 }, undefined]);
});

test('what is expected stands beside the question, in every phase with points', () => {
  role('partner');
  write('#before-expectation-purpose-said', '一つの文で言える');
  write('#before-indicator-purpose-said', '月1回');
  for (const phase of ['mid', 'final']) expect(get(`#${phase}-q-purpose-said [data-expected]`).textContent).toBe('一つの文で言える\n月1回');
  expect(get('#final-q-roles-agreed [data-expected]').hidden).toBe(true);
  write('#before-expectation-purpose-said', '');
  write('#before-indicator-purpose-said', '');
  expect(get('#final-q-purpose-said [data-expected]').hidden).toBe(true);
});

test('before the start: the required text, the checked answers, the draft of an agreement', async () => {
  open('#before-start');
  role('partner');
  write('#before-expectation-roles-agreed', '表に全部の仕事がある');
  act('check');
  expect(get('[data-error-list]').textContent).toBe('なぜ協働かを書いてください');
  write('#before-text-why', '行政だけでは届かないため');
  act('check');
  await opened('check');
  expect(get('[data-check-groups]').textContent).toContain('2-1 サンプルの問い2-1ですか。表に全部の仕事がある変える');
  get<HTMLAnchorElement>('[data-check-groups] a').click();
  expect(document.activeElement).toBe(get('#before-text-why'));
  act('agreement');
  await opened('agreement');
  const draft = () => get<HTMLTextAreaElement>('[data-agreement-text]').value;
  expect(draft()).toContain('1 協働で行う理由\n行政だけでは届かないため');
  expect(draft()).toContain('・サンプルの問い2-1ですか。\n  想定: 表に全部の仕事がある');
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  act('agreement-txt');
  act('agreement-html');
  await expect.poll(() => saved.mock.instances.map((link) => (link as HTMLAnchorElement).download)).toEqual(['協定(下書き).txt', '協定(下書き).html']);
});

const theirs = () => writeSheetFile(withRecord(withRecord({ ...emptyDocument(htmlShape, 'government'), project: '相手の事業名' }, 'before', { agreedOn: '2026-04-10', texts: new Map([['why', '届かないため']]), answers: new Map([['purpose-said', { expectation: '言える' }]]) }), 'final', { answers: new Map([['roles-agreed', { value: 1, reason: '相手の理由' }]]) }), new Date('2026-11-23T05:03:00Z'));

test('from the other side only the agreement is taken, never its points; undo brings the old one back', async () => {
  role('partner');
  point('roles-agreed', '4').click();
  choose(theirs());
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  expect([get('[data-take]').hidden, get('[data-has-phase="before"]').hidden]).toEqual([false, false]);
  expect(get('[data-take-changes]').innerText).not.toContain('2-1');
  answer('take');
  await expect.poll(() => get('[data-notices]').hidden).toBe(false);
  expect(get('[data-notice="took"]').hidden).toBe(false);
  expect(recordOf(stored(), 'before')).toEqual({ date: '', agreedOn: '2026-04-10', texts: new Map([['why', '届かないため']]), answers: new Map([['purpose-said', { expectation: '言える' }]]) });
  expect([storedAnswer('roles-agreed'), stored().role]).toEqual([{ value: 4 }, 'partner']);
  expect(get('#final-q-purpose-said [data-expected]').textContent).toBe('言える');
  expect(localStorage.getItem('kyodo-navi:draft:sample:government')).toBeNull();
  act('undo');
  expect(get<HTMLTextAreaElement>('#before-text-why').value).toBe('');
  expect(point('roles-agreed', '4').checked).toBe(true);
});

test('one\'s own file has nothing to take', async () => {
  role('government');
  choose(theirs());
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  expect(get('[data-take]').hidden).toBe(true);
  answer('no');
});

test.each(['save-file', 'save-json', 'save-xlsx'])('%s gives a file that opens again', async (name) => {
  role('partner');
  write('[name="project"]', 'サンプル事業(架空)');
  point('purpose-said', '3').click();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => { blobs.push(blob as Blob); return 'blob:x'; });
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  act(name);
  await expect.poll(() => saved.mock.instances.length).toBe(1);
  expect((saved.mock.instances[0] as HTMLAnchorElement).download).toBe(`サンプルシート_団体_サンプル事業(架空).${name === 'save-file' ? 'html' : name.slice(5)}`);
  await expect.poll(() => get('[data-status]').dataset['file']).toBe('new');
  vi.restoreAllMocks();
  point('purpose-said', '5').click();
  choose(await (blobs[0] as Blob).arrayBuffer());
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  expect(get('[data-changes]').innerText).toContain('5');
  answer('yes');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(true);
});

test('an HTML file is read by what stands in it, and a changed one is refused', async () => {
  const html = writeSheetHtml(withRecord(emptyDocument(htmlShape, 'partner'), 'final', { answers: new Map([['purpose-said', { value: 3, reason: '言えた' }]]) }), htmlShape, htmlWords, new Date('2026-11-23T05:03:00Z'));
  role('partner');
  choose(html.replace('"reason": "言えた"', '"reason": "癒えた"'));
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="problem"]').open).toBe(true);
  expect(get('[data-out="what"]').textContent).toBe('中身が、保存したときと違います。');
  answer('no');
  expect(point('purpose-said', '3').checked).toBe(false);
});

test('a draft of version 1 of the file opens in its phase', () => {
  localStorage.setItem(draftKey, JSON.stringify({ format: 'kyodo-navi-sheet', formatVersion: 1, sheet: { id: 'sample', version: '1.0' }, role: 'partner', project: '', organisation: '', date: '', savedAt: '2026-11-23T05:03:00.000Z', answers: { 'purpose-said': { value: 3 } } }));
  open();
  expect([status(), get('[data-kept]').hidden]).toEqual(['saved', false]);
});

test('a field that is full says so, at once and when opened again', () => {
  role('partner');
  write('#final-reason-purpose-said', 'あ'.repeat(2000));
  expect(get('#final-q-purpose-said [data-limit]').hidden).toBe(false);
  expect(get('[data-announce]').textContent).toContain('2000文字までです');
  leave();
  open();
  expect(get('#final-q-purpose-said [data-limit]').hidden).toBe(false);
  write('#final-reason-purpose-said', 'あ'.repeat(1999));
  expect(get('#final-q-purpose-said [data-limit]').hidden).toBe(true);
  write('[name="project"]', 'W'.repeat(200));
  expect(get('[name="project"] ~ [data-limit]').hidden).toBe(false);
  expect(get('[name="project"] ~ [data-paper]').textContent).toBe('W'.repeat(200));
});

test('a field is described by its error only while it is wrong', () => {
  point('roles-agreed', '1').click();
  const reason = get('#final-reason-roles-agreed');
  expect(reason.hasAttribute('aria-describedby')).toBe(false);
  act('check');
  expect([reason.getAttribute('aria-describedby'), get('[name="role"]').getAttribute('aria-describedby')]).toEqual(['error-final-reason-roles-agreed', 'error-role']);
  write('#final-reason-roles-agreed', '遅れた');
  role('partner');
  expect([reason.hasAttribute('aria-describedby'), get('[name="role"]').hasAttribute('aria-describedby')]).toEqual([false, false]);
});

test('what was put aside is offered again after a change of the role', async () => {
  role('partner');
  point('purpose-said', '3').click();
  act('restart');
  answer('yes');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(false);
  role('government');
  expect([get('[data-notices]').hidden, get('[data-notice="kept"]').hidden]).toEqual([false, false]);
  act('undo');
  expect([get<HTMLInputElement>('[name="role"][value="partner"]').checked, point('purpose-said', '3').checked]).toEqual([true, true]);
});

test('points that the new version of the sheet does not offer are told about', () => {
  const older = fileWith({ 'purpose-said': { value: 3 } }).replace('"version": "1.0"', '"version": "0.9"').replace('"value": 3', '"value": 9').replace(/,\s*"checksum": "\w+"/, '');
  localStorage.setItem(draftKey, older);
  open();
  expect([get('[data-lost]').hidden, get('[data-lost] [data-out="unfit"]').textContent]).toEqual([false, '1']);
  point('purpose-said', '3').click();
  expect(get('[data-lost]').hidden).toBe(true);
});

test('moved in the document it still stores every edit once', () => {
  role('partner');
  point('purpose-said', '3').click();
  document.body.append(get('check-sheet'));
  expect(point('purpose-said', '3').checked).toBe(true);
  point('purpose-said', '4').click();
  leave();
  expect(storedAnswer('purpose-said')).toEqual({ value: 4 });
});
