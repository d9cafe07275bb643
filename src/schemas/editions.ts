import { z } from 'zod';
import { isoDate, ref, text } from './fields.ts';

/** An older edition of a page of the guideline: its text as it was, so that readers see what changed. */
export const editionSchema = z.strictObject({
  page: ref('guidelines', '指針のどのページの前の版か'),
  title: text('版の名前(例: 2025年度版)'),
  until: isoDate.meta({ description: 'この版を使っていた最後の日' }),
});
export type Edition = z.output<typeof editionSchema>;
