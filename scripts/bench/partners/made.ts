/** A made-up register of NPO法人 with the quirks of the portal's file, spread over the rows of 五十音 and the municipalities. All names are サンプル…(架空). */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { npoLines } from '../import/made-npo.ts';

const kana = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'];
const words = ['みどり', '青空', '川べり', '里山', '花壇', '学び舎', '縁側', '灯台', '森の子', '風車', '虹', '坂道', '手しごと', '朝市', '音の輪', '図書室', 'ひだまり', '水辺', '港', '道ばた'];

/** Names of Tokyo's municipalities, as addresses have them. */
const towns = (): string[] => (parse(readFileSync('src/content/reference/municipalities.yaml', 'utf8')) as { name: string; tile?: unknown }[]).flatMap(({ name, tile }) => (tile ? [name] : []));

/** One line with a name, a reading and a town of its own. */
function spread(line: string, row: number, places: readonly string[]): string {
  const word = words[(row * 7) % words.length] ?? '';
  return line
    .replace(`サンプル${row},`, `${kana[(row * 13) % kana.length] ?? ''}サンプル${row},`)
    .replace('法人サンプル', `法人サンプル${word}`)
    .replace(/(?:東京都)?(?:千代田区|小平市|西多摩郡瑞穂町|八王子市|大島町)(?=サンプル町)/, () => `東京都${places[(row * 31) % places.length] ?? ''}`);
}

/** The lines of a file of so many organisations, the header first. */
export function* registerLines(rows: number): Generator<string> {
  const places = towns();
  let row = -1;
  for (const line of npoLines({ rows })) {
    yield row < 0 ? line : spread(line, row, places);
    row += 1;
  }
}
