import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { contentSecurityPolicy } from './src/markdown/csp.ts';
import { writtenTerms } from './src/markdown/glossary-links.ts';
import type { GlossaryTerm } from './src/markdown/glossary-links.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

/** Sub-path under which the site is published, such as /kyodo/. */
const base = process.env['BASE_PATH'] ?? '/';
const terms = writtenTerms(parse(readFileSync('src/content/glossary/terms.yaml', 'utf8')) as GlossaryTerm[]);

/** What loads parts later; the day; what every script with parts uses; spellings of years; drafts, without what writes them in a worker; nested data; forms over them; forms made of a schema. Each takes along what it needs that no group before it has. */
const togetherLoaded = [
  { name: 'later', priority: 6, test: /vite\/preload-helper/ },
  { name: 'day', priority: 5, test: /src\/domain\/dates\/day-in-japan\.ts/ },
  { name: 'parts', priority: 4, test: /src\/client\/check-sheet-dom\.ts/ },
  { name: 'years', priority: 4, test: /src\/domain\/dates\/(?:eras|year-spellings)\.ts/ },
  { name: 'drafts', priority: 3, test: /src\/(?:client\/(?:storage\/(?!memory|helped|worker|draft-worker|swap)|draft-bar(?:-view)?\.ts|check-sheet-steps)|domain\/drafts\/)|node_modules\/idb\// },
  { name: 'records', priority: 2, test: /src\/(?:client\/record-(?:form|lists|paths|faults)|domain\/record\/record)\.ts/ },
  { name: 'forms', priority: 1, test: /src\/client\/record-(?:tool|element)\.ts/ },
  { name: 'write', test: /src\/(?:client\/write-(?:tool|view|words)|domain\/(?:write\/(?:data|faults|form-shape|words)|import\/corporate-number))\.ts/ },
];

/** Styles that pages load together: small files compress worse. Every page has the frame; reading pages have the aids, too. */
const styledTogether = [
  { name: 'frame', test: /src\/(?:styles\/(?:tokens|base|print)\.css|(?:layouts\/(?:Base|Page)|components\/(?:site\/(?:Header|Footer|Logo|Breadcrumbs)|ui\/Phrases))\.astro\?astro&type=style)/ },
  { name: 'reading', test: /src\/(?:layouts\/Article|components\/(?:site\/(?:ReadingAids|ReviewBanner|Care|Related)|ui\/KeptTicks))\.astro\?astro&type=style/ },
];
/** The corporate numbers of organisations with a record by hand: their page is at the record's address. */
const numbers = readdirSync('src/content/partners').flatMap((file) => /^number: *['"]?(\d{13})/m.exec(readFileSync(`src/content/partners/${file}`, 'utf8'))?.[1] ?? []);
/** Whether a page only leads to where something is now. */
const leadsOn = (page: string) => page.endsWith('/surveys/directory/') || numbers.some((number) => page.endsWith(`/partners/n${number}/`));

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  // Beside the site and not among the packages: copies of the site share those, and are built at the same time.
  cacheDir: '.astro/cache',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // A style reached only through MDX gets a wrong CSP hash when inlined (seen with Astro 7.3), so styles stay in files.
  // Pages are written while others are made: of 10,000 pages, two fifths of the time went by waiting for files.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  markdown: { processor: markdownProcessor({ base, terms }), syntaxHighlight: false },
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') && !leadsOn(page) })],
  security: { csp: contentSecurityPolicy },
  vite: {
    // Parts that load later need little that is not there already; the list of it would weigh more than it saves. Astro sets this itself, so that a plugin has to.
    plugins: [{ name: 'no-preload-list', configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined) }],
    // Modules that tools always load together are one file each: twenty small files would compress worse.
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: togetherLoaded } } } } },
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styledTogether } } } } },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          // Every MDX file prints this harmless warning in Astro 7.3 (withastro/astro#18087).
          if (log.code === 'MODULE_LEVEL_DIRECTIVE') return;
          handler(level, log);
        },
      },
    },
  },
});
