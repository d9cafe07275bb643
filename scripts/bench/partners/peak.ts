/** Runs a program and watches how much memory it and all its children take together. */
import { execFileSync, spawn } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** What a run took. */
export interface Run {
  readonly seconds: number;
  /** Processor time of the program and all it started: what one processor would need at least. */
  readonly cpu: number;
  /** Most memory of all processes together, in MB. */
  readonly peak: number;
  /** How busy the machine was, per processor; 1 is a machine that does nothing else. */
  readonly load: number;
}

interface Process { readonly parent: number; readonly memory: number }

/** Every process with its parent and its memory in KB. */
function processes(): Map<number, Process> {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return new Map(lines.map((line) => line.trim().split(/\s+/).map(Number)).map(([pid = 0, parent = 0, memory = 0]) => [pid, { parent, memory }]));
}

/** Memory of a process and what it started. */
function memoryOf(root: number): number {
  const all = processes();
  const isBelow = (pid: number): boolean => pid === root || (all.has(pid) && pid > 1 && isBelow(all.get(pid)?.parent ?? 0));
  return [...all].reduce((sum, [pid, { memory }]) => (isBelow(pid) ? sum + memory : sum), 0);
}

/** Seconds in the last line of the shell's `times`: `1m2.5s 0m3.1s`. */
const secondsIn = (words: string): number => [...(words.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);

/** Runs a program to its end; throws with its last words when it fails. */
export async function watched(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const start = performance.now();
  // The shell tells what its children took of the processors.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', command, ...args], { cwd, env: { ...process.env, ...env } });
  let [words, peak] = ['', 0];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => { words = (words + text.toString()).slice(-4000); });
  const timer = setInterval(() => { peak = Math.max(peak, memoryOf(child.pid ?? 0)); }, 500);
  const code = await new Promise<number | null>((done) => { child.on('close', done); });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${words}`);
  return { seconds: (performance.now() - start) / 1000, cpu: secondsIn(words), peak: peak / 1024, load: (loadavg()[0] ?? 0) / cpus().length };
}
