import { z } from 'zod';
import { isoDate, line, ref, sources, text } from './fields.ts';

/** A page about support for civic activity: people, money, companies. */
export const supportSchema = z.strictObject({
  title: line('ページの題名'),
  short: line('目次に出す短い名前'),
  order: z.number().int().positive().meta({ description: '並び順' }),
  lead: text('このページで何が分かるか'),
  clauses: z.array(ref('clauses', 'もとになる指針の条項')).min(1).meta({ description: 'もとになる指針の条項' }),
  sources: sources,
  reviewed: isoDate.meta({ description: '最後に見直した日', format: 'date' }),
});
export type Support = z.output<typeof supportSchema>;
