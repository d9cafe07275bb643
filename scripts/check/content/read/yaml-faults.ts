/** Says in Japanese what keeps a YAML text from being read. */
import { isAlias, isNode, isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Fault } from '../types.ts';

const quoting = '文の全体を引用符(")で囲んでください。';

const words: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: '同じ項目が二度書かれています。どちらかを消してください。',
  TAB_AS_INDENT: '字下げにタブが使われています。半角の空白にしてください。',
  BAD_INDENT: '字下げがそろっていません。前の行に合わせてください。「[ ]」や「{ }」の閉じ忘れも見てください。',
  MISSING_CHAR: '「項目: 値」の形になっていません。「: 」(半角)と字下げを見てください。',
  UNEXPECTED_TOKEN: 'ここに書けない文字があります。この行か前の行の引用符や「[ ]」「{ }」の閉じ忘れ、一覧の「- 」(半角)を見てください。',
  BLOCK_AS_IMPLICIT_KEY: `字下げが合わないか、文の途中に「: 」があります。文の途中の「: 」なら、${quoting}`,
  MULTILINE_IMPLICIT_KEY: '「項目: 値」の形になっていません。コロンは半角で、あとに半角の空白を入れてください。',
  BAD_SCALAR_START: `この記号で始まる文は、そのままでは書けません。${quoting}`,
  MULTIPLE_DOCS: '途中に「---」の行があります。消してください。',
};

const unclosed = '引用符が閉じていません。値の終わりに同じ引用符を書いてください。';
const startsOddly = `記号「*」「&」「!」「{」で始まる文は、そのままでは書けません。${quoting}`;

function sentence({ code, message }: YAMLError): string {
  if (/^Missing closing ['"]/.test(message)) return unclosed;
  return words[code] ?? 'YAMLとして読めません。記号「:」や引用符、字下げを見てください。';
}

/** An unclosed quotation mark is found at the end of the text; authors look for its beginning. */
function startOf(doc: Document, { message, pos }: YAMLError): number {
  let start = pos[0];
  if (!/^Missing closing ['"]/.test(message)) return start;
  visit(doc, { Scalar: (_, { range, type }) => { if (type?.startsWith('QUOTE') && range && range[0] <= pos[0] && pos[0] <= range[1]) start = range[0]; } });
  return start;
}

/** References, tags and computed names: always a sign of text that should be in quotes. */
function oddities(doc: Document): number[] {
  const found: number[] = [];
  visit(doc, (key, node) => {
    if (!isNode(node)) return;
    const odd = isAlias(node) || node.anchor !== undefined || node.tag !== undefined || (key === 'key' && !isScalar(node));
    if (odd) found.push(node.range?.[0] ?? 0);
  });
  return found;
}

/** All faults but those that only follow from another: on its line, or the same on the next. */
export function yamlFaults(doc: Document, line: (offset: number) => number): Fault[] {
  const errors = doc.errors.map((error) => ({ line: line(startOf(doc, error)), message: sentence(error) }));
  const all = [...errors, ...oddities(doc).map((offset) => ({ line: line(offset), message: startsOddly }))];
  return all.filter(({ line, message }, index) =>
    !all.some((other, place) => (other.line === line && place < index) || (other.line === line - 1 && other.message === message)));
}
