import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { FakeOrigin } from '../../tests/fixtures/drafts/fake-origin.ts';
import { clock, Tab } from '../../tests/fixtures/drafts/tab.ts';
import type { Fault } from '../../tests/fixtures/drafts/tab.ts';
import { sampleShape } from '../../tests/fixtures/sheets/sample.ts';
import { emptyDocument, recordOf, withAnswer, withRecord } from '../domain/sheet/answers.ts';
import type { Answers, SheetDocument } from '../domain/sheet/answers.ts';
import { changesOf } from '../domain/sheet/diff.ts';
import { readDraftText } from '../domain/sheet/draft-text.ts';
import { roles } from '../domain/sheet/roles.ts';
import type { Role } from '../domain/sheet/roles.ts';
import { readOlder } from './check-sheet-older.ts';
import { SheetSession } from './check-sheet-session.ts';
import type { Draft } from './storage/store.ts';

const tool = 'sheet-sample';
const untitled = '無題の下書き';
let origin: FakeOrigin;

interface Screen { tab: Tab; session: SheetSession; draft: Draft }

/** Shows a draft as the bar does: at once, and whenever another text takes the place of the screen's. */
function follow(session: SheetSession, draft: Draft): void {
  let drawn = draft.replaced;
  const show = () => {
    const document = draft.text === '' ? emptyDocument(sampleShape) : readDraftText(draft.text, sampleShape);
    session.open(draft, document ? { document } : readOlder(draft.text, sampleShape));
  };
  show();
  draft.onchange = () => {
    if (draft.replaced === drawn) return;
    drawn = draft.replaced;
    show();
  };
}

/** A tab with the latest draft, or that of an id. */
async function open(id?: string): Promise<Screen> {
  const tab = new Tab(origin);
  const wanted = id ?? (await tab.store.list(tool))[0]?.id;
  const draft = (wanted && await tab.store.open(tool, wanted)) || await tab.store.create(tool, untitled);
  const session = new SheetSession(sampleShape, untitled, () => new Date(clock.now));
  follow(session, draft);
  return { tab, session, draft };
}

const answersOf = (document: SheetDocument) => recordOf(document, 'final').answers;
const answer = (session: SheetSession, id: string, value: number) =>
  session.edit(withRecord(session.document, 'final', { answers: withAnswer(answersOf(session.document), id, { value }) }));
const valueOf = ({ session }: Screen, id = 'roles-agreed') => answersOf(session.document).get(id)?.value;
const withAll = (document: SheetDocument, answers: Answers) => withRecord(document, 'final', { answers });
const choose = (session: SheetSession, role: Role) => session.edit({ ...session.document, role });
const labels = async ({ draft }: Screen) => (await draft.restorePoints()).flatMap(({ label }) => label || []);

beforeEach(() => {
  origin = new FakeOrigin();
});

test('an edit is stored by the flush and found by the next tab', async () => {
  const { session, draft } = await open();
  choose(session, 'partner');
  answer(session, 'roles-agreed', 4);
  expect(draft.status).toBe('waiting');
  expect(await draft.flush()).toBe('saved');
  const next = await open();
  expect([next.session.document.role, valueOf(next)]).toEqual(['partner', 4]);
});

test('answers given before the role stay when it is chosen, and when it is corrected', async () => {
  const screen = await open();
  answer(screen.session, 'roles-agreed', 4);
  await screen.draft.flush();
  choose(screen.session, 'government');
  choose(screen.session, 'partner');
  await screen.draft.flush();
  const next = await open();
  expect([next.session.document.role, valueOf(next)]).toEqual(['partner', 4]);
});

test('both sides on one device are two drafts', async () => {
  const first = await open();
  choose(first.session, 'government');
  answer(first.session, 'roles-agreed', 1);
  await first.draft.flush();
  const draft = await first.tab.store.create(tool, untitled);
  follow(first.session, draft);
  expect([first.session.document.role, valueOf(first)]).toEqual([null, undefined]);
  choose(first.session, 'partner');
  answer(first.session, 'roles-agreed', 5);
  await draft.flush();
  const titles = (await first.tab.store.list(tool)).map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['団体', '行政']);
  expect([valueOf(await open(first.draft.id)), valueOf(await open(draft.id))]).toEqual([1, 5]);
});

test('a draft is called after its role and project, unless a person has named it', async () => {
  const { session, draft } = await open();
  expect(draft.title).toBe(untitled);
  choose(session, 'partner');
  session.edit({ ...session.document, project: '花壇づくり' });
  expect(draft.title).toBe('団体 花壇づくり');
  draft.rename('公園');
  session.edit({ ...session.document, project: '花壇' });
  expect(draft.title).toBe('公園');
  await draft.flush();
  const next = await open();
  answer(next.session, 'roles-agreed', 1);
  expect(next.draft.title).toBe('公園');
});

test('a full storage is said plainly, the edits stay, and are stored when there is room again', async () => {
  const { tab, session, draft } = await open();
  tab.fault = 'full';
  answer(session, 'roles-agreed', 4);
  expect(await draft.flush()).toBe('full');
  answer(session, 'results-reach', 2);
  expect([draft.status, draft.isSafe]).toEqual(['full', false]);
  tab.fault = 'none';
  expect(await draft.flush()).toBe('saved');
  const next = await open();
  expect([valueOf(next), valueOf(next, 'results-reach')]).toEqual([4, 2]);
});

test('another tab is never overwritten silently; both ways out keep what they replace', async () => {
  const first = await open();
  answer(first.session, 'roles-agreed', 3);
  await first.draft.flush();
  const [here, there] = [await open(), await open()];
  answer(here.session, 'roles-agreed', 1);
  answer(there.session, 'roles-agreed', 5);
  await there.draft.flush();
  expect(await here.draft.flush()).toBe('other-tab');
  await here.draft.takeOther();
  expect([valueOf(here), here.draft.status]).toEqual([5, 'saved']);
  const points = await here.draft.restorePoints();
  answer(there.session, 'results-reach', 3);
  await here.draft.restore(points.find(({ kind }) => kind === 'aside')?.revision ?? 0);
  expect([valueOf(here), valueOf(await open())]).toEqual([1, 1]);
  expect(await there.draft.flush()).toBe('other-tab');
  await there.draft.overwrite();
  expect(valueOf(await open())).toBe(5);
});

test('a draft that cannot be read is told, and stays a restore point for good', async () => {
  const first = await open();
  first.draft.edit(() => '{"broken');
  await first.draft.flush();
  const screen = await open();
  expect(screen.session.unreadable).toBe('{"broken');
  await screen.draft.mark('読めなかった内容');
  for (let round = 1; round < 20; round += 1) {
    answer(screen.session, 'roles-agreed', round % 5);
    await screen.draft.flush();
  }
  const kept = (await screen.draft.restorePoints()).find(({ label }) => label === '読めなかった内容');
  expect(await screen.draft.textAt(kept?.revision ?? 0)).toBe('{"broken');
  expect([valueOf(await open()), (await open()).session.unreadable]).toEqual([4, '']);
});

test('what is replaced becomes a named restore point; undo brings it back, and again what replaced it', async () => {
  const screen = await open();
  const { session, draft } = screen;
  choose(session, 'partner');
  answer(session, 'roles-agreed', 4);
  await session.replace((mine) => withAll(mine, new Map([['roles-agreed', { value: 2, reason: '別の答え' }]])), '読み込む前');
  await draft.flush();
  expect([valueOf(await open()), await labels(screen)]).toEqual([2, ['読み込む前']]);
  answer(session, 'results-reach', 3);
  await session.undo('元に戻す前');
  expect([valueOf(screen), valueOf(screen, 'results-reach'), valueOf(await open())]).toEqual([4, undefined, 4]);
  expect(await labels(screen)).toEqual(['元に戻す前', '読み込む前']);
  await session.undo('元に戻す前');
  expect([valueOf(screen), valueOf(screen, 'results-reach'), valueOf(await open())]).toEqual([2, 3, 2]);
});

test.each<Fault>(['full', 'blocked', 'silent'])('with a storage that is %s, undo still brings back what was replaced', async (fault) => {
  const screen = await open();
  const { tab, session } = screen;
  answer(session, 'roles-agreed', 4);
  tab.fault = fault;
  await session.replace((mine) => withAll(mine, new Map()), '消す前');
  expect(valueOf(screen)).toBeUndefined();
  await session.undo('元に戻す前');
  expect(valueOf(screen)).toBe(4);
  tab.fault = 'none';
  await screen.draft.flush();
  expect(valueOf(await open())).toBe(4);
});

test('a storage that fails between replacing and undoing does not keep what was replaced', async () => {
  const screen = await open();
  answer(screen.session, 'roles-agreed', 4);
  await screen.session.replace((mine) => withAll(mine, new Map()), '消す前');
  screen.tab.fault = 'full';
  await screen.session.undo('元に戻す前');
  expect(valueOf(screen)).toBe(4);
});

test('an edit that comes while a restore point is made is in the restore point', async () => {
  const screen = await open();
  answer(screen.session, 'roles-agreed', 4);
  const replacing = screen.session.replace((mine) => withAll(mine, new Map()), '消す前');
  answer(screen.session, 'results-reach', 2);
  await replacing;
  await screen.session.undo('元に戻す前');
  expect([valueOf(screen), valueOf(screen, 'results-reach')]).toEqual([4, 2]);
});

test('a draft that is opened while another is being replaced stays as it is', async () => {
  const screen = await open();
  answer(screen.session, 'roles-agreed', 4);
  const replacing = screen.session.replace((mine) => withAll(mine, new Map()), '消す前');
  const other = await screen.tab.store.create(tool, untitled);
  follow(screen.session, other);
  answer(screen.session, 'roles-agreed', 1);
  await replacing;
  await screen.session.undo('元に戻す前');
  expect(valueOf(screen)).toBe(1);
  expect(valueOf(await open(screen.draft.id))).toBe(4);
});

type Step = { do: 'answer'; value: number } | { do: 'choose'; role: Role } | { do: 'fault'; fault: Fault } | { do: 'flush' | 'replace' | 'undo' | 'other' | 'take' | 'overwrite' | 'reopen' };
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }).map((value) => ({ do: 'answer' as const, value })) },
  fc.constantFrom<Role>(...roles).map((role) => ({ do: 'choose' as const, role })),
  fc.constantFrom<Fault>('none', 'none', 'full', 'blocked', 'silent').map((fault) => ({ do: 'fault' as const, fault })),
  { weight: 3, arbitrary: fc.constant({ do: 'flush' as const }) },
  fc.constantFrom('replace', 'undo', 'other', 'take', 'overwrite', 'reopen').map((name) => ({ do: name as 'flush' })),
);

test('whatever happens, what was said to be saved is what the next tab opens', async () => {
  let compared = 0;
  await fc.assert(fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: 30 }), async (run) => {
    origin = new FakeOrigin();
    let screen = await open();
    const act: Record<Step['do'], (step: never) => unknown> = {
      answer: ({ value }: { value: number }) => answer(screen.session, 'roles-agreed', value),
      choose: ({ role }: { role: Role }) => choose(screen.session, role),
      fault: ({ fault }: { fault: Fault }) => { screen.tab.fault = fault; },
      flush: () => screen.draft.flush(),
      replace: () => screen.session.replace((mine) => withAll(mine, new Map([['purpose-said', { value: 2 }]])), '読み込む前'),
      undo: () => screen.session.undo('元に戻す前'),
      other: async () => { const there = await open(); answer(there.session, 'results-reach', 3); await there.draft.flush(); there.tab.crash(); },
      take: () => screen.draft.takeOther(),
      overwrite: () => screen.draft.overwrite(),
      reopen: async () => { screen.tab.crash(); screen = await open(); },
    };
    for (const step of run) {
      await act[step.do](step as never);
      const { tab, draft, session } = screen;
      if (draft.status !== 'saved') continue;
      const { fault } = tab;
      tab.fault = 'none';
      // Another tab may have stored a text of its own since; the screen then says so.
      const status = await draft.look();
      tab.fault = fault;
      if (status !== 'saved') continue;
      compared += 1;
      const next = await open(draft.id);
      expect(changesOf(next.session.document, session.document, sampleShape)).toEqual([]);
      next.tab.crash();
    }
  }), { numRuns: 1000 });
  expect(compared).toBeGreaterThan(2000);
});
