/** Takes out of the pages of a Pagefind bundle what our search never reads, which is most of what a query fetches, and makes the rest ready to show. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pack, unpack } from './bundle-file.ts';
import type { PagefindData } from './api.ts';
import { headings, packHeadings } from './headings.ts';
import type { Anchor } from './headings.ts';

/** What a file of a page holds. */
type Fragment = Pick<PagefindData, 'content' | 'filters'> & { anchors?: readonly Anchor[]; word_count?: number };

/** Pagefind ends a block with ". ", also in Japanese, and leaves a space after 。. The marks between words only its own excerpts need. */
const tidy = (content: string): string =>
  content.replaceAll('\u200b', '').replaceAll(/(?<=[^\x00-\x7f]|\))\.(?: |$)|\. (?=[^\x00-\x7f])/g, '。').replaceAll(/(?<=[。！？]) /g, '').trim();

/** A page with its text as it is shown, of its places only the headings, each with where it stands in that text, and of its filters only its kind: the others are read from their own files. */
export function slimmed<F extends Fragment>({ word_count: _, filters: { type = [] }, ...page }: F) {
  const content = tidy(page.content);
  return { ...page, content, filters: { type }, anchors: packHeadings(headings(page.anchors ?? [], content), content) };
}

/** Makes the pages of a bundle smaller. Gives their texts. */
export async function slim(folder: string): Promise<string[]> {
  const files = (await readdir(join(folder, 'fragment'))).map((name) => join(folder, 'fragment', name)).toSorted();
  return Promise.all(files.map(async (path) => {
    const page = slimmed(JSON.parse((await unpack(path)).toString()) as Fragment);
    await pack(path, Buffer.from(JSON.stringify(page)));
    return page.content;
  }));
}
