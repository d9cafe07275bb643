/** How Markdown and MDX become HTML: unified(), because Sätteri leaves **「強調」**です unbolded and runs no plugins of ours. */
import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { rehypeBasePath } from './base-path.ts';
import { rehypeGlossaryLinks } from './glossary-links.ts';
import type { WrittenTerm } from './glossary-links.ts';
import { rehypeParagraphIds } from './paragraph-ids.ts';
import { rehypeScrollTables } from './scroll-tables.ts';

export interface MarkdownOptions {
  /** Sub-path under which the site is published. */
  base: string;
  /** Terms that texts explain. */
  terms?: readonly WrittenTerm[];
}

export const markdownProcessor = ({ base, terms = [] }: MarkdownOptions) =>
  unified({
    // Astro's own GFM stays off so that remark-gfm runs once, in the order written here.
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkCjkFriendly],
    rehypePlugins: [[rehypeBasePath, { base }], rehypeScrollTables, rehypeParagraphIds, [rehypeGlossaryLinks, { base, terms }]],
    remarkRehype: { footnoteLabel: '注', footnoteBackLabel: '本文へ戻る' },
  });
