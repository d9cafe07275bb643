/** Finding one case by what someone typed or chose from the list of names. */
import type { Brief } from './brief.ts';

/** The name under which a case is offered: titles alone may be the same in two places. */
export const pickName = ({ title, place }: Pick<Brief, 'title' | 'place'>): string => `${title}(${place})`;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/** The case of this name or id, or the only one whose name contains the text; else the number of those that do. */
export function pickCase(text: string, briefs: readonly Brief[]): Brief | number {
  const wanted = plain(text);
  if (wanted === '') return 0;
  const exact = briefs.find((brief) => brief.id === text.trim() || plain(pickName(brief)) === wanted);
  if (exact) return exact;
  const near = briefs.filter((brief) => plain(pickName(brief)).includes(wanted));
  return near.length === 1 && near[0] ? near[0] : near.length;
}
