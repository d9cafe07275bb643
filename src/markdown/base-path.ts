import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../domain/text/path.ts';

/** Puts the published sub-path in front of root-relative links, so that authors write /forms/ everywhere. */
export function rehypeBasePath({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element) => {
      const href = node.properties['href'];
      if (node.tagName === 'a' && typeof href === 'string') node.properties['href'] = withBase(base, href);
    });
  };
}
