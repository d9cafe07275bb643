import { z } from 'zod';
import { isoDate, text } from './fields.ts';

const word = z.strictObject({ word: text('言葉。送りがなも書く').regex(/[\p{Script=Han}]/u), reading: text('読み(ひらがな)').regex(/^[ぁ-ゖー・]+$/) });

const group = z.array(text('言葉')).min(2);

/** What only the search uses: readings that no page shows, spellings of one word, and words with one meaning. */
const search = z.strictObject({
  readings: z.array(word).optional(),
  spellings: z.array(group).optional(),
  meanings: z.array(group).optional(),
});

/** The readings that pages show above words when readers ask for them, and what the search knows besides. */
export const readingsSchema = z.strictObject({
  reviewed: isoDate.meta({ description: '読みを最後に確かめた日' }),
  words: z.array(word).min(1),
  search: search.optional(),
});
export type Readings = z.output<typeof readingsSchema>;
