/** The files of a new site outside its content: what is copied, and what is written anew. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Files } from '../check/content/types.ts';
import type { Accent } from './colour.ts';
import { paintTokens } from './colour.ts';
import type { Names } from './names.ts';
import { filled } from './names.ts';
import { packageName } from './wanted.ts';
import type { Wanted } from './wanted.ts';

/** Files and folders that go along. What is about this site's own content stays: tests/e2e, tests/built and the like. */
export const copied = [
  '.ci', '.gitattributes', '.gitignore', 'CONTRIBUTING.md', 'LICENSE', 'LICENSE-CONTENT.md', 'astro.config.ts', 'playwright.config.ts', 'tsconfig.json', 'vitest.config.ts',
  'docs', 'public', 'scripts', 'src', 'tests/a11y', 'tests/browser', 'tests/fixtures', 'tests/kit', 'tests/office', 'tests/pdf',
] as const;

/** What of them stays behind: the content is planned file by file, the kit makes no further kits, measurements, images and the test that changes records of every collection are of this site. */
export const leftOut = ['src/content', 'scripts/kit', 'scripts/bench/search', 'scripts/bench/cases', 'scripts/bench/partners', 'scripts/search-quality', 'scripts/import/data/run.test.ts', 'docs/images'] as const;

interface Manifest { name: string; version: string; description: string; scripts: Record<string, string> }
interface Lockfile { name: string; version: string; packages: Record<string, { name?: string; version?: string }> }

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Commands that only this site has. */
const ownCommands = /scripts\/(?:kit|bench\/(?:search|cases|partners)|search-quality)\//;

/** Commands without those of them that stay behind, alone or as a step of another. */
function keptScripts(scripts: Manifest['scripts']): Manifest['scripts'] {
  const kept = Object.entries(scripts).filter(([, command]) => !ownCommands.test(command));
  const isGone = (step: string) => { const name = /^npm run ([\w:]+)/.exec(step)?.[1]; return name !== undefined && !kept.some(([other]) => other === name); };
  return Object.fromEntries(kept.map(([name, command]) => [name, command.split(' && ').filter((step) => !isGone(step)).join(' && ')]));
}

/** package.json under the new name, without the commands that stay behind. */
export function manifestOf(text: string, wanted: Wanted): string {
  const manifest = JSON.parse(text) as Manifest;
  const scripts = keptScripts(manifest.scripts);
  return json({ ...manifest, name: packageName(wanted), version: '0.1.0', description: wanted.title, scripts });
}

/** package-lock.json under the new name: the same packages. */
export function lockfileOf(text: string, wanted: Wanted): string {
  const lockfile = JSON.parse(text) as Lockfile;
  const [name, version] = [packageName(wanted), '0.1.0'];
  return json({ ...lockfile, name, version, packages: { ...lockfile.packages, '': { ...lockfile.packages[''], name, version } } });
}

/** CONTRIBUTING.md without the commands that stay behind. */
export function guideOf(text: string, manifest: string): string {
  const { scripts } = JSON.parse(manifest) as Manifest;
  const isGone = (line: string) => { const name = /^\| `npm run ([\w:]+)/.exec(line)?.[1]; return name !== undefined && !(name in scripts); };
  return text.split('\n').filter((line) => !isGone(line)).join('\n');
}

/** A guide without what only the kit can do: those parts stand between marks. */
export const withoutKit = (text: string): string => text.replaceAll(/<!-- only in the kit -->\n[\s\S]*?<!-- end -->\n+/g, '').trimEnd() + '\n';

/** The guide of adoption in the words of a site that was made already. */
const adoptionOf = (text: string): string => withoutKit(text)
  .replace('## 2. 新しいサイトを作る', '## 2. 新しいサイトの中身')
  .replace('できたフォルダーは、次のようになっています。', 'このフォルダーは、一式から作ったものです。作ったときは、次のようになっています。')
  .replace('新しいフォルダーで、続けて次を実行します。', 'このフォルダーで、次を実行します。');

/** The exceptions of the check of prose whose words the new site has: an exception that covers nothing is told as a fault. */
export function exceptionsOf(text: string, content: Files): string {
  const document = parseDocument(text);
  const isSaid = (words: string) => [...content.values()].some((file) => file.includes(words));
  if (isSeq(document.contents)) document.contents.items = document.contents.items.filter((item) => !isMap(item) || isSaid(String(item.get('text'))));
  return document.toString({ lineWidth: 0 });
}

/** Texts of this site, by path. */
export interface Texts { readonly [path: string]: string }

/** Files that are written anew, by path. */
export function writtenFiles(texts: Texts, content: Files, wanted: Wanted, names: Names, accent: Accent | undefined): Map<string, string> {
  const text = (path: string) => texts[path] ?? '';
  const manifest = manifestOf(text('package.json'), wanted);
  const painted: [string, string][] = accent
    ? [
      ['src/styles/tokens.css', paintTokens(text('src/styles/tokens.css'), accent)],
      ['src/domain/roles/picture.ts', text('src/domain/roles/picture.ts').replace(/action: '#[\da-f]{6}'/, `action: '${accent.light.action}'`)],
    ]
    : [];
  return new Map([
    ['package.json', manifest],
    ['docs/adopt.md', adoptionOf(text('docs/adopt.md'))],
    ['docs/search.md', withoutKit(text('docs/search.md'))],
    ['CONTRIBUTING.md', guideOf(text('CONTRIBUTING.md'), manifest)],
    ['package-lock.json', lockfileOf(text('package-lock.json'), wanted)],
    ['scripts/check/prose/exceptions.yaml', exceptionsOf(text('scripts/check/prose/exceptions.yaml'), content)],
    ['README.md', filled(text('scripts/kit/README.new.md'), names)],
    ...painted,
  ]);
}
