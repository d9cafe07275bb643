/** Says in Japanese what keeps the text of an MDX file from being read. */
import { authorComponents } from '../../../../src/schemas/author-components.ts';
import { quote } from '../../../../src/schemas/explain-words.ts';
import type { Fault } from '../types.ts';

/** What remark throws. */
interface ParserError {
  ruleId?: string;
  source?: string;
  line?: number;
  reason?: string;
}

const asLetter = (sign: string) => `文字としての「${sign}」は「\\${sign}」と書きます。`;

const noModules = '行の初めの「import」と「export」は使えません。文なら、書き出しを変えてください。';

const tag = /<\/?[\w.]*(?:\s+[\w:-]+(?:=(?:"[^"\n]*"|'[^'\n]*'))?)*\s*\/?>/y;

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** Signs in code are letters. */
const withoutCode = (text: string) => text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replaceAll(/[^\n]/g, ' '));

/** The line of the first `<` that does not become a tag: the parser gives up far behind it. */
function badTagLine(text: string): number | undefined {
  for (const { index } of text.matchAll(/(?<!\\)<(?=\S)/g)) {
    tag.lastIndex = index;
    if (!tag.test(text)) return lineOf(text, index);
  }
  return undefined;
}

/** The line of the first `{` that is never closed. */
function badBraceLine(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/(?<!\\)[{}]/g)) {
    if (sign === '{') open.push(index);
    else open.pop();
  }
  return open[0] === undefined ? undefined : lineOf(text, open[0]);
}

const unclosed = (name: string) => (Object.hasOwn(authorComponents, name)
  ? `「<${name}>」が閉じていません。「</${name}>」を同じ字下げで書いてください。`
  : `「<${name}>」は使えません。${asLetter('<')}`);

function tagFault(reason: string, line: number, text: string): Fault {
  const open = /for `<(?<name>[^`]*)>` \((?<line>\d+):/.exec(reason)?.groups;
  if (open) return { line: Number(open['line']), message: unclosed(open['name'] ?? '') };
  if (reason.includes('closing slash')) return { line, message: '閉じる「</…>」の前に、対応する「<…>」がありません。余分なら消してください。' };
  if (reason.includes('create a comment')) return { line, message: '「<!-- -->」は使えません。書き手のためのメモは「{/* … */}」と書きます。' };
  if (reason.includes('create a link')) return { line, message: '「<アドレス>」の形は使えません。「[文字](アドレス)」と書いてください。' };
  return { line: badTagLine(withoutCode(text)) ?? line, message: `「<」のあとを部品として読めません。閉じる「>」や引用符を見てください。${asLetter('<')}` };
}

/** The one fault at which the parser stopped. Its line counts from the text's first. */
export function parserFault(error: unknown, text: string): Fault {
  const { source = '', ruleId = '', reason = String(error), line = 1 } = error as ParserError;
  if (source.endsWith('jsx')) return tagFault(reason, line, text);
  if (source.endsWith('mdxjs-esm')) return { line, message: noModules };
  if (ruleId === 'unexpected-eof') return { line: badBraceLine(withoutCode(text)) ?? line, message: `「{」が閉じていません。${asLetter('{')}` };
  return { line, message: `「{ }」の中を読めません。${asLetter('{')}` };
}

/** Code has no place in content; a comment in braces is welcome. */
export function codeFault(type: string, value: string): string | undefined {
  if (type === 'mdxjsEsm') return noModules;
  if (!/^mdx(?:Flow|Text)Expression$/.test(type) || /^\s*\/\*[\s\S]*\*\/\s*$/.test(value)) return undefined;
  return `「{ }」の中の${quote(value)}は計算の式になります。${asLetter('{')}`;
}
