/** An ordinary Starlight site of so many pages, in a folder outside this project. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const text = 'この文は架空です。地域の団体と自治体が、たがいの役割を決めて、いっしょに取り組みます。参加した人の声を集め、次の年に生かします。';
const pageOf = (number: number) => `---
title: サンプルの会${number}(架空)
description: サンプルの会${number}の記録(架空)
---

${text}

## 活動

| 項目 | 内容 |
| --- | --- |
| 種類 | 特定非営利活動法人 |
| 分野 | まちづくり、環境 |
| 自治体 | サンプル市${number % 62} |

## 公表していること

- 活動内容・実績: 出典に記載なし
- 財政状況: 出典に記載なし

${text}
`;

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Sample', locales: { root: { label: '日本語', lang: 'ja' } }, sidebar: [{ label: 'Home', link: '/' }] })] });
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes the pages. */
export function writePages(folder: string, count: number): void {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(join(docs, 'partners'), { recursive: true });
  writeFileSync(join(docs, 'index.md'), pageOf(0));
  for (let number = 1; number <= count; number += 1) writeFileSync(join(docs, 'partners', `n${number}.md`), pageOf(number));
}

/** Installs Starlight; gives its version. */
export function installStarlight(folder: string): string {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'sample', private: true, type: 'module' }));
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/content.config.ts'), collections);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '@astrojs/starlight', 'astro'], { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
  const listed = execFileSync('npm', ['ls', '--json', '--depth=0'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  const { dependencies } = JSON.parse(listed) as { dependencies: Record<string, { version: string }> };
  return Object.entries(dependencies).map(([name, { version }]) => `${name} ${version}`).join(', ');
}
