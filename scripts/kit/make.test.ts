import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../check/content/check.ts';
import { samplesReport } from '../check/content/samples.ts';
import type { Files } from '../check/content/types.ts';
import { collections } from '../../src/schemas/index.ts';
import { contentOf, folderFault, makeSite } from './make.ts';
import { nationalPlaces } from './places.ts';
import { wantedSite } from './wanted.ts';
import type { Given, Wanted } from './wanted.ts';

const kit = resolve(import.meta.dirname, '../..');
const today = '2026-11-24';
const places = nationalPlaces();
const wanted = (given: Given): Wanted => { const result = wantedSite(given, { places, ids: new Map(), kit }); if ('faults' in result) throw new Error(result.faults.join()); return result.wanted; };
const content = (given: Given): Files => contentOf(kit, wanted(given), today);
const linesWith = (files: Files, word: RegExp, folder: string) => [...files].filter(([file]) => file.startsWith(folder)).flatMap(([file, text]) => text.split('\n').filter((line) => word.test(line)).map((line) => `${file}: ${line}`));

test.each([
  ['a ward', { name: '新宿区', code: '131041' }], ['a city', { name: '横浜市', code: '141003' }], ['a town', { name: '東川町', code: '014583' }], ['a village', { name: '檜原村', code: '133078' }],
])('the content of %s has no problem, with samples and without', (_, given) => {
  expect(checkContent(content(given), today)).toMatchObject({ problems: [] });
  expect(checkContent(content({ ...given, empty: true }), today)).toMatchObject({ problems: [] });
});

const yokohama = content({ name: '横浜市', code: '141003' });

test('one sample stands in each list of its own, says that it is made up, and cannot be published', () => {
  const { problems, notices } = samplesReport(yokohama, false);
  expect(problems).toEqual([]);
  expect(notices?.map(({ file }) => file.replace('src/content/', '')).toSorted()).toEqual([
    'cases/sample-flowerbed.mdx', 'events.yaml', 'needs/items.yaml', 'partners/sample-group.yaml', 'plan/items.yaml', 'site.yaml', 'site.yaml', 'site.yaml', 'support/centres.yaml', 'surveys/sample-survey.yaml',
  ]);
  expect(samplesReport(yokohama, true).problems).toHaveLength(11);
  const empty = samplesReport(content({ name: '横浜市', code: '141003', empty: true }), false);
  expect(empty.notices?.map(({ file }) => file)).toEqual(['src/content/site.yaml', 'src/content/site.yaml', 'src/content/site.yaml']);
});

test('nothing of this site\'s own goes along', () => {
  const folders = ['cases', 'partners', 'surveys'].map((name) => [...yokohama.keys()].filter((file) => file.startsWith(`${name}/`)));
  expect(folders).toEqual([['cases/sample-flowerbed.mdx'], ['partners/sample-group.yaml'], ['surveys/sample-survey.yaml']]);
  expect((parse(yokohama.get(collections.municipalities.path) ?? '') as { name: string; area: string }[]).map(({ name, area }) => [name, area])).toEqual([['横浜市', 'own'], ['神奈川県', 'whole']]);
  for (const folder of ['templates/', 'selectors/', 'faq/', 'site.yaml']) expect(linesWith(yokohama, /都民/, folder)).toEqual([]);
});

test('a site of one municipality leads to nothing that it does not have, and claims nothing that is not its own', () => {
  const site = yokohama.get('site.yaml') ?? '';
  expect(site).not.toMatch(/似た自治体|参考実装|写しを|path: municipalities }/);
  expect(parse(site)).toMatchObject({ evidence: '【要記入: 出典を、いつ、どう読んだか】', contact: { text: '【要記入: 横浜市の連絡先】' } });
  expect(yokohama.get('desk/triage.yaml')).not.toMatch(/似た自治体|この仕組みの使い方/);
});

test('what a kept text says of a case keeps its evidence: the link leads to the source', () => {
  expect(linesWith(yokohama, /\]\(\/cases\/[^)]/, 'manual/').filter((line) => !/\/cases\/(?:new|compare|map|timeline)\//.test(line))).toEqual([]);
  expect(linesWith(yokohama, /\]\(https?:/, 'manual/pitfalls.mdx').length).toBeGreaterThan(10);
});

test.each(parse(readFileSync(join(kit, 'scripts/kit/words.yaml'), 'utf8')) as { files: string; from: string }[])('the words "$from" still stand in $files', ({ files, from }) => {
  const path = join(kit, 'src/content', files);
  const texts = files.endsWith('/') ? readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8')) : [readFileSync(path, 'utf8')];
  expect(texts.some((text) => text.includes(from))).toBe(true);
});

test('a site is whole, has its own package, and leaves the tests of this site behind', () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'kyodo-make-')), 'new-site');
  expect(makeSite(wanted({ name: '横浜市', code: '141003', dir, colour: '#0b5fa5' }), kit, today)).toHaveLength(1);
  const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as { name: string; scripts: Record<string, string> };
  const lockfile = JSON.parse(readFileSync(join(dir, 'package-lock.json'), 'utf8')) as { name: string };
  expect([manifest.name, lockfile.name, Object.keys(manifest.scripts).filter((name) => name.includes('kit'))]).toEqual(['new-site', 'new-site', []]);
  expect(readdirSync(join(dir, 'tests')).toSorted()).toEqual(['a11y', 'browser', 'fixtures', 'kit', 'office', 'pdf']);
  const guides = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(dir, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const taught = guides.flatMap((name) => [...readFileSync(join(dir, name), 'utf8').matchAll(/npm run (?:--\S+ )?([\w:]+)/g)].map(([, command = '']) => `${name}: ${command}`));
  expect(taught.filter((one) => !((one.split(': ')[1] ?? '') in manifest.scripts))).toEqual([]);
  expect(readFileSync(join(dir, 'docs/adopt.md'), 'utf8')).not.toMatch(/--code|only in the kit|できたフォルダー/);
  for (const name of ['.git', 'node_modules', 'dist', 'scripts/kit']) expect(existsSync(join(dir, name)), name).toBe(false);
  expect(Object.values(manifest.scripts).flatMap((command) => command.match(/scripts\/[\w/-]+\.(?:ts|mjs)/g) ?? []).filter((file) => !existsSync(join(dir, file)))).toEqual([]);
  const steps = Object.values(manifest.scripts).flatMap((command) => [...command.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
  expect(steps.filter((name) => !(name in manifest.scripts))).toEqual([]);
  expect(steps).toContain('test:e2e');
  const tests = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:test|spec)\.ts$/.test(file));
  const read = tests.flatMap((file) => [...readFileSync(join(dir, file), 'utf8').matchAll(/readFileSync\('(src\/content\/[^'$]+)'/g)].map(([, path = '']) => path));
  expect(read.filter((path) => !existsSync(join(dir, path)))).toEqual([]);
  expect(read.length).toBeGreaterThan(2);
  expect(readdirSync(join(dir, '..'))).toEqual(['new-site']);
});

test('folders in which no site can be made', () => {
  const root = mkdtempSync(join(tmpdir(), 'kyodo-make-'));
  writeFileSync(join(root, 'file'), '');
  mkdirSync(join(root, 'full'));
  writeFileSync(join(root, 'full/a'), '');
  mkdirSync(join(root, 'free'));
  const fault = (path: string) => folderFault(join(root, path), kit)?.replaceAll(root, '…');
  expect([fault('free'), fault('new')]).toEqual([undefined, undefined]);
  expect(fault('full')).toBe('--dir「…/full」は空ではありません。何も消さないように、新しい名前か、空のフォルダーを書いてください。');
  expect(fault('file')).toBe('--dir「…/file」は、すでにあるファイルです。別の名前を書いてください。');
  expect(fault('none/new')).toBe('--dir「…/none/new」の親のフォルダーがありません。先に「…/none」を作ってください。');
  expect(folderFault(join(kit, 'src/new'), kit)).toContain('この一式のフォルダー');
});

test('on a failure nothing is left', () => {
  const root = mkdtempSync(join(tmpdir(), 'kyodo-make-'));
  const broken = join(root, 'kit');
  mkdirSync(broken);
  for (const name of ['CONTRIBUTING.md', 'docs', 'package.json', 'package-lock.json', 'scripts']) symlinkSync(join(kit, name), join(broken, name));
  expect(() => makeSite(wanted({ name: '横浜市', code: '141003', dir: join(root, 'site') }), broken, today)).toThrow();
  expect(readdirSync(root)).toEqual(['kit']);
});
