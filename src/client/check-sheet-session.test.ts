import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { sampleShape } from '../../tests/fixtures/sheets/sample.ts';
import { FakeStorage } from '../../tests/fixtures/sheets/storage.ts';
import type { StorageFault } from '../../tests/fixtures/sheets/storage.ts';
import { recordOf, withAnswer, withRecord } from '../domain/sheet/answers.ts';
import type { Answers, SheetDocument } from '../domain/sheet/answers.ts';
import { sameDocument } from '../domain/sheet/diff.ts';
import { roles } from '../domain/sheet/roles.ts';
import type { Role } from '../domain/sheet/roles.ts';
import { SheetSession } from './check-sheet-session.ts';

let storage: FakeStorage;
let clock = 0;
const now = () => new Date(Date.UTC(2026, 10, 23) + (clock += 1000));
const open = () => new SheetSession(sampleShape, storage, now);
const answersOf = (document: SheetDocument) => recordOf(document, 'final').answers;
const answer = (session: SheetSession, id: string, value: number) =>
  session.edit(withRecord(session.document, 'final', { answers: withAnswer(answersOf(session.document), id, { value }) }));
const valueOf = (session: SheetSession, id: string) => answersOf(session.document).get(id)?.value;
const withAll = (document: SheetDocument, answers: Answers) => withRecord(document, 'final', { answers });

beforeEach(() => {
  storage = new FakeStorage();
});

test('an edit is stored by the flush and found by the next tab', () => {
  const session = open();
  session.choose('partner');
  answer(session, 'roles-agreed', 4);
  expect(session.draft().status).toBe('waiting');
  expect(session.flush()).toBe(true);
  expect(session.draft()).toMatchObject({ status: 'saved', dirty: false });
  const next = open();
  expect([next.role, valueOf(next, 'roles-agreed')]).toEqual(['partner', 4]);
});

test('answers given before the role move into the role', () => {
  const session = open();
  answer(session, 'roles-agreed', 4);
  session.flush();
  session.choose('government');
  expect(valueOf(session, 'roles-agreed')).toBe(4);
  expect([...storage.entries.keys()]).toEqual(['kyodo-navi:role:sample', 'kyodo-navi:draft:sample:government']);
  expect(open().role).toBe('government');
});

test('answers given before the role are put aside when the role has its own, and come back by undo', () => {
  const first = open();
  first.choose('government');
  answer(first, 'roles-agreed', 1);
  first.flush();
  const second = open();
  second.role = null;
  answer(second, 'roles-agreed', 5);
  second.choose('government');
  expect(valueOf(second, 'roles-agreed')).toBe(1);
  second.undo();
  expect(valueOf(second, 'roles-agreed')).toBe(5);
  second.undo();
  expect(valueOf(second, 'roles-agreed')).toBe(1);
});

test('each role keeps its own answers', () => {
  const session = open();
  session.choose('government');
  answer(session, 'roles-agreed', 1);
  session.choose('partner');
  expect(valueOf(session, 'roles-agreed')).toBeUndefined();
  answer(session, 'roles-agreed', 5);
  session.choose('government');
  expect(valueOf(session, 'roles-agreed')).toBe(1);
  session.flush();
  expect([...storage.entries.keys()].filter((key) => key.includes(':draft:'))).toHaveLength(2);
});

test('a full storage is said plainly, the edits stay, and are stored when there is room again', () => {
  const session = open();
  session.choose('partner');
  storage.fault = 'full';
  answer(session, 'roles-agreed', 4);
  expect(session.flush()).toBe(false);
  expect(session.draft().status).toBe('full');
  answer(session, 'results-reach', 2);
  expect(session.draft().status).toBe('full');
  storage.fault = 'none';
  expect(session.flush()).toBe(true);
  expect(valueOf(open(), 'results-reach')).toBe(2);
});

test('a blocked storage says so from the start, and both roles live on in the tab', () => {
  storage.fault = 'blocked';
  const session = open();
  expect(session.draft().status).toBe('blocked');
  session.choose('partner');
  answer(session, 'roles-agreed', 4);
  expect(session.flush()).toBe(false);
  session.choose('government');
  session.choose('partner');
  expect(valueOf(session, 'roles-agreed')).toBe(4);
});

test('another tab is never overwritten silently; both ways out keep what they replace', () => {
  const [here, there] = [open(), open()];
  here.choose('partner');
  there.choose('partner');
  answer(here, 'roles-agreed', 2);
  answer(there, 'roles-agreed', 5);
  there.flush();
  const key = there.draft().slot.key;
  expect(here.noteChange({ key, newValue: storage.getItem(key) })).toBe(true);
  expect(here.draft().status).toBe('other-tab');
  answer(here, 'roles-agreed', 1);
  expect(here.flush()).toBe(false);
  expect(here.draft().status).toBe('other-tab');
  here.takeOther();
  expect([valueOf(here, 'roles-agreed'), here.draft().status]).toEqual([5, 'saved']);
  here.undo();
  expect([valueOf(here, 'roles-agreed'), valueOf(open(), 'roles-agreed')]).toEqual([1, 1]);
  answer(there, 'results-reach', 3);
  expect(there.flush()).toBe(false);
  there.overwrite();
  expect(valueOf(open(), 'roles-agreed')).toBe(5);
});

test('an empty tab takes what another tab stores without asking, because it has nothing to lose', () => {
  const [here, there] = [open(), open()];
  here.choose('partner');
  there.choose('partner');
  answer(there, 'roles-agreed', 5);
  there.flush();
  const key = there.draft().slot.key;
  expect(here.noteChange({ key, newValue: storage.getItem(key) })).toBe(true);
  expect([here.draft().status, valueOf(here, 'roles-agreed')]).toEqual(['saved', 5]);
});

test('a draft that cannot be read is shown and not overwritten until asked to', () => {
  storage.entries.set('kyodo-navi:draft:sample:partner', '{"broken');
  const session = open();
  expect([session.role, session.draft().status, session.draft().unreadable]).toEqual(['partner', 'unreadable', '{"broken']);
  answer(session, 'roles-agreed', 4);
  expect(session.flush()).toBe(false);
  expect(storage.entries.get('kyodo-navi:draft:sample:partner')).toBe('{"broken');
  session.overwrite();
  expect([session.draft().status, valueOf(open(), 'roles-agreed')]).toEqual(['saved', 4]);
});

test('replacing opens the role of the new document, and undo brings the old one back', () => {
  const session = open();
  session.choose('partner');
  answer(session, 'roles-agreed', 4);
  session.replace(withAll(session.document, new Map([['roles-agreed', { value: 2, reason: '別の答え' }]])));
  expect(valueOf(open(), 'roles-agreed')).toBe(2);
  session.undo();
  expect(valueOf(open(), 'roles-agreed')).toBe(4);
});

test('the time of the last file is kept by role', () => {
  const session = open();
  session.choose('partner');
  expect(session.fileSavedAt).toBeNull();
  const at = session.noteFile();
  expect(session.fileSavedAt).toEqual(at);
  session.choose('government');
  expect(session.fileSavedAt).toBeNull();
  expect([...storage.entries.keys()]).toContain('kyodo-navi:file:sample:partner');
});

test('a file opened before a role is chosen puts aside what was written without a role', () => {
  const session = open();
  answer(session, 'roles-agreed', 4);
  const file = { ...withAll(session.document, new Map([['results-reach', { value: 2 }]])), role: 'partner' as const };
  expect(answersOf(session.replacedBy(file)).get('roles-agreed')).toEqual({ value: 4 });
  session.replace(file);
  expect([valueOf(session, 'roles-agreed'), valueOf(session, 'results-reach')]).toEqual([undefined, 2]);
  session.undo();
  expect([session.role, valueOf(session, 'roles-agreed')]).toEqual(['partner', 4]);
  expect(valueOf(open(), 'roles-agreed')).toBe(4);
});

test('what a replacement put aside outlives a change of the role', () => {
  const session = open();
  session.choose('government');
  answer(session, 'roles-agreed', 4);
  session.replace(withAll(session.document, new Map()));
  session.choose('partner');
  session.undo();
  expect([session.role, valueOf(session, 'roles-agreed')]).toEqual(['government', 4]);
});

test('the chosen role is open again in the next tab, even with nothing written in it', () => {
  const session = open();
  session.choose('government');
  answer(session, 'roles-agreed', 4);
  session.flush();
  session.choose('partner');
  expect(open().role).toBe('partner');
  storage.entries.set('kyodo-navi:role:sample', '__proto__');
  expect(open().role).toBe('government');
});

test('whether the file has every answer is told by the answers, not by the clock', () => {
  const session = open();
  session.choose('partner');
  answer(session, 'roles-agreed', 4);
  expect(session.fileState).toBe('none');
  session.flush();
  session.noteFile();
  expect([session.fileState, open().fileState]).toEqual(['new', 'new']);
  clock -= 6 * 3_600_000;
  answer(session, 'roles-agreed', 1);
  session.flush();
  expect([session.fileState, open().fileState]).toEqual(['old', 'old']);
});

test('without a storage, leaving is safe once the answers are in a file', () => {
  storage.fault = 'blocked';
  const session = open();
  session.choose('partner');
  answer(session, 'roles-agreed', 4);
  expect(session.flush()).toBe(false);
  session.noteFile();
  expect([session.fileState, session.flush()]).toEqual(['new', true]);
  answer(session, 'roles-agreed', 5);
  expect(session.flush()).toBe(false);
});

test('foreign keys survive everything', () => {
  storage.entries.set('other-app', 'theirs');
  const session = open();
  session.choose('partner');
  answer(session, 'roles-agreed', 4);
  session.flush();
  session.undo();
  expect(storage.entries.get('other-app')).toBe('theirs');
});

type Step = { do: 'answer'; value: number } | { do: 'choose'; role: Role } | { do: 'fault'; fault: StorageFault } | { do: 'flush' | 'undo' | 'other' | 'reopen' };
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }).map((value) => ({ do: 'answer' as const, value })) },
  fc.constantFrom<Role>(...roles).map((role) => ({ do: 'choose' as const, role })),
  fc.constantFrom<StorageFault>('none', 'none', 'full', 'blocked', 'silent').map((fault) => ({ do: 'fault' as const, fault })),
  fc.constantFrom('flush', 'undo', 'other', 'reopen').map((name) => ({ do: name as 'flush' })),
);

test('whatever happens, what was said to be saved is what the next tab opens', () => {
  fc.assert(fc.property(fc.array(steps, { maxLength: 40 }), (run) => {
    storage = new FakeStorage();
    let session = open();
    const act: Record<Step['do'], (step: never) => void> = {
      answer: ({ value }: { value: number }) => answer(session, 'roles-agreed', value),
      choose: ({ role }: { role: Role }) => session.choose(role),
      fault: ({ fault }: { fault: StorageFault }) => { storage.fault = fault; },
      flush: () => { session.flush(); },
      undo: () => session.undo(),
      other: () => { const tab = open(); answer(tab, 'results-reach', 3); tab.flush(); },
      reopen: () => { session = open(); },
    };
    for (const step of run) {
      act[step.do](step as never);
      const { status, document } = session.draft();
      if (status !== 'saved') continue;
      const fault = storage.fault;
      storage.fault = 'none';
      const key = session.draft().slot.key;
      const changedElsewhere = session.noteChange({ key, newValue: storage.getItem(key) });
      const stored = open().draft(session.role).document;
      storage.fault = fault;
      if (!changedElsewhere) expect(sameDocument(stored, document)).toBe(true);
    }
  }), { numRuns: 1000 });
});
