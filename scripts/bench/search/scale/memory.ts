/** The memory of a process and all that it started, where the system tells (Linux). */
import { readFileSync, readdirSync } from 'node:fs';

interface Process {
  id: number;
  parent: number;
  kilobytes: number;
}

function read(id: string): Process | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { id: Number(id), parent: field('PPid'), kilobytes: field('VmRSS') };
  } catch {
    return undefined;
  }
}

function all(): Process[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((id) => read(id) ?? []);
  } catch {
    return [];
  }
}

/** Bytes in use by a process and its descendants; 0 when unknown. */
export function memoryOf(id: number): number {
  const processes = all();
  const sum = (root: number): number => processes.filter(({ parent }) => parent === root).reduce((total, { id }) => total + sum(id), processes.find((one) => one.id === root)?.kilobytes ?? 0);
  return sum(id) * 1024;
}
