/** The name of the new file, which becomes a part of an address. */
import { idPattern } from '../../../src/schemas/fields.ts';
import { textIn } from '../../check/content/read/content.ts';
import { nextFree } from '../lib/next-free.ts';

/** What a name usually begins with: municipality and first year. */
export function beginningOf(fields: Readonly<Record<string, unknown>>): string {
  const years: unknown = fields['fiscalYears'];
  const year: unknown = Array.isArray(years) ? years[0] : undefined;
  const municipality = textIn(fields, 'municipality');
  return [idPattern.test(municipality) ? municipality : '', typeof year === 'number' ? String(year) : ''].filter(Boolean).join('-');
}

/** Why a name cannot be used; undefined if it can. */
export function faultOfName(name: string, taken: ReadonlySet<string>, beginning: string): string | undefined {
  const example = [beginning || '自治体-年度', 'compost'].join('-');
  if (name === '') return `ページの名前がありません。「--id ${example}」のように、半角の英小文字・数字・ハイフンで指定してください。`;
  if (!idPattern.test(name)) return `名前「${name}」は使えません。半角の英小文字・数字をハイフンでつないでください(例: ${example})。`;
  if (taken.has(name)) return `「${name}」という事例はすでにあります。上書きはしません。空いている名前: ${nextFree(name, taken)}(「--id ${nextFree(name, taken)}」)`;
  return undefined;
}
