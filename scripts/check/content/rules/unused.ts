/** A partner's page lists its cases; without any it has nothing to say, unless the organisation itself registered. */
import { ofField } from '../place.ts';
import type { Rule } from '../types.ts';
import { referencesOf } from './references.ts';

/** A registration leaves an entry in the log of changes. */
const isRegistered = (data: unknown) => typeof data === 'object' && data !== null && 'changes' in data;

/** Every partner is named by a case, or registered. */
export const unusedPartners: Rule = ({ entries, files, unread }) => {
  if (unread.has('cases')) return [];
  const named = new Set(entries.filter(({ collection }) => collection === 'cases').flatMap((entry) =>
    referencesOf(entry).filter(({ collection }) => collection === 'partners').map(({ id }) => id)));
  return files
    .filter(({ collection, id }) => collection === 'partners' && !named.has(id))
    .filter(({ doc }) => !isRegistered(doc.data))
    .map(({ doc, id }) => ofField(doc, [], `どの事例からも参照されていません。事例のpartnersに「${id}」を書くか、このファイルを消してください。`));
};
