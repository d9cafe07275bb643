/** Fields shared by several collections. Their descriptions are the author's reference and go into the published JSON Schema. */
import { z } from 'zod';

/** ASCII kebab-case: it becomes a part of an address, so it never changes once published. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(idPattern)
  .meta({ description: '識別子。半角の小文字・数字・ハイフン。公開後は変えない。', format: 'kebab-id' });

/** The id of an entry of another collection. The content checker reads `references` and follows it. */
export const ref = (collection: string, description: string) =>
  z.string().regex(idPattern).meta({ description, references: collection, format: 'kebab-id' });

/** Text that is not blank and has no spaces around it. */
export const text = (description: string) =>
  z.string().trim().min(1).meta({ description });

/** A name or a few words, which fit on one line of a form. */
export const line = (description: string) => text(description).meta({ size: 'line' });

/** A reading, in hiragana: lists are ordered by it. */
export const reading = (description: string) => line(description).regex(/^[^\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]*$/u, { error: '読みは、ひらがなで書いてください。' }).meta({ format: 'hiragana' });

/** YAML readers turn an unquoted date into a Date; the record always keeps the string. */
const dateToString = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** A calendar day, YYYY-MM-DD. */
export const isoDate = z.preprocess(dateToString, z.iso.date()).meta({ description: '日付(YYYY-MM-DD)', format: 'date' });

/** A day, or a month where the day was not recorded: YYYY-MM-DD or YYYY-MM. */
export const dayOrMonth = z
  .preprocess(dateToString, z.union([z.iso.date(), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)]))
  .meta({ description: '日付(YYYY-MM-DD)または年月(YYYY-MM)', format: 'day-or-month' });

/** As much of a day as is known: YYYY-MM-DD, YYYY-MM or YYYY. */
export const dayMonthOrYear = z
  .preprocess(dateToString, z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)]))
  .meta({ description: '日付(YYYY-MM-DD)、年月(YYYY-MM)または年(YYYY)', format: 'day-month-or-year' });

/** A Japanese fiscal year (April to March), named by the year in which it begins. */
export const fiscalYear = z.number().int().min(1990).max(2100).meta({ description: '年度(西暦)' });

export const webAddress = z.url({ protocol: /^https?$/ }).meta({ description: 'http または https のアドレス', format: 'uri' });

/** A fixed set of values with the words shown for each; the labels are part of the schema, so that every page says the same. */
export const choice = <const T extends Record<string, string>>(labels: T, description: string) =>
  z.enum(Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]).meta({ description, labels });

/** Where a fact comes from and when it was read. */
export const source = z.strictObject({
  title: line('出典の題名(発行者を含む)'),
  url: webAddress.optional().meta({ description: '出典のアドレス。http:// か https:// で始まるもの' }),
  published: dayOrMonth.optional().meta({ description: '出典が公表・更新された日', past: true }),
  seen: dayOrMonth.meta({ description: '出典を読んだ日', past: true }),
  secondHand: z.boolean().optional().meta({ description: '二次情報。当事者の資料でないもの(報道、ブログ、転載など)' }),
  note: text('読めた範囲や注意').optional(),
});
export type Source = z.output<typeof source>;

/** What changed in a page, in plain words, so that readers need not read files. */
export const changes = z.array(z.strictObject({ date: isoDate.meta({ description: '変えた日' }), text: text('何が変わったか、ふだんの言葉で') })).min(1).optional()
  .meta({ description: '変わったこと。新しいものを先に書く' });

/** At least one source: nothing is published without. */
export const sources = z.array(source).min(1).meta({ description: '出典(1件以上)' });
