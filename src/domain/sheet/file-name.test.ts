import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test('parts are joined and blank ones left out', () => {
  expect(fileName(['協働評価', '行政', '', '2026-11-23'], 'json')).toBe('協働評価_行政_2026-11-23.json');
});

test('signs that a system refuses do not get into the name', () => {
  expect(fileName(['../a:b*c?', '\u202Egnp\u0000', ' 水辺 の/楽校 '], 'json')).toBe('a-b-c_gnp_水辺-の-楽校.json');
  expect(fileName(['𠮷'.repeat(50)], 'json')).toBe(`${'𠮷'.repeat(40)}.json`);
});
