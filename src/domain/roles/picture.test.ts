import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pictureColours, pictureSvg } from './picture.ts';

const diagram = { toPartner: '場', toGovernment: '運営', toPeople: '講座', people: '子ども' };
const arrows = (svg: string) => ['M440', 'M760', 'M600'].filter((start) => svg.includes(`"${start}`)).length;

test('the picture has no letters, so that no font is needed', () => {
  const svg = pictureSvg({ diagram, done: true, signs: ['M0 0h1'] });
  expect(svg).not.toMatch(/<text|font/);
  expect(svg).not.toContain('子ども');
});

test('only the arrows of the record are drawn', () => {
  expect(arrows(pictureSvg({ diagram, done: true, signs: [] }))).toBe(3);
  expect(arrows(pictureSvg({ diagram: { toPartner: '場' }, done: true, signs: [] }))).toBe(1);
  expect(arrows(pictureSvg({ diagram: {}, done: true, signs: [] }))).toBe(0);
});

test('a plan has broken outlines, what took place is filled', () => {
  expect(pictureSvg({ diagram, done: false, signs: [] })).toContain('stroke-dasharray="22 14"');
  expect(pictureSvg({ diagram, done: true, signs: [] })).not.toContain('stroke-dasharray="22 14"');
});

test('no more than three signs', () => {
  expect(pictureSvg({ diagram, done: true, signs: ['M1 1', 'M2 2', 'M3 3', 'M4 4'] })).not.toContain('"M4 4"');
});

test('the colours are those of the tokens', () => {
  const own = readFileSync('src/styles/tokens.css', 'utf8');
  const primitives = readFileSync(createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8');
  const light = (name: string) => {
    const value = new RegExp(`--${name}: light-dark\\(([^,]+),`).exec(own)?.[1] ?? '';
    const primitive = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return primitive ? new RegExp(`${primitive}: (#\\w+)`).exec(primitives)?.[1] : value;
  };
  const { ink, ...named } = pictureColours;
  for (const [name, colour] of Object.entries(named)) expect(light(name), name).toBe(colour);
  expect(light('ink-soft')).toBe(ink);
});
