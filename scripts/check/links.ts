/** `node scripts/check/links.ts --dir dist`: follows every link of the built site, anchors included. */
import { parseArgs } from 'node:util';
import { LinkChecker, LinkState } from 'linkinator';
import { finish } from '../lib/report.ts';
import type { Report } from '../lib/report.ts';
import { listen, normaliseBase, siteServer } from '../lib/site-server.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' }, base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' } } });

const remedies: Record<number, string> = {
  200: 'ページはありますが、# の後ろの見出しやidがありません。先のページの見出しを確かめてください。',
  404: 'この先のページがありません。アドレスを直すか、ページを作ってください。',
};
const remedy = (status = 0) => remedies[status] ?? `開けません(状態 ${status})。`;

/** Links to other sites are not followed: the build and its checks never leave this machine. */
async function checkLinks(home: string): Promise<Report> {
  const { origin } = new URL(home);
  const elsewhere = `^(?!${origin.replaceAll('.', '\\.')}/)`;
  const { links } = await new LinkChecker().check({
    path: [home], recurse: true, checkFragments: true, concurrency: 16, linksToSkip: [elsewhere], retryErrors: true,
  });
  const own = links.filter(({ state }) => state !== LinkState.SKIPPED);
  const broken = own.filter(({ state }) => state === LinkState.BROKEN);
  return {
    name: 'リンクの確認',
    checked: own.length,
    problems: broken.map(({ url, parent, status }) => ({
      file: new URL(parent ?? home).pathname,
      field: `リンク ${decodeURI(url.replace(origin, ''))}`,
      message: remedy(status),
    })),
  };
}

const base = normaliseBase(values.base);
const server = siteServer(values.dir, base);
const report = await checkLinks(await listen(server, base));
server.close();
finish([report]);
