/** Finds a browser for the tests: CHROME_PATH, an installed Chromium, else the one shipped in an npm package. */
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
}

/** Its own flags are left out: they switch web security off and put everything into one process. */
async function shipped(): Promise<Browser> {
  // The package unpacks the system libraries that it needs only when this variable names a serverless host.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: flags };
}

/** The browser to launch, and the flags it needs. */
export async function findBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? installed();
  return executablePath ? { executablePath, args: flags } : shipped();
}
