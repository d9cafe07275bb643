/** A static server for the built site: the published sub-path, the 404 page and the headers of public/_headers, as a host would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/** `kyodo` and `/kyodo` become `/kyodo/`. */
export const normaliseBase = (base: string): string => `/${base}/`.replaceAll(/\/+/g, '/');

/** Headers by the path that they begin with: `/*` is every path, `/data/*` those below it. */
function readHeaders(file: string): [path: string, headers: [string, string][]][] {
  return readFileSync(file, 'utf8').split(/^(?=\/)/m).map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return [path.trim().replace('*', ''), lines.flatMap((line): [string, string][] => { const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []; return name && value ? [[name, value]] : []; })];
  });
}

/** A server for `dir`, not yet listening. Throws with a remedy when nothing was built. */
export function siteServer(dir: string, base: string): Server {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html'))) throw new Error(`${dir} に公開するページがありません。先に npm run build を実行してください。`);
  const rules = readHeaders(join(root, '_headers'));
  const headersOf = (path: string) => rules.flatMap(([begin, headers]) => (path.startsWith(begin) ? headers : []));
  const notFound = readFileSync(join(root, '404.html'));
  const files = sirv(root, { dev: true, setHeaders: (response, path) => { for (const [name, value] of headersOf(path)) response.setHeader(name, value); } });
  return createServer((request, response) => {
    const miss = () => void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...Object.fromEntries(headersOf('/')) }).end(notFound);
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return miss();
    request.url = url.slice(base.length - 1);
    return files(request, response, miss);
  });
}

/** Listens on `port` (0: any free one) and resolves to the address of the home page. */
export const listen = (server: Server, base: string, port = 0): Promise<string> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => done(`http://localhost:${(server.address() as AddressInfo).port}${base}`));
  });
