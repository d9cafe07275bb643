/** A case that was archived names another one to read, and one that is still in the lists. */
import { quote } from '../../../../src/schemas/explain-words.ts';
import { ofEntry } from '../place.ts';
import { textIn } from '../read/content.ts';
import type { Entry, Rule } from '../types.ts';

const archivedOf = ({ data }: Entry): unknown => (typeof data === 'object' && data !== null ? (data as { archived?: unknown }).archived : undefined);

/** The case that takes the place of an archived one is neither itself nor archived. */
export const archived: Rule = ({ entries }) => {
  const cases = entries.filter(({ collection }) => collection === 'cases');
  const gone = cases.filter((entry) => archivedOf(entry) !== undefined);
  return gone.flatMap((entry) => {
    const other = textIn(archivedOf(entry), 'replacedBy');
    const path = ['archived', 'replacedBy'];
    if (other === entry.id) return [ofEntry(entry, path, `${quote(other)}はこの事例自身です。代わりに読む事例のidを書くか、この項目を消してください。`)];
    return gone.some(({ id }) => id === other) ? [ofEntry(entry, path, `${quote(other)}も一覧から外されています。いま一覧にある事例のidを書いてください。`)] : [];
  });
};
