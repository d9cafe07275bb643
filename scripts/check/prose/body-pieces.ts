/** The prose of the text of an MDX file, without marks and components. */
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { parseMdx } from '../content/read/body.ts';
import type { ContentDocument } from '../content/read/document.ts';
import type { Piece } from './types.ts';

interface TextNode extends Node {
  value?: string;
  children?: TextNode[];
}

/** What holds words directly. Everything else holds these. */
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** The words of a block; a line break stands as a space, and a comment as nothing. */
const wordsOf = ({ type, value = '', children = [] }: TextNode): string =>
  type === 'break' ? ' ' : type.startsWith('mdx') && type.endsWith('Expression') ? '' : value + children.map(wordsOf).join('');

/** Every block of the text, with its line in the file. */
export function bodyPieces({ file, body }: ContentDocument): Piece[] {
  const pieces: Piece[] = [];
  if (!body) return pieces;
  visit(parseMdx(body.text).tree, (node: TextNode) => {
    if (!blocks.has(node.type)) return undefined;
    const line = (node.position?.start.line ?? 1) + body.line - 1;
    pieces.push({ file, line, field: '本文', text: wordsOf(node).replaceAll(/\s/gu, ' '), plain: node.type === 'tableCell' });
    return SKIP;
  });
  return pieces;
}
