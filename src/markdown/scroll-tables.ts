import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** GFM's alignment would become a style attribute, which the content security policy forbids; a class takes its place. */
function alignByClass(cell: Element) {
  const { align, ...rest } = cell.properties;
  cell.properties = align === 'right' || align === 'center' ? { ...rest, className: [`align-${align}`] } : rest;
}

/** The table's own head names its region, so that two tables of a page differ. */
function nameOf(table: Element): string {
  const heads: string[] = [];
  visit(table, 'element', (cell: Element) => { if (cell.tagName === 'th') heads.push(toString(cell)); });
  return `表: ${heads.join('、')}`;
}

/** Wraps each table in a region that scrolls by itself on narrow screens and can be reached with the keyboard. */
export function rehypeScrollTables() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
      visit(node, 'element', alignByClass);
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: nameOf(node) },
        children: [node],
      };
      return SKIP;
    });
  };
}
