/** One import at a time for a place. The lock of a process that is gone counts for nothing. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';
import type { Place } from './commit.ts';

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const holder = (path: string) => { try { return Number(readFileSync(path, 'utf8')); } catch { return 0; } };

/** Does something while no other import can write to the place. */
export function locked<T>({ folder, id }: Place, act: () => T): T {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `.${id}.lock`);
  const other = holder(path);
  if (other !== process.pid && isAlive(other)) throw new TableFault('同じ名簿への、ほかの取り込みが動いています。', '終わってから、もう一度実行してください。');
  rmSync(path, { force: true });
  writeFileSync(path, String(process.pid), { flag: 'wx' });
  try {
    return act();
  } finally {
    rmSync(path, { force: true });
  }
}
