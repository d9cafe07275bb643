/** What every command does with what was typed: `--help` shows its usage, and what cannot be meant is told in words, with the usage and exit code 2. */
import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/** What was typed cannot be meant so. */
export class Mistyped extends Error {}

/** What a command takes. */
interface Taken<O extends ParseArgsOptionsConfig> {
  readonly usage: string;
  readonly options: O;
}

/** Options by their names, and what stands without one. */
export type Typed<O extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** Words for the faults that Node names in English. */
function faultOf({ code, message }: NodeJS.ErrnoException): string {
  const [, option = ''] = /'(-[^' ]+)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `「${option}」という指定はありません。`;
  return /does not take an argument/.test(message) ? `「${option}」には値を付けません。` : `「${option}」に値がありません。`;
}

function typed<O extends ParseArgsOptionsConfig>(options: O): Typed<O> {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new Mistyped(faultOf(error as NodeJS.ErrnoException));
  }
}

/** The one file or folder that must be named; `what` is it called. */
export function onlyOne(positionals: readonly string[], what = 'ファイル'): string {
  const [first, ...more] = positionals;
  if (first === undefined) throw new Mistyped(`${what}がありません。`);
  if (more.length > 0) throw new Mistyped(`${what}は一つだけ書いてください。`);
  return first;
}

/** Refuses what stands without an option, for commands that take none. */
export function noOthers(positionals: readonly string[]): void {
  const [first] = positionals;
  if (first !== undefined) throw new Mistyped(`「${first}」は使えません。`);
}

/** Runs a command. Errors other than of typing go to the caller. */
export async function runCommand<O extends ParseArgsOptionsConfig>({ usage, options }: Taken<O>, act: (typed: Typed<O>) => unknown): Promise<void> {
  if (process.argv.slice(2).includes('--help')) { console.log(usage); return; }
  try {
    await act(typed(options));
  } catch (error) {
    if (!(error instanceof Mistyped)) throw error;
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  }
}
