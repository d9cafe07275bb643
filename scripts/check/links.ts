/** `node scripts/check/links.ts --dir dist`: follows every link of the built site, anchors included. Of thousands of pages of registers some are followed; the others must be there. */
import { parseArgs } from 'node:util';
import { LinkChecker, LinkState } from 'linkinator';
import { builtFiles } from '../lib/built.ts';
import { finish } from '../lib/report.ts';
import type { Report } from '../lib/report.ts';
import { sampled } from '../lib/sample.ts';
import { listen, normaliseBase, siteServer } from '../lib/site-server.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' }, base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' } } });

const remedies: Record<number, string> = {
  200: 'ページはありますが、# の後ろの見出しやidがありません。先のページの見出しを確かめてください。',
  404: 'この先のページがありません。アドレスを直すか、ページを作ってください。',
};
const remedy = (status = 0) => remedies[status] ?? `開けません(状態 ${status})。`;

/** Links to other sites are not followed: the build and its checks never leave this machine. */
async function checkLinks(home: string, dir: string): Promise<Report> {
  const { origin } = new URL(home);
  const { left, figures } = sampled(builtFiles('.html', dir));
  const fileOf = (url: string) => (url.startsWith(home) ? `${decodeURI(new URL(url).pathname.slice(new URL(home).pathname.length))}index.html` : '');
  const { links } = await new LinkChecker().check({
    path: [home], recurse: true, checkFragments: true, concurrency: 16, linksToSkip: async (url) => !url.startsWith(`${origin}/`) || left.has(fileOf(url)), retryErrors: true,
  });
  const own = links.filter(({ state, url }) => state !== LinkState.SKIPPED || left.has(fileOf(url)));
  const broken = own.filter(({ state }) => state === LinkState.BROKEN);
  return {
    name: 'リンクの確認',
    checked: own.length,
    figures,
    problems: broken.map(({ url, parent, status }) => ({
      file: new URL(parent ?? home).pathname,
      field: `リンク ${decodeURI(url.replace(origin, ''))}`,
      message: remedy(status),
    })),
  };
}

const base = normaliseBase(values.base);
const server = siteServer(values.dir, base);
const report = await checkLinks(await listen(server, base), values.dir);
server.close();
finish([report]);
