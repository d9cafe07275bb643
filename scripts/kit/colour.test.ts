import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accentOf, contrast, paintTokens } from './colour.ts';

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('whatever the colour, it can be read on every ground, light and dark', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
    const { light, dark } = accentOf(`#${number.toString(16).padStart(6, '0')}`);
    for (const ground of ['#ffffff', '#f4f8f5', light.tint, light.on]) expect(contrast(light.action, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['#121614', '#1a211d', '#1e2622', dark.tint, dark.on]) expect(contrast(dark.action, ground)).toBeGreaterThanOrEqual(4.5);
    for (const { strong, on } of [light, dark]) expect(contrast(strong, on)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#1a1a1a', light.tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#f2f2f2', dark.tint)).toBeGreaterThanOrEqual(4.5);
  }), { numRuns: 500 });
});

test('what is changed is told; a colour that can be read stays as it is', () => {
  expect(accentOf('#0b5fa5').light.action).toBe('#0b5fa5');
  expect(accentOf('#ffcc00').adjusted[0]).toMatch(/^明るい画面では、#ffcc00は地の色と1\.5対1で読みにくいため、#[\da-f]{6}\(\d\.\d対1\)にしました。$/);
});

test('the tokens take the accent, each in its place', () => {
  const { light, dark } = accentOf('#0b5fa5');
  const css = paintTokens(readFileSync('src/styles/tokens.css', 'utf8'), { light, dark, adjusted: [] });
  expect(css).toContain(`--action: light-dark(${light.action}, ${dark.action});`);
  expect(css).toContain(`--tint: light-dark(${light.tint}, ${dark.tint});`);
  expect(css).toContain('--government: light-dark(var(--color-primitive-blue-900)');
});
