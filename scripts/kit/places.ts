/** Municipalities of Japan by their 全国地方公共団体コード. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A municipality or prefecture as the national table names it. */
export interface Place {
  readonly code: string;
  readonly prefecture: string;
  readonly name: string;
  readonly reading: string;
}

/** The 47 prefectures and 1,741 municipalities (code4fukui/localgovjp, CC0); the wards of designated cities are no municipalities. */
export function nationalPlaces(): Place[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'municipalities.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [code = '', prefecture = '', name = '', reading = ''] = line.split(',');
    return { code, prefecture, name, reading };
  });
}

/** The sixth digit of a code, from its first five: weights 6 to 2, modulo 11. */
export function checkDigit(five: string): string {
  const sum = [...five].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}

/** The digits of a prefecture, `13` of Tokyo; its own code goes on with 000. */
export const prefectureOf = (code: string): string => code.slice(0, 2);

/** Whether a code is that of a prefecture. */
export const isPrefecture = (code: string): boolean => code.slice(2, 5) === '000';
