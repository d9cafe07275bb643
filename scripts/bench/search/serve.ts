/** A temporary folder and a server of it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { listen } from '../../lib/site-server.ts';

/** A server that runs. */
export interface Served {
  url: string;
  close(): void;
}

/** Serves a folder. Only a page of this policy may read the clock to some microseconds. */
export async function serve(folder: string): Promise<Served> {
  const setHeaders = (response: ServerResponse) => { response.setHeader('Cross-Origin-Opener-Policy', 'same-origin').setHeader('Cross-Origin-Embedder-Policy', 'require-corp'); };
  const files = sirv(folder, { dev: true, setHeaders });
  const server = createServer((request, response) => { files(request, response, () => void response.writeHead(404).end()); });
  return { url: await listen(server, '/'), close: () => { server.close(); server.closeAllConnections(); } };
}

/** Does something in a temporary folder with an empty page, and removes it. */
export async function withFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    await writeFile(join(folder, 'blank.html'), '<!doctype html><html lang="ja"><meta charset="utf-8"><title>bench</title>');
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
