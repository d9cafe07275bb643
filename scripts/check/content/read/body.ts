/** Reads the text of an MDX file into the components and links it uses. Lines are those of the file. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Fault } from '../types.ts';
import { codeFault, parserFault } from './body-faults.ts';

/** Text in quotes, what stands in braces, or nothing at all. */
export type AttributeValue = { text: string } | { braces: string } | undefined;

/** A component as it is used. */
export interface Component {
  line: number;
  name: string;
  attributes: Map<string, AttributeValue>;
}

/** An address in a text: a link, a picture, or the definition of one. */
export interface Link {
  line: number;
  address: string;
}

/** What was found in one text. */
export interface Body {
  /** The line on which the text begins. */
  line: number;
  empty: boolean;
  components: Component[];
  links: Link[];
  /** The headings, as they are written. */
  headings: string[];
  /** With any of them the components are not all known. */
  faults: Fault[];
}

interface MdxNode extends Node {
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: { name?: string; value?: unknown }[];
}

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const markdown = unified().use(remarkParse).use(remarkGfm);

function attributeValue(value: unknown): AttributeValue {
  if (typeof value === 'string') return { text: value };
  return value ? { braces: (value as { value: string }).value } : undefined;
}

const componentOf = ({ name, attributes = [] }: MdxNode, line: number): Component =>
  ({ line, name: name ?? '', attributes: new Map(attributes.map((one) => [one.name ?? '…', attributeValue(one.value)])) });

/** The tree; of a text that breaks the rules of MDX, the tree of plain Markdown, for its links. */
export function parseMdx(text: string): { tree: Node; fault?: Fault } {
  try {
    return { tree: mdx.parse(text) };
  } catch (error) {
    return { tree: markdown.parse(text), fault: parserFault(error, text) };
  }
}

/** Reads a text that begins on a line of its file. */
export function readBody({ text, line: first }: { text: string; line: number }): Body {
  const { tree, fault } = parseMdx(text);
  const body: Body = { line: first, empty: text.trim() === '', components: [], links: [], headings: [], faults: fault ? [{ ...fault, line: fault.line + first - 1 }] : [] };
  visit(tree, (node: MdxNode) => {
    const line = (node.position?.start.line ?? 1) + first - 1;
    if (node.type.startsWith('mdxJsx')) body.components.push(componentOf(node, line));
    if (node.type === 'heading') body.headings.push(text.slice(node.position?.start.offset, node.position?.end.offset).replace(/^#+\s*/, ''));
    if (typeof node.url === 'string') body.links.push({ line, address: node.url });
    const message = codeFault(node.type, node.value ?? '');
    if (message !== undefined) body.faults.push({ line, message });
  });
  return body;
}
