/** Reads one content file into data with the line of every field. */
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Fault } from '../types.ts';
import { yamlFaults } from './yaml-faults.ts';

/** One file's data, with the line of every field. */
export interface ContentDocument {
  /** Path below src/content. */
  file: string;
  data: unknown;
  /** Text after the front matter of an MDX file, and the line on which it begins. */
  body?: { text: string; line: number };
  /** The line of a field; of the nearest parent that exists when the field itself is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Whether a value stands without quotation marks. */
  isPlain: (path: readonly PropertyKey[]) => boolean;
  /** Faults of the YAML itself; with any of them the data is not known. */
  faults: Fault[];
}

const frontMatter = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Where a field begins: at its name, or at its value when it stands in a list. */
function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  const last = path.at(-1);
  if (last === undefined) return doc.contents?.range?.[0] ?? 0;
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const named = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last)?.key : undefined;
  const node = isSeq(parent) && typeof last === 'number' ? parent.items[last] : named;
  return isNode(node) && node.range ? node.range[0] : offsetOf(doc, path.slice(0, -1));
}

function readYaml(file: string, text: string, firstLine: number): ContentDocument {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const faults = yamlFaults(doc, line);
  return {
    file,
    faults,
    data: faults.length > 0 ? undefined : doc.toJS(),
    lineOf: (path) => line(offsetOf(doc, path)),
    isPlain: (path) => { const node = doc.getIn(path, true); return isScalar(node) && node.type === 'PLAIN'; },
  };
}

const unreadable = (file: string, message: string): ContentDocument =>
  ({ file, data: undefined, lineOf: () => 1, isPlain: () => false, faults: [{ line: 1, message }] });

function readMdx(file: string, content: string): ContentDocument {
  const match = frontMatter.exec(content);
  if (match) {
    const line = match[0].split('\n').length;
    return { ...readYaml(file, match[1] ?? '', 2), body: { text: content.slice(match[0].length), line } };
  }
  return unreadable(file, content.startsWith('---')
    ? '項目の終わりの「---」がありません。項目の最後の次の行に「---」だけを書いてください。'
    : '先頭に「---」で囲んだ項目(front matter)がありません。1行目を「---」で始め、項目のあとを「---」で閉じてください。');
}

/** Parses a YAML file, or the front matter and body of an MDX file. */
export function readDocument(file: string, content: string): ContentDocument {
  const text = content.replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD')) return unreadable(file, '文字コードがUTF-8ではありません。UTF-8で保存し直してください。');
  return file.endsWith('.mdx') ? readMdx(file, text) : readYaml(file, text, 1);
}
