/** Events of municipalities: `src/content/events/<id>.jsonl`, one on each line, beside a description as registers have it. */
import { z } from 'zod';
import { isoDate, text, webAddress } from './fields.ts';

const time = z.string().regex(/^\d\d:\d\d$/);

export const eventSchema = z.strictObject({
  id: z.string().regex(/^e[0-9a-f]{14}$/).meta({ description: 'コード、名称、開始日、場所から作る。次の取り込みでも同じ' }),
  name: text('名称'),
  start: isoDate,
  end: isoDate.optional(),
  startTime: time.optional().meta({ description: '開始時刻' }),
  endTime: time.optional().meta({ description: '終了時刻' }),
  place: text('場所').optional(),
  organisers: z.array(text('主催団体')),
  coOrganisers: z.array(text('共催団体')),
  others: z.array(text('その他の関係団体')),
  url: webAddress.optional(),
  code: z.string().regex(/^\d{6}$/).optional().meta({ description: '全国地方公共団体コード(検査用数字を確かめた6桁)' }),
  municipality: text('サイトの自治体のid').optional(),
  cancelled: z.literal(true).optional().meta({ description: '中止・延期と書かれていた' }),
});
export type Event = z.output<typeof eventSchema>;
