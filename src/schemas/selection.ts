import { z } from 'zod';
import { id, ref, text } from './fields.ts';

/** Something to confirm about a partner before it is chosen. */
export const criterionSchema = z.strictObject({
  id,
  order: z.number('順番').int().meta({ description: '並び順' }),
  name: text('基準の名前'),
  question: text('確かめる問い'),
  how: text('何を見て確かめるか'),
  clause: ref('clauses', 'もとになる指針の条項'),
});
export type Criterion = z.output<typeof criterionSchema>;
