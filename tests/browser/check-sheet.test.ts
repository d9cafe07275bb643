import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/client/check-sheet.ts';
import { parseSheetFile } from '../../src/domain/sheet/file.ts';
import { writeSheetFile } from '../../src/domain/sheet/write.ts';
import type { Answer, SheetDocument } from '../../src/domain/sheet/answers.ts';
import { emptyDocument, recordOf, withRecord } from '../../src/domain/sheet/answers.ts';
import { writeSheetHtml } from '../../src/domain/sheet/html-file.ts';
import type { DraftBar } from '../../src/client/draft-bar.ts';
import { openStore } from '../../src/client/storage/store.ts';
import { barHtml } from '../fixtures/drafts/bar-html.ts';
import { barPlace, barSlot, htmlShape, htmlWords, sampleHtml } from '../fixtures/sheets/html.ts';
import { unheard } from './unheard.ts';

/** Every test has a sheet of its own, so that it finds no draft of another's. */
let shape = htmlShape;
let tests = 0;
const get = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector(selector) as T;
const act = (name: string) => get(`[data-action="${name}"]`).click();
const answer = (name: string) => get(`dialog[open] [value="${name}"]`).click();
const point = (id: string, value: string) => get<HTMLInputElement>(`[name="final-value-${id}"][value="${value}"]`);
const status = () => get('[data-status]').dataset['status'];
const role = (name: string) => get(`[name="role"][value="${name}"]`).click();
const bar = () => get<DraftBar>('draft-bar');
const leave = () => dispatchEvent(new PageTransitionEvent('pagehide'));
const press = (name: string) => [...document.querySelectorAll<HTMLElement>(`[data-act="${name}"]`)].find((button) => button.checkVisibility())?.click();
const write = (selector: string, text: string) => {
  const field = get<HTMLTextAreaElement>(selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
/** The open draft as a tab of its own reads it. */
const otherTab = async () => (await openStore()).open(`sheet-${shape.id}`, bar().draft.id);
async function stored(): Promise<SheetDocument> {
  await bar().draft.flush();
  return parseSheetFile((await otherTab())?.text ?? '', shape).document;
}
const answersOf = (document: SheetDocument) => recordOf(document, 'final').answers;
const storedAnswer = async (id: string) => answersOf(await stored()).get(id);
const show = (hash = '#final-start') => {
  history.replaceState(null, '', hash);
  document.body.innerHTML = sampleHtml.replace(JSON.stringify(htmlShape), JSON.stringify(shape)).replace(barPlace, barHtml.replace('<slot />', barSlot));
};
const started = () => expect.poll(() => get('[data-live]').hidden).toBe(false);
async function open(hash?: string): Promise<void> {
  show(hash);
  await started();
}
/** Gives the draft a text that this page would not write, and opens it. */
async function openText(text: string): Promise<void> {
  bar().draft.edit(() => text);
  await bar().draft.flush();
  await open();
}
/** What stands beside the form follows with the next frame. */
const drawn = () => new Promise(requestAnimationFrame);
const complained = () => opened('errors');
const opened = (name: string) => expect.poll(() => get(`[data-${name}]`).hidden).toBe(false);
/** From the checked answers to the result. */
async function showResult(): Promise<void> {
  act('check');
  await opened('check');
  act('result');
  await opened('result');
}

/** Makes every storage of the browser fail until the test ends. */
function breakStorage(name: string): void {
  const fail = () => { throw new DOMException('broken for a test', name); };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(fail);
}

function choose(content: string | ArrayBuffer, name = 'answers.json'): void {
  const input = get<HTMLInputElement>('[data-file-input]');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
const fileWith = (answers: Record<string, Answer>, part: Partial<SheetDocument> = {}) =>
  writeSheetFile(withRecord({ ...emptyDocument(shape, 'partner'), ...part }, 'final', { answers: new Map(Object.entries(answers)) }), new Date('2026-11-23T05:03:00Z'));

/** The page writes by itself, so that faults of its storage are met. */
vi.stubGlobal('Worker', undefined);

beforeEach(async () => {
  localStorage.setItem('other-app', 'theirs');
  shape = { ...htmlShape, id: `sample-${tests += 1}` };
  await open();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  expect(localStorage.getItem('other-app')).toBe('theirs');
  localStorage.clear();
  sessionStorage.clear();
});

test('controls appear once the draft is open, and the note for pages without scripts goes', () => {
  expect(get('[data-live]').hidden).toBe(false);
  expect(bar().hidden).toBe(false);
  expect(get('[data-without-script]').hidden).toBe(true);
  expect(status()).toBe('empty');
});

test('an edit is stored soon after, and the status says when', async () => {
  role('partner');
  point('roles-agreed', '4').click();
  expect(status()).toBe('waiting');
  await expect.poll(status).toBe('saved');
  expect(answersOf(parseSheetFile((await otherTab())?.text ?? '', shape).document).get('roles-agreed')).toEqual({ value: 4 });
  expect(get('[data-out="saved"]').textContent).toMatch(/\d/);
  expect(get<HTMLTimeElement>('[data-out="saved"]').dateTime).toMatch(/^20/);
});

test('leaving the page stores at once; opening it again shows everything', async () => {
  role('partner');
  point('purpose-said', '2').click();
  write('#final-reason-purpose-said', '話す時間が足りなかった');
  write('[name="project"]', 'サンプル事業(架空)');
  leave();
  await open();
  expect(get<HTMLInputElement>('[name="role"][value="partner"]').checked).toBe(true);
  expect(point('purpose-said', '2').checked).toBe(true);
  expect(get<HTMLTextAreaElement>('#final-reason-purpose-said').value).toBe('話す時間が足りなかった');
  expect(get<HTMLInputElement>('[name="project"]').value).toBe('サンプル事業(架空)');
  expect(get('[data-progress="final purpose"]').dataset['state']).toBe('some');
});

test('what was written before the draft was open is written into it, and what it had stays', async () => {
  role('partner');
  point('purpose-said', '2').click();
  write('#final-reason-purpose-said', 'はじめの理由');
  await bar().draft.flush();
  show();
  write('#final-reason-purpose-said', '開く前に書いた理由');
  point('roles-agreed', '4').click();
  await started();
  expect([await storedAnswer('purpose-said'), await storedAnswer('roles-agreed')]).toEqual([{ value: 2, reason: '開く前に書いた理由' }, { value: 4 }]);
  expect(get<HTMLTextAreaElement>('#final-reason-purpose-said').value).toBe('開く前に書いた理由');
  const kept = (await bar().draft.restorePoints()).find(({ label }) => label === 'early');
  expect(await bar().draft.textAt(kept?.revision ?? 0)).toContain('はじめの理由');
});

test('a point can be taken back, its reason stays', async () => {
  role('partner');
  point('purpose-said', '2').click();
  write('#final-reason-purpose-said', '理由');
  get('#final-q-purpose-said [data-action="clear"]').click();
  expect(await storedAnswer('purpose-said')).toEqual({ reason: '理由' });
  expect(document.activeElement).toBe(point('purpose-said', '5'));
});

test.each([['QuotaExceededError', 'full'], ['SecurityError', 'blocked']])('a storage that fails with %s is told as %s, once, and heals', async (name, shown) => {
  role('partner');
  breakStorage(name);
  point('purpose-said', '3').click();
  leave();
  await expect.poll(status).toBe(shown);
  expect(get('[data-announce]').textContent).toBe(get('[data-status]').innerText);
  const asked = new Event('beforeunload', { cancelable: true });
  dispatchEvent(asked);
  expect(asked.defaultPrevented).toBe(true);
  vi.restoreAllMocks();
  point('purpose-said', '4').click();
  expect(await storedAnswer('purpose-said')).toEqual({ value: 4 });
  expect(status()).toBe('saved');
});

test('a database that cannot be opened is told, and the sheet works until the page closes', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => { throw new DOMException('no', 'SecurityError'); });
  await open();
  role('partner');
  point('purpose-said', '3').click();
  await expect.poll(status).toBe('blocked');
  act('restart');
  answer('yes');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(false);
  act('undo');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(true);
  await showResult();
  expect(get('[data-row="purpose"] [data-cell="mean"]').textContent).toBe('3.0');
});

test('another tab is noticed, not overwritten, and both ways out work', async () => {
  role('partner');
  point('purpose-said', '3').click();
  await bar().draft.flush();
  const there = await otherTab();
  const theirs = fileWith({ 'purpose-said': { value: 5, reason: '別のタブ' } });
  there?.edit(() => theirs);
  await unheard(() => there?.flush());
  point('roles-agreed', '4').click();
  await expect.poll(status).toBe('other-tab');
  expect((await otherTab())?.text).toBe(theirs);
  press('take-other');
  await expect.poll(() => [point('purpose-said', '5').checked, point('roles-agreed', '4').checked, status()]).toEqual([true, false, 'saved']);
  press('points');
  await expect.poll(() => document.querySelectorAll('[data-points] [data-act="restore"]:not([hidden])').length).toBeGreaterThan(0);
  press('restore');
  await expect.poll(() => [point('purpose-said', '3').checked, point('roles-agreed', '4').checked]).toEqual([true, true]);
});

test('a draft that cannot be read is told, stays, and can be kept as a file', async () => {
  await openText('{"broken');
  expect(get('[data-unreadable]').hidden).toBe(false);
  point('purpose-said', '3').click();
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  act('rescue');
  expect(saved).toHaveBeenCalledOnce();
  expect(await storedAnswer('purpose-said')).toEqual({ value: 3 });
  const kept = (await bar().draft.restorePoints()).find(({ label }) => label === 'unreadable');
  expect(await bar().draft.textAt(kept?.revision ?? 0)).toBe('{"broken');
});

test('both sides on one device are two drafts; the list of drafts leads to the other', async () => {
  role('government');
  point('purpose-said', '3').click();
  act('drafts');
  await expect.poll(() => get('[data-drafts]').textContent).toContain('行政');
  press('new');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(false);
  expect(document.querySelector('[name="role"]:checked')).toBeNull();
  role('partner');
  point('purpose-said', '5').click();
  expect(await storedAnswer('purpose-said')).toEqual({ value: 5 });
  act('drafts');
  await expect.poll(() => [...document.querySelectorAll('[data-drafts] b')].map(({ textContent }) => textContent)).toEqual(['団体', '行政']);
  press('open');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(true);
  expect([get<HTMLInputElement>('[name="role"][value="government"]').checked, (await stored()).role]).toEqual([true, 'government']);
});

test('a corrected role takes the answers along', async () => {
  role('government');
  point('purpose-said', '3').click();
  role('partner');
  expect(point('purpose-said', '3').checked).toBe(true);
  expect([(await stored()).role, await storedAnswer('purpose-said')]).toEqual(['partner', { value: 3 }]);
});

test('the name of a draft is no answer', async () => {
  role('partner');
  await bar().draft.flush();
  press('drafts');
  await expect.poll(() => document.querySelectorAll('[data-drafts] li').length).toBe(1);
  press('rename');
  write('[data-drafts] [name="title"]', '公園');
  get('[data-drafts] form button').click();
  await expect.poll(() => get('[data-drafts] b').textContent).toBe('公園');
  expect((await stored()).project).toBe('');
  point('purpose-said', '3').click();
  await stored();
  expect(bar().draft.title).toBe('公園');
});

test('missing reasons: the summary takes the focus, its links lead to the fields, writing heals', async () => {
  role('partner');
  point('purpose-said', '1').click();
  point('roles-agreed', 'na').click();
  act('check');
  await complained();
  expect(get('[data-check]').hidden).toBe(true);
  expect(document.activeElement).toBe(get('[data-errors]'));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-error-list] a')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['1-1の理由を書いてください', '2-1の理由を書いてください']);
  links[1]?.click();
  expect(document.activeElement).toBe(get('#final-reason-roles-agreed'));
  expect(get('#final-reason-roles-agreed').getAttribute('aria-invalid')).toBe('true');
  write('#final-reason-roles-agreed', '役割の表を作らなかった');
  await drawn();
  expect(get('#final-reason-roles-agreed').hasAttribute('aria-invalid')).toBe(false);
  expect(document.querySelectorAll('[data-error-list] a')).toHaveLength(1);
  act('check-anyway');
  await opened('check');
  expect([get('[data-check-missing]').hidden, get('[data-check-missing] [data-out="missing"]').textContent]).toEqual([false, '1']);
  act('result');
  await opened('result');
  expect(get('[data-unfinished]').hidden).toBe(false);
});

test('without a role neither the result nor a file is given', async () => {
  point('purpose-said', '3').click();
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  act('save-file');
  await complained();
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
  await drawn();
  expect([low(), get('[data-no-help]').hidden]).toEqual([[], false]);
});

test('a phase that is chosen in the list is shown; the open one only folds', async () => {
  const heading = (phase: string) => get(`[data-task="${phase}"] > summary`);
  heading('mid').click();
  expect([get('check-sheet').dataset['openPhase'], location.hash, get('#mid').hidden, get('#final').hidden]).toEqual(['mid', '#mid-start', false, true]);
  expect([get<HTMLDetailsElement>('[data-task="mid"]').open, get<HTMLDetailsElement>('[data-task="final"]').open]).toEqual([true, false]);
  heading('mid').click();
  expect([get('check-sheet').dataset['openPhase'], get<HTMLDetailsElement>('[data-task="mid"]').open]).toEqual(['mid', false]);
});

test('a file is previewed, replaced only on yes, and undone', async () => {
  role('partner');
  point('purpose-said', '3').click();
  choose(fileWith({ 'purpose-said': { value: 2, reason: 'ファイルの理由' }, 'gone-question': { value: 1 } }));
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  expect(get('[data-changes]').textContent).toMatch(/完了 1-1 サンプルの問い1-1ですか。\(点\)\s*いま\s*3 点3\s*→\s*この内容\s*2 点2/);
  expect(get('[data-dialog="load"] [data-unknown]').hidden).toBe(false);
  answer('no');
  await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
  expect(point('purpose-said', '3').checked).toBe(true);
  choose(fileWith({ 'purpose-said': { value: 2, reason: 'ファイルの理由' }, 'gone-question': { value: 1 } }));
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  answer('yes');
  await expect.poll(() => point('purpose-said', '2').checked).toBe(true);
  expect(get('[data-kept]').hidden).toBe(false);
  expect(await storedAnswer('gone-question')).toEqual({ value: 1 });
  await expect.poll(() => document.activeElement).toBe(get('[data-notices]'));
  act('undo');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(true);
  await expect.poll(() => get('[data-notice="undone"]').hidden).toBe(false);
  act('undo');
  await expect.poll(() => point('purpose-said', '2').checked).toBe(true);
  expect((await bar().draft.restorePoints()).map(({ label }) => label)).toContain('load');
});

test.each([['', 'ファイルが空です。'], ['{"format":', 'ファイルが途中で切れています。'], ['{"a":1}', 'チェックシートの保存ファイルではありません。'], ['PK\u0003\u0004', 'ファイルが途中で切れているか、壊れています。']])('a broken file is explained and changes nothing: %j', async (text, message) => {
  role('partner');
  point('purpose-said', '3').click();
  await bar().draft.flush();
  const before = (await otherTab())?.text;
  choose(text);
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="problem"]').open).toBe(true);
  expect(get('[data-out="what"]').textContent).toContain(message);
  expect(get('[data-out="advice"]').textContent).toMatch(/。$/);
  answer('no');
  expect((await otherTab())?.text).toBe(before);
  expect(point('purpose-said', '3').checked).toBe(true);
});

test('starting over asks first and can be undone', async () => {
  role('partner');
  point('purpose-said', '3').click();
  act('restart');
  answer('yes');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(false);
  expect(get('[data-answered-all]').textContent).toBe('0');
  expect(get<HTMLInputElement>('[name="role"][value="partner"]').checked).toBe(true);
  act('undo');
  await expect.poll(() => point('purpose-said', '3').checked).toBe(true);
});

test('an address that cannot be decoded opens the beginning', async () => {
  await open('#%E3%8');
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
  await drawn();
  expect([get('[data-answered-all]').textContent, get('[data-progress="mid roles"]').dataset['state'], get('[data-progress="final roles"]').dataset['state']]).toEqual(['1', 'reasons', 'none']);
  act('check');
  await complained();
  expect(get('[data-error-list]').textContent).toBe('2-1の理由を書いてください');
  expect(get<HTMLAnchorElement>('[data-error-list] a').hash).toBe('#mid-reason-roles-agreed');
  expect(get('#mid-vp-roles h3').textContent).toBe('roles(中間)');
  expect([recordOf(await stored(), 'mid').answers.get('roles-agreed'), await storedAnswer('roles-agreed')]).toEqual([{ value: 1 }, undefined]);
});

test('what is expected stands beside the question, in every phase with points', async () => {
  role('partner');
  write('#before-expectation-purpose-said', '一つの文で言える');
  write('#before-indicator-purpose-said', '月1回');
  point('results-reach', '3').click();
  await drawn();
  for (const phase of ['mid', 'final']) expect(get(`#${phase}-q-purpose-said [data-expected]`).textContent).toBe('一つの文で言える\n月1回');
  expect(get('#final-q-roles-agreed [data-expected]').hidden).toBe(true);
  write('#before-expectation-purpose-said', '');
  write('#before-indicator-purpose-said', '');
  await drawn();
  expect(get('#final-q-purpose-said [data-expected]').hidden).toBe(true);
});

test('before the start: the required text, the checked answers, the draft of an agreement', async () => {
  await open('#before-start');
  role('partner');
  write('#before-expectation-roles-agreed', '表に全部の仕事がある');
  act('check');
  await complained();
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

const theirs = () => writeSheetFile(withRecord(withRecord({ ...emptyDocument(shape, 'government'), project: '相手の事業名', organisation: '相手の課(架空)' }, 'before', { agreedOn: '2026-04-10', texts: new Map([['why', '届かないため']]), answers: new Map([['purpose-said', { expectation: '言える' }]]) }), 'final', { answers: new Map([['roles-agreed', { value: 1, reason: '相手の理由' }]]) }), new Date('2026-11-23T05:03:00Z'));

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
  expect(recordOf(await stored(), 'before')).toEqual({ date: '', agreedOn: '2026-04-10', texts: new Map([['why', '届かないため']]), answers: new Map([['purpose-said', { expectation: '言える' }]]) });
  expect([await storedAnswer('roles-agreed'), (await stored()).role]).toEqual([{ value: 4 }, 'partner']);
  expect(get('#final-q-purpose-said [data-expected]').textContent).toBe('言える');
  expect(await (await openStore()).list(`sheet-${shape.id}`)).toHaveLength(1);
  act('undo');
  await expect.poll(() => get<HTMLTextAreaElement>('#before-text-why').value).toBe('');
  expect(point('roles-agreed', '4').checked).toBe(true);
});

test('the agreement stands in the address: after a reload it is open, with the name of the side whose agreement was taken', async () => {
  role('partner');
  point('roles-agreed', '4').click();
  choose(theirs());
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  answer('take');
  await expect.poll(() => get('[data-notices]').hidden).toBe(false);
  await bar().draft.flush();
  await open('#agreement');
  await opened('agreement');
  expect(get('check-sheet').dataset['step']).toBe('agreement');
  expect(get('[data-phase="before"]').hidden).toBe(false);
  expect(get<HTMLTextAreaElement>('[data-agreement-text]').value).toContain('合意した日: 2026年4月10日(令和8年4月10日)\n行政: 相手の課(架空)\n団体:');
});

test('the other side\'s file opens as a draft of its own; one\'s own stays as it is', async () => {
  role('partner');
  point('roles-agreed', '4').click();
  const own = bar().draft.id;
  choose(theirs());
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  expect([get('[data-other]').hidden, get('[data-different]').hidden, get('[data-same]').hidden]).toEqual([false, true, true]);
  answer('yes');
  await expect.poll(() => get('[data-notices]').hidden).toBe(false);
  expect(get('[data-notice="opened"]').hidden).toBe(false);
  expect([point('roles-agreed', '1').checked, (await stored()).role, bar().draft.title]).toEqual([true, 'government', '行政 相手の事業名']);
  expect(get('[data-back]').hidden).toBe(true);
  const mine = await (await openStore()).open(`sheet-${shape.id}`, own);
  expect(answersOf(parseSheetFile(mine?.text ?? '', shape).document).get('roles-agreed')).toEqual({ value: 4 });
});

test('where nothing is written yet, no list is shown, and going on comes first', async () => {
  choose(theirs());
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  expect([get('[data-different]').hidden, get('[data-take-different]').hidden, get('[data-same]').hidden, get('[data-use] [data-empty]').hidden]).toEqual([true, true, true, false]);
  expect([...document.querySelectorAll<HTMLElement>('[data-dialog="load"] button')].filter((button) => button.checkVisibility())[0]?.innerText).toBe('続きを書く');
  answer('no');
});

test('what taking the agreement changes is not listed a second time', async () => {
  write('[name="project"]', 'こちらの事業名');
  choose(theirs());
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="load"]').open).toBe(true);
  const lines = (place: string) => [...document.querySelectorAll(`${place} li`)].map((line) => line.textContent);
  expect(lines('[data-take-changes]').length).toBeGreaterThan(0);
  expect(lines('[data-changes]').length).toBeGreaterThan(0);
  expect(lines('[data-changes]').filter((line) => lines('[data-take-changes]').includes(line))).toEqual([]);
  expect([get('[data-more]').hidden, get('[data-all]').hidden]).toEqual([false, true]);
  answer('no');
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
  expect((saved.mock.instances[0] as HTMLAnchorElement).download).toBe(`サンプルシート_完了_団体_サンプル事業(架空).${name === 'save-file' ? 'html' : name.slice(5)}`);
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
  const html = writeSheetHtml(withRecord(emptyDocument(shape, 'partner'), 'final', { answers: new Map([['purpose-said', { value: 3, reason: '言えた' }]]) }), shape, htmlWords, new Date('2026-11-23T05:03:00Z'));
  role('partner');
  choose(html.replace('"reason": "言えた"', '"reason": "癒えた"'));
  await expect.poll(() => get<HTMLDialogElement>('[data-dialog="problem"]').open).toBe(true);
  expect(get('[data-out="what"]').textContent).toBe('中身が、保存したときと違います。');
  answer('no');
  expect(point('purpose-said', '3').checked).toBe(false);
});

test('a draft of version 1 of the file opens in its phase', async () => {
  await openText(JSON.stringify({ format: 'kyodo-navi-sheet', formatVersion: 1, sheet: { id: shape.id, version: '1.0' }, role: 'partner', project: '', organisation: '', date: '', savedAt: '2026-11-23T05:03:00.000Z', answers: { 'purpose-said': { value: 3 } } }));
  expect([status(), get('[data-kept]').hidden]).toEqual(['saved', false]);
});

test('a field that is full says so, at once and when opened again', async () => {
  role('partner');
  write('#final-reason-purpose-said', 'あ'.repeat(2000));
  expect(get('#final-q-purpose-said [data-limit]').hidden).toBe(false);
  expect(get('[data-announce]').textContent).toContain('2000文字までです');
  leave();
  await open();
  expect(get('#final-q-purpose-said [data-limit]').hidden).toBe(false);
  write('#final-reason-purpose-said', 'あ'.repeat(1999));
  expect(get('#final-q-purpose-said [data-limit]').hidden).toBe(true);
  write('[name="project"]', 'W'.repeat(200));
  expect(get('[name="project"] ~ [data-limit]').hidden).toBe(false);
  expect(get('[name="project"] ~ [data-paper]').textContent).toBe('W'.repeat(200));
});

test('a field is described by its error only while it is wrong', async () => {
  point('roles-agreed', '1').click();
  const reason = get('#final-reason-roles-agreed');
  expect(reason.hasAttribute('aria-describedby')).toBe(false);
  act('check');
  await complained();
  expect([reason.getAttribute('aria-describedby'), get('[name="role"]').getAttribute('aria-describedby')]).toEqual(['error-final-reason-roles-agreed', 'error-role']);
  write('#final-reason-roles-agreed', '遅れた');
  role('partner');
  await drawn();
  expect([reason.hasAttribute('aria-describedby'), get('[name="role"]').hasAttribute('aria-describedby')]).toEqual([false, false]);
});

test('points that the new version of the sheet does not offer are told about', async () => {
  const older = fileWith({ 'purpose-said': { value: 3 } }).replace('"version": "1.0"', '"version": "0.9"').replace('"value": 3', '"value": 9').replace(/,\s*"checksum": "\w+"/, '');
  await openText(older);
  expect([get('[data-lost]').hidden, get('[data-lost] [data-out="unfit"]').textContent]).toEqual([false, '1']);
  point('purpose-said', '3').click();
  await drawn();
  expect(get('[data-lost]').hidden).toBe(true);
});

test('moved in the document it still stores every edit once', async () => {
  role('partner');
  point('purpose-said', '3').click();
  document.body.append(get('check-sheet'));
  expect(point('purpose-said', '3').checked).toBe(true);
  point('purpose-said', '4').click();
  const { revision } = bar().draft;
  expect(await storedAnswer('purpose-said')).toEqual({ value: 4 });
  expect(bar().draft.revision - revision).toBeLessThanOrEqual(2);
});
