import { z } from 'zod';
import { isoDate, text } from './fields.ts';

const word = z.strictObject({ word: text('言葉。送りがなも書く').regex(/[\p{Script=Han}]/u), reading: text('読み(ひらがな)').regex(/^[ぁ-ゖー・]+$/) });

/** The readings that pages show above words when readers ask for them. */
export const readingsSchema = z.strictObject({
  reviewed: isoDate.meta({ description: '読みを最後に確かめた日' }),
  words: z.array(word).min(1),
});
export type Readings = z.output<typeof readingsSchema>;
