/** `npm run bench:import`: imports a made-up national file of 60,172 rows twice and prints time, memory and counts. Fails above the bars. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish } from '../../lib/report.ts';
import { inCp932, npoLines } from './made-npo.ts';

const rows = 60_172;
const bars = { seconds: 30, megabytes: 500 };
const folder = mkdtempSync(join(tmpdir(), 'kyodo-bench-import-'));
const path = join(folder, '000_AdministrativeInputData_20261101.csv');

interface Measured { seconds: number; megabytes: number; lines: string[] }

const file = openSync(path, 'w');
for (const line of npoLines({ rows, faults: true })) writeSync(file, inCp932(line));
closeSync(file);

/** A process of its own, so that the peak is the import's. */
function run(): Measured {
  const text = execFileSync(process.execPath, ['--max-semi-space-size=4', join(import.meta.dirname, 'once.ts'), path, join(folder, 'registers')], { encoding: 'utf8' });
  return JSON.parse(text) as Measured;
}

const [first, second] = [run(), run()];
const figures = [`  ファイル: ${rows.toLocaleString('en')}行、${(statSync(path).size / 1e6).toFixed(1)}MB、CP932`, ...[first, second].flatMap(({ seconds, megabytes, lines }, index) => [
  `  ${index + 1}回目: ${seconds.toFixed(1)}秒(上限${bars.seconds}秒)、最大${megabytes}MB(上限${bars.megabytes}MB)`, ...lines.map((line) => `    ${line}`)])];
const bad = [first, second].some(({ seconds, megabytes }) => seconds > bars.seconds || megabytes > bars.megabytes) || !second.lines.some((line) => line.startsWith('変更0件'));
finish([{ name: '取り込みの速さ', checked: rows, problems: bad ? [{ file: 'scripts/bench/import', message: '上限を超えたか、2回目に変更がありました。' }] : [], figures }]);
rmSync(folder, { recursive: true });
