/** Takes out of the pages of a Pagefind bundle what our search never reads: they are most of what a query fetches. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pack, unpack } from './bundle-file.ts';
import type { PagefindData } from './api.ts';

type Anchor = NonNullable<PagefindData['anchors']>[number];

/** What a file of a page holds. */
interface Fragment {
  content: string;
  anchors?: Anchor[];
}

/** Headings, and the sections that they open. */
const isPlace = ({ element }: Anchor) => /^(?:h[2-4]|section)$/.test(element);

/** A page without the marks between words, which only Pagefind's own excerpts need, and without places that are no headings. */
export const slimmed = <F extends Fragment>(page: F): F => ({ ...page, content: page.content.replaceAll('\u200b', ''), anchors: (page.anchors ?? []).filter(isPlace) });

/** Makes the pages of a bundle smaller. Gives their texts. */
export async function slim(folder: string): Promise<string[]> {
  const files = (await readdir(join(folder, 'fragment'))).map((name) => join(folder, 'fragment', name)).toSorted();
  return Promise.all(files.map(async (path) => {
    const page = slimmed(JSON.parse((await unpack(path)).toString()) as Fragment);
    await pack(path, Buffer.from(JSON.stringify(page)));
    return page.content;
  }));
}
