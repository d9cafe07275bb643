/** Takes the records of a checked table to their place: compared with what stands there, and written whole or not at all. */
import { stringify } from 'yaml';
import type { Checked } from '../../../src/domain/import/check.ts';
import { linesOf } from '../../../src/domain/registers/whole.ts';
import { TableFault } from '../../../src/domain/tabular/table-fault.ts';
import { importedSchema } from '../../../src/schemas/registers.ts';
import type { Imported } from '../../../src/schemas/registers.ts';
import { commitSteps, readImported, recover } from './commit.ts';
import type { Place } from './commit.ts';
import { locked } from './lock.ts';

/** What is said of an import, without what follows from its records. */
export type About = Omit<Imported, 'counts' | 'lines'>;

/** How the records differ from those that stand there. */
export interface Change { readonly added: number; readonly changed: number; readonly removed: number; readonly written: boolean }

/** The id with which every line begins. */
const idOf = (line: string) => line.slice(7, line.indexOf('"', 7));

function difference(before: string, records: ReadonlyMap<string, string>): Omit<Change, 'written'> {
  let [kept, changed, old] = [0, 0, 0];
  for (const line of before.split('\n')) {
    if (line === '') continue;
    old += 1;
    const next = records.get(idOf(line));
    if (next !== undefined) kept += 1;
    if (next !== undefined && next !== line.replace('\r', '')) changed += 1;
  }
  return { added: records.size - kept, changed, removed: old - kept };
}

const comment = '# 取り込みが書いたファイルです。手で直さないでください。直すときは、同じ名前の .edits.yaml に書きます(docs/import.md)。\n';

/** Lines in the order of their ids. */
const recordText = (records: ReadonlyMap<string, string>): string => [...records.keys()].toSorted().map((id) => `${records.get(id) ?? ''}\n`).join('');

function standing(place: Place): { text: string; yaml: Imported | undefined } {
  const found = readImported(place);
  if (found?.isByHand) throw new TableFault(`「${place.id}.jsonl」が、前の取り込みのあとに手で直されています。`, `直したところを「${place.id}.edits.yaml」に移し、もとのファイルを戻してください。手で直したものには上書きしません。`);
  return { text: found?.text ?? '', yaml: found?.description };
}

/** Compares, and writes when it is asked to and there is something to write. What would not be written is refused in a dry run, too. */
export function store(place: Place, checked: Checked, about: About, { write, fewer }: { readonly write: boolean; readonly fewer: boolean }): Change {
  const text = recordText(checked.records);
  const description = importedSchema.parse({ ...about, counts: checked.counts, lines: linesOf(text) });
  const { text: before, yaml: old } = standing(place);
  const change = difference(before, checked.records);
  const isSame = old !== undefined && stringify(importedSchema.parse(description)) === stringify(old);
  if (!fewer && change.removed * 2 > (old?.lines.count ?? 0)) throw new TableFault(`いまある${old?.lines.count ?? 0}件のうち${change.removed}件がなくなります。`, '表が途中で切れていないか、絞り込みが前と同じかを確かめてください。これでよければ --fewer を付けてください。');
  if (!write || isSame) return { ...change, written: false };
  return locked(place, () => {
    recover(place);
    for (const step of commitSteps(place, comment + stringify(description, { lineWidth: 0 }), text)) step();
    return { ...change, written: true };
  });
}
