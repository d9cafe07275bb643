/**
 * Gives the letters of a PDF their meaning back. A font draws 行 and the radical ⾏ (U+2F8F) alike, and Chromium names the first of the
 * two: copied or searched, 行政 would be ⾏政. Only the tables that say what a drawn letter means are changed, nothing that is drawn.
 */
import { deflateSync, inflateSync } from 'node:zlib';

/** Signs that Unicode does not fold into the letter that Japanese texts mean. */
const meant: Readonly<Record<string, string>> = {
  '⺟': '母', '⺠': '民', '⻁': '虎', '⻄': '西', '⻑': '長', '⻘': '青', '⻝': '食', '⻤': '鬼', '⻨': '麦', '⻩': '黄', '⻫': '斉', '⻭': '歯', '⻯': '竜', '⻲': '亀', '⼾': '戸', '‧': '・',
};

/** The letter that is meant by a sign that looks like it. */
export const letterOf = (sign: string): string => meant[sign] ?? (/[\u2F00-\u2FD5]/u.test(sign) ? sign.normalize('NFKC') : sign);

const hex = (number: number, width: number) => number.toString(16).toUpperCase().padStart(width, '0');
const letterIn = (code: string) => hex(letterOf(String.fromCodePoint(Number.parseInt(code, 16))).codePointAt(0) ?? 0, 4);

/** A range of letters in a row, one by one: what they mean need not be in a row. */
const oneByOne = (from: string, to: string, letter: string) =>
  Array.from({ length: Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1 }, (_, step) => `<${hex(Number.parseInt(from, 16) + step, from.length)}> <${letterIn(hex(Number.parseInt(letter, 16) + step, 4))}>`);

const chars = (lines: readonly string[]) => (lines.length > 0 ? `${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar` : '');
/** A table holds a hundred lines at most. */
const hundreds = (lines: readonly string[]) => Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => chars(lines.slice(index * 100, index * 100 + 100))).join('\n');

/** A table of meanings with letters in the place of signs that look like them. */
export const meanings = (table: string): string =>
  table
    .replaceAll(/\d+ beginbfrange\n([\s\S]*?)\nendbfrange/g, (_, lines: string) => hundreds([...lines.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g)].flatMap(([, from = '', to = '', letter = '']) => oneByOne(from, to, letter))))
    .replaceAll(/(<\w+>) <(\w{4})>$/gm, (_, code: string, letter: string) => `${code} <${letterIn(letter)}>`);

interface Edit { start: number; end: number; text: string }

const streamHead = /<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/g;

/** The tables of meanings in a PDF as Chromium writes it, changed. */
function edits(pdf: string): Edit[] {
  return [...pdf.matchAll(streamHead)].flatMap(({ 0: head, 1: length = '', index }) => {
    const [start, end] = [index + head.length, index + head.length + Number(length)];
    const table = inflateSync(Buffer.from(pdf.slice(start, end), 'latin1')).toString('latin1');
    if (!table.includes('begincmap')) return [];
    const packed = deflateSync(Buffer.from(meanings(table), 'latin1')).toString('latin1');
    return [{ start: index, end, text: `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}` }];
  });
}

/** The file with its edits, and the list of where its parts begin brought up to date. */
function rewrite(pdf: string, all: readonly Edit[]): string {
  const moved = (place: number) => all.reduce((sum, { start, end, text }) => (start < place ? sum + text.length - (end - start) : sum), place);
  const list = Number(/startxref\n(\d+)/.exec(pdf.slice(-64))?.[1]);
  const body = all.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), pdf.slice(0, list));
  const tail = pdf.slice(list).replaceAll(/^(\d{10}) (\d{5} n)/gm, (_, place: string, rest: string) => `${String(moved(Number(place))).padStart(10, '0')} ${rest}`);
  return body + tail.replace(/startxref\n\d+/, `startxref\n${moved(list)}`);
}

/** A PDF whose letters can be copied and searched. */
export function readable(bytes: Uint8Array): Uint8Array {
  const pdf = Buffer.from(bytes).toString('latin1');
  return Uint8Array.from(Buffer.from(rewrite(pdf, edits(pdf)), 'latin1'));
}
