/** Finds a browser for the tests: CHROME_PATH, the one shipped in an npm package, else an installed Chromium. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const installed = (): string | undefined =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));

/** Flags for a browser that may run as root in a closed network: it must not call home while a test counts requests. */
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--lang=ja',
];

export interface Browser {
  executablePath: string;
  args: string[];
  /** With a locale that can name files in Japanese; in a bare one Chromium calls every download "download". */
  env: Record<string, string | undefined>;
}

/** The package holds a program for this kind of machine only. */
const isShipped = process.platform === 'linux' && process.arch === 'x64';

/** Its own flags are left out: they switch web security off and put everything into one process. */
async function shipped(): Promise<string | undefined> {
  if (!isShipped) return undefined;
  // A machine with a Chromium has the system libraries and its own fonts. Elsewhere the package unpacks them, which it does only when this variable names a serverless host.
  if (!installed()) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** The browser to launch, and what it needs. */
export async function findBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? (await shipped()) ?? installed();
  if (!executablePath) throw new Error('試験に使うブラウザーがありません。ChromeかChromiumを入れるか、CHROME_PATHにその場所を指定してください。');
  return { executablePath, args: flags, env: { ...process.env, LC_ALL: 'C.UTF-8' } };
}
