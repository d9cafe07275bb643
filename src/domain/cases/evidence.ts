/** Which facts of a case come from which of its sources. */
import type { Case, Citable, Evidence } from '../../schemas/cases.ts';

/** The numbers of the sources of a field, in their order; with `item`, of this item of its list, those of the whole list among them. */
export const sourcesOf = (evidence: readonly Evidence[] | undefined, field: Citable, item?: number): number[] =>
  [...new Set((evidence ?? []).filter((one) => one.field === field && (item === undefined || one.item === undefined || one.item === item)).map(({ source }) => source))].toSorted((a, b) => a - b);

function isThere(record: Case, { field, item }: Evidence): boolean {
  const value = record[field];
  if (item !== undefined) return Array.isArray(value) && item <= value.length;
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

const isSame = (a: Evidence, b: Evidence) => a.field === b.field && a.item === b.item && a.source === b.source;

/** What is wrong with one line of `evidence`. */
export interface EvidenceFault { readonly index: number; readonly field: keyof Evidence; readonly message: string }

/** What names a fact or a source that is not there, or says a thing twice: which line of `evidence`, and why. */
export function evidenceFaults(record: Case): EvidenceFault[] {
  const all = record.evidence ?? [];
  return all.flatMap((one, index): EvidenceFault[] => {
    const { field, item, source } = one;
    if (!isThere(record, one)) return [{ index, field: item === undefined ? 'field' : 'item', message: `「${field}」${item === undefined ? '' : `の${item}番目`}は、この記録にありません。項目の名前と番号を確かめてください。` }];
    if (source > record.sources.length) return [{ index, field: 'source', message: `${source}番目の出典はありません。出典は${record.sources.length}件です。` }];
    return all.findIndex((other) => isSame(one, other)) < index ? [{ index, field: 'field', message: '同じ項目と出典の組が、前にもあります。片方を消してください。' }] : [];
  });
}
