import { beforeEach, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/fixtures/sheets/storage.ts';
import { browserStorage, DraftSlot } from './draft.ts';

let storage: FakeStorage;
let slot: DraftSlot;
beforeEach(() => {
  storage = new FakeStorage();
  storage.entries.set('other-app', 'theirs');
  slot = new DraftSlot(storage, 'draft:sample:partner');
});

test('a text is written under our prefix, read back and found again', () => {
  expect(slot.write('one')).toBe('saved');
  expect(slot.write('two')).toBe('saved');
  expect(storage.entries.get('kyodo-navi:draft:sample:partner')).toBe('two');
  expect(new DraftSlot(storage, 'draft:sample:partner').read()).toEqual({ text: 'two', blocked: false });
});

test.each([['full', 'full'], ['blocked', 'blocked'], ['silent', 'blocked']] as const)('a storage that is %s is reported as %s', (fault, result) => {
  expect(slot.write('one')).toBe('saved');
  storage.fault = fault;
  expect(slot.write('two')).toBe(result);
  expect(storage.entries.get(slot.key)).toBe('one');
  storage.fault = 'none';
  expect(slot.write('two')).toBe('saved');
});

test('without a storage everything is blocked and nothing is thrown', () => {
  const none = new DraftSlot(null, 'x');
  expect([none.read(), none.write('a'), none.remove()]).toEqual([{ text: null, blocked: true }, 'blocked', 'blocked']);
  storage.fault = 'blocked';
  expect([slot.read().blocked, slot.remove()]).toEqual([true, 'blocked']);
});

test('a text of another tab is not overwritten unless forced', () => {
  const other = new DraftSlot(storage, 'draft:sample:partner');
  slot.write('mine');
  expect(other.write('theirs')).toBe('other-tab');
  other.read();
  expect(other.write('theirs')).toBe('saved');
  expect([slot.write('mine again'), slot.remove()]).toEqual(['other-tab', 'other-tab']);
  expect(storage.entries.get(slot.key)).toBe('theirs');
  expect(slot.write('mine again', true)).toBe('saved');
});

test('a storage event counts only for our key and for a text that is not ours', () => {
  slot.write('mine');
  expect(slot.isChangedBy({ key: slot.key, newValue: 'theirs' })).toBe(true);
  expect(slot.isChangedBy({ key: slot.key, newValue: 'mine' })).toBe(false);
  expect(slot.isChangedBy({ key: slot.key, newValue: null })).toBe(false);
  expect(slot.isChangedBy({ key: 'other-app', newValue: 'x' })).toBe(false);
});

test('only our own key is removed', () => {
  slot.write('mine');
  expect(slot.remove()).toBe('saved');
  expect([...storage.entries]).toEqual([['other-app', 'theirs']]);
});

test('a browser that refuses its storage gives none', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => { throw new DOMException('no', 'SecurityError'); } });
  expect(browserStorage()).toBeNull();
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
});
