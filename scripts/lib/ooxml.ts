/** Reads Word and Excel files part by part, without the program that opens them. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';

/** Part → its XML. */
export const partsOf = (file: string): Map<string, string> =>
  new Map(Object.entries(unzipSync(readFileSync(file))).map(([name, part]) => [name, strFromU8(part)]));

/** Why a text is not well-formed XML, or nothing when it is. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [tag, slash = '', name = '', , self] of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g)) {
    if (slash && open.pop() !== name) return `${tag} does not close what is open`;
    if (!slash && !self) open.push(name);
  }
  const rest = body.replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/g, '');
  if (rest.includes('<')) return `a sign that is no tag: ${rest.slice(rest.indexOf('<'), rest.indexOf('<') + 40)}`;
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(body)) return 'a bare &';
  return open.length > 0 ? `left open: ${open.join(' ')}` : undefined;
}

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The paragraphs of a Word file, or the texts of the cells of an Excel file. */
export function textsOf(parts: ReadonlyMap<string, string>): string[] {
  const [xml, block] = parts.has('word/document.xml') ? [parts.get('word/document.xml') ?? '', /<w:p[ >].*?<\/w:p>/gs] as const : [parts.get('xl/sharedStrings.xml') ?? '', /<si>.*?<\/si>/gs] as const;
  return [...xml.matchAll(block)].map(([part]) => [...part.matchAll(/<(?:w:)?t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => unescaped(text)).join('')).filter((text) => text.trim() !== '');
}
