/** Drives an installed Firefox over WebDriver BiDi, the protocol of the W3C. Playwright drives only a Firefox of its own making. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const names = ['firefox', 'firefox-esr'];

/** Where Firefox is: FIREFOX_PATH, else an installed one, else nowhere. */
export const findFirefox = (): string | undefined =>
  process.env['FIREFOX_PATH'] ?? (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));

type Answer = { id?: number; result?: Record<string, unknown>; error?: string; message?: string };
type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** Waits for the line with the address, and fails when Firefox ends before. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  if (firefox.stderr) for await (const line of createInterface(firefox.stderr)) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (!address) continue;
    firefox.stderr.resume();
    return address;
  }
  throw new Error('Firefoxを始められませんでした。FIREFOX_PATHを確かめてください。');
}

/** Sends commands over one socket, and gives each its answer. */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => { const answer = JSON.parse(data as string) as Answer; waiting.get(answer.id ?? 0)?.(answer); });
  await new Promise((done, fail) => { socket.addEventListener('open', done); socket.addEventListener('error', fail); });
  let last = 0;
  return async (method, params = {}) => {
    const id = ++last;
    const answered = new Promise<Answer>((done) => { waiting.set(id, done); });
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await answered;
    if (error) throw new Error(`${method}: ${error} ${message ?? ''}`);
    return result ?? {};
  };
}

/** A tab of Firefox. */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Calls a function in the page with what JSON can carry, and gives what JSON can carry. */
  evaluate<T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T>;
  /** Presses keys one by one, as on a keyboard: signs, or names of the standard's table. */
  press(...keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Keys without a sign, as WebDriver writes them. */
const special: Record<string, string> = { ArrowDown: '\uE015', ArrowUp: '\uE013', Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Backspace: '\uE003' };

function pageOf(send: Send, context: string, close: () => Promise<void>): FirefoxPage {
  return {
    goto: async (url) => { await send('browsingContext.navigate', { context, url, wait: 'complete' }); },
    evaluate: async (work, given) => {
      const functionDeclaration = `async (given) => JSON.stringify(await (${work.toString()})(JSON.parse(given)))`;
      const args = [{ type: 'string', value: JSON.stringify(given) }];
      const { result, exceptionDetails } = (await send('script.callFunction', { functionDeclaration, arguments: args, target: { context }, awaitPromise: true })) as {
        result?: { value?: string }; exceptionDetails?: { text: string };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? 'null');
    },
    press: async (...keys) => {
      const actions = keys.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: special[key] ?? key })));
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close,
  };
}

/** Starts Firefox with an empty profile, and opens a tab. */
export async function openFirefox(path: string): Promise<FirefoxPage> {
  const profile = await mkdtemp(join(tmpdir(), 'kyodo-firefox-'));
  const firefox = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => { firefox.once('exit', done); });
  const close = async () => { firefox.kill(); await ended; await rm(profile, { recursive: true, force: true, maxRetries: 5 }); };
  try {
    const send = await connect(await addressOf(firefox));
    await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree')) as { contexts: { context: string }[] };
    const context = contexts[0]?.context ?? '';
    await send('emulation.setLocaleOverride', { locale: 'ja-JP', contexts: [context] });
    return pageOf(send, context, close);
  } catch (error) {
    await close();
    throw error;
  }
}
