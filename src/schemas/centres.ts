import { z } from 'zod';
import { id, ref, source, text, webAddress } from './fields.ts';

/** An intermediary organisation or centre where people can ask. */
export const centreSchema = z.strictObject({
  id,
  name: text('名前'),
  municipality: ref('municipalities', '自治体'),
  operator: text('運営する団体').optional(),
  operation: text('運営の型').optional(),
  services: z.array(text('できること')).meta({ description: 'できること' }),
  note: text('補足').optional(),
  website: webAddress.optional(),
  source: source,
});
export type Centre = z.output<typeof centreSchema>;
