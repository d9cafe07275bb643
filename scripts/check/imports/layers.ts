/** Which part of the code may import which: one direction, so that nothing depends on what depends on it. */

/** What one layer may import. `types` may be imported with `import type` only. */
export interface Layer {
  uses: readonly string[];
  types?: readonly string[];
}

/** The layers from the inside out; a layer may always import itself. Folders of src, and scripts. */
export const layers: Readonly<Record<string, Layer>> = {
  schemas: { uses: [] },
  // What the browser runs takes nothing but types from the schemas: a value would bring zod with it.
  domain: { uses: [], types: ['schemas'] },
  search: { uses: ['domain'], types: ['schemas'] },
  client: { uses: ['domain', 'search'], types: ['schemas'] },
  markdown: { uses: ['domain', 'schemas'] },
  // Word and Excel files, made at build: the libraries for them stay here.
  papers: { uses: ['domain'], types: ['schemas'] },
  queries: { uses: ['search', 'papers', 'domain', 'schemas', 'content'] },
  components: { uses: ['queries', 'client', 'search', 'domain', 'schemas', 'styles'] },
  layouts: { uses: ['components', 'queries', 'client', 'search', 'domain', 'schemas', 'styles'] },
  pages: { uses: ['layouts', 'components', 'queries', 'client', 'search', 'domain', 'schemas', 'styles'] },
  'content.config.ts': { uses: ['schemas'] },
  scripts: { uses: ['markdown', 'search', 'domain', 'schemas'] },
};

/** Packages that only some layers may import: nothing of a server reaches the browser, and no schema runs there. */
export const reserved: readonly { name: RegExp; title: string; layers: readonly string[] }[] = [
  { name: /^astro:content$/, title: 'astro:content', layers: ['queries', 'content.config.ts'] },
  { name: /^astro:/, title: 'astro:', layers: ['queries', 'components', 'layouts', 'pages', 'content.config.ts'] },
  { name: /^node:/, title: 'node:', layers: ['scripts', 'search', 'markdown', 'queries'] },
  { name: /^(?:docx|write-excel-file)(?:\/|$)/, title: 'docx / write-excel-file', layers: ['papers'] },
  { name: /^zod$/, title: 'zod', layers: ['schemas', 'scripts'] },
];
