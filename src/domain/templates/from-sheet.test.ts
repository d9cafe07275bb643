import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Sheet } from '../../schemas/sheets.ts';
import { sectionsOfSheet } from './from-sheet.ts';

const sheet = parse(readFileSync('src/content/sheets/project-evaluation.yaml', 'utf8')) as Sheet;
const sections = sectionsOfSheet(sheet);
const cells = sections.flatMap(({ table }) => table?.rows ?? []).flat().map(String);

test('every question of the sheet that is still asked stands in the paper', () => {
  for (const { question } of sheet.viewpoints.flatMap(({ items }) => items).filter(({ retired }) => !retired)) expect(cells).toContain(question);
  const labels = sections.flatMap(({ fields = [] }) => fields.map(({ label }) => label));
  for (const { question } of sheet.phases.flatMap(({ questions = [] }) => questions).filter(({ retired }) => !retired)) expect(labels).toContain(question);
});

test('what is expected before the start is not asked as if it were over, and points say what they are compared with where nothing is expected', () => {
  const asked = sheet.viewpoints.flatMap(({ items }) => items).filter(({ expect: hint, retired }) => hint && !retired);
  const expected = sections.find(({ id }) => id.endsWith('-expect'))?.table?.rows ?? [];
  expect(expected.map(([, title]) => title)).toEqual(asked.map(({ expectTitle, question }) => expectTitle ?? question));
  expect(expected.filter(([, title]) => /(ました|ていました)か。$/.test(String(title)))).toEqual([]);
  expect(sections.find(({ id }) => id === 'points-purpose')?.intro).toContain(`1-1は、${sheet.withoutExpect}`);
});

test('points have a column for each phase that gives points, and the scale is told once', () => {
  const points = sections.filter(({ id }) => id.startsWith('points-'));
  expect(points).toHaveLength(sheet.viewpoints.length);
  for (const { table } of points) expect(table?.columns.map(({ label }) => label)).toEqual(['番号', '問い', '中間', '完了', '理由・出来事(1・2・5の点は必ず書く)']);
  expect(points.filter(({ intro }) => intro?.includes('5=想定を大きく上回る'))).toHaveLength(1);
});

test('a question that is no longer asked is left out', () => {
  const [first, ...others] = sheet.viewpoints;
  const retired = { ...sheet, viewpoints: [{ ...first, items: first?.items.map((item) => ({ ...item, retired: true })) }, ...others] } as Sheet;
  expect(sectionsOfSheet(retired).map(({ heading }) => heading)).not.toContain(`視点1 ${first?.name}`);
});
