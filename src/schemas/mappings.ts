/** The mapping file of `npm run import:table`: which column of a table becomes which field of a record. */
import { z } from 'zod';
import { text, webAddress } from './fields.ts';

const columns = z.union([text('見出し'), z.array(text('見出し')).min(1)]);

export const mappingSchema = z.strictObject({
  title: text('名簿や一覧の名前').optional(),
  source: z.strictObject({ title: text('出典の題名(発行者を含む)'), url: webAddress.optional(), licence: text('利用条件').optional() }).optional(),
  sheet: text('Excelのシートの名前').optional(),
  header: z.number().int().positive().optional().meta({ description: '見出しの行。書かなければ探す' }),
  columns: z.record(z.string(), columns).meta({ description: '項目: 見出し(いくつかの列をつなぐときは一覧)' }),
  marks: z.record(z.string(), z.string()).optional().meta({ description: '見出し: 分野のid。印のある分野の列' }),
  fixed: z.record(z.string(), z.string()).optional().meta({ description: '項目: どの行でも同じ値' }),
  values: z.record(z.string(), z.record(z.string(), z.string())).optional().meta({ description: '項目: 元の値: 読みかえる値' }),
});
export type Mapping = z.output<typeof mappingSchema>;
