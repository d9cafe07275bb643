import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionDiff } from './edition-diff.ts';
import type { Block, BlockChange } from './edition-diff.ts';

const block = (text: string, level?: number): Block => ({ text, level });
const shown = (changes: readonly BlockChange[]) => changes.map(({ kind, stretches }) => `${kind}: ${stretches.map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind]).join('')}`);

test('a paragraph that was reworded is shown word by word', () => {
  expect(shown(editionDiff([block('進め方', 2), block('団体と、年に一回話し合います。')], [block('進め方', 2), block('団体と、年に二回話し合います。')]))).toEqual(['same: 進め方', 'changed: 団体と、年に-一-+二+回話し合います。']);
});

test('new and lost paragraphs are whole', () => {
  const changes = editionDiff([block('目的を決めます。'), block('報告書を出します。')], [block('目的を決めます。'), block('相手を公募で選びます。')]);
  expect(shown(changes)).toEqual(['same: 目的を決めます。', 'removed: -報告書を出します。-', 'added: +相手を公募で選びます。+']);
});

const texts = fc.array(fc.record({ text: fc.constantFrom('目的を決めます。', '目的と期限を決めます。', '相手を選びます。', '評価します。'), level: fc.constantFrom(undefined, 2) }), { maxLength: 6 });
const side = (changes: readonly BlockChange[], without: 'added' | 'removed') =>
  changes.map(({ stretches }) => stretches.filter(({ kind }) => kind !== without).map(({ text }) => text).join('')).filter((text) => text !== '');

test('nothing of either edition is lost', () =>
  fc.assert(fc.property(texts, texts, (old, now) => {
    const changes = editionDiff(old, now);
    expect(side(changes, 'added')).toEqual(old.map(({ text }) => text));
    expect(side(changes, 'removed')).toEqual(now.map(({ text }) => text));
  })));
