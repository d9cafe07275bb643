/** Where the site has no address, its pages say so before the work, and send nobody in a circle; runs after a build. */
import { parse as parseHtml } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readBuilt } from '../../scripts/lib/built.ts';

const textOf = (path: string) => parseHtml(readBuilt(`${path}/index.html`)).querySelector('main')?.text ?? '';

test.each([
  ['cases/new', '事例', '出典になる資料'], ['partners/register', '団体の届出', 'だれが読んでもよい資料'], ['tools/merge', '事例', '公開する記録から分かることだけで'],
])('%s says before the work that nobody takes it, and does not send to a desk that is none', (path, what, work) => {
  const text = textOf(path);
  const said = text.indexOf(`${what}を受け付けていません。`);
  expect(said).toBeGreaterThan(-1);
  expect(said).toBeLessThan(text.indexOf(work));
  expect(text).toContain('区市町村の担当課に渡すか、手元に残して');
  expect(text).not.toMatch(/送り先をまだ決めていません|協働の窓口|運営者に(渡し|届け出)ます/);
});

test('the desk says once that it is none, and where to go instead', () => {
  const text = textOf('desk');
  expect(text.match(/窓口を持っていません|受付の窓口がありません/g)).toHaveLength(1);
  expect(text).toContain('会って相談できるセンターは、このページの下にあります。');
});

test('the tool without points says when points are proper, beside the form for them', () => {
  expect(textOf('tools/partner-check')).toMatch(/団体に点や順位は付けません。[^]*審査会が採点するときは、先に公開した基準と配点で、団体ではなく提案に点を付けます\(様式「選定基準・採点表」/);
});
