/** The colour pairs that carry text or shape, in light and dark: WCAG 2.2 contrast 4.5:1 for text, 3:1 for shapes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const own = readFileSync('src/styles/tokens.css', 'utf8');
const primitives = readFileSync(createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
const declared = new Map([...`${primitives}\n${own}`.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));

/** The colour of a token in one scheme, as #rrggbb. */
function colour(name: string, scheme: 0 | 1): string {
  let value = declared.get(name) ?? '';
  for (let turn = 0; turn < 5 && !value.startsWith('#'); turn++) {
    const both = /^light-dark\((.+?),\s*((?:var\([^)]+\)|#\w+))\)$/.exec(value);
    value = both?.[scheme + 1] ?? declared.get(/^var\((--[\w-]+)\)$/.exec(value)?.[1] ?? '') ?? value;
  }
  if (!/^#[\da-f]{6}$/i.test(value)) throw new Error(`${name} is not a colour: ${value}`);
  return value;
}

const channel = (hex: string, at: number) => {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const text: [string, string][] = [
  ...['--ink', '--ink-soft', '--link', '--link-visited', '--action', '--government', '--partner', '--people', '--warn'].flatMap((ink) =>
    ['--paper', '--wash', '--raised'].map((ground): [string, string] => [ink, ground])),
  ['--ink', '--tint'], ['--ink', '--mark'], ['--ink', '--warn-wash'], ['--warn', '--warn-wash'], ['--action', '--tint'],
  ['--on-action', '--action'], ['--on-action', '--action-strong'], ['--on-government', '--government'], ['--on-partner', '--partner'],
  ...[0, 1, 2, 3, 4].map((level): [string, string] => [`--on-shade-${level}`, `--shade-${level}`]),
];
const shapes: [string, string][] = [['--edge', '--paper'], ['--government', '--wash'], ['--partner', '--wash'], ['--people', '--wash'], ['--focus-ring', '--paper']];

for (const scheme of [0, 1] as const) {
  const name = scheme === 0 ? 'light' : 'dark';
  test.each(text)(`${name}: text %s on %s`, (ink, ground) => expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5));
  test.each(shapes)(`${name}: shape %s on %s`, (ink, ground) => expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3));
}

test('every var() of the styles is declared', () => {
  const used = [...own.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
  for (const name of used) expect(declared.has(name), name).toBe(true);
});
