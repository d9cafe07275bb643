import { expect, test } from 'vitest';
import { entryPath, guidelinePath } from './paths.ts';

test('parts of the guideline keep the addresses that other sites rely on', () => {
  expect(guidelinePath('2')).toBe('guidelines/2');
  expect(guidelinePath('plan')).toBe('plan');
  expect(guidelinePath('support')).toBe('support');
});

test('an entry has a page only where its collection has', () => {
  expect(entryPath('cases', 'kodaira-2010-compost')).toBe('cases/kodaira-2010-compost');
  expect(entryPath('themes', 'roles')).toBeUndefined();
});
