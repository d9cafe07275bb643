/** Open lectures and training: those written by hand in `events.yaml`, and those that importers wrote, one on each line of `events/<id>.jsonl`. */
import { z } from 'zod';
import { choice, dayMonthOrYear, id, isoDate, line, ref, sources, text, webAddress } from './fields.ts';

const time = z.string().regex(/^\d\d:\d\d$/);

/** A line that an importer wrote. */
export const eventLineSchema = z.strictObject({
  id: z.string().regex(/^e[0-9a-f]{14}$/).meta({ description: 'コード、名称、開始日、場所から作る。次の取り込みでも同じ' }),
  name: text('名称'),
  start: isoDate,
  end: isoDate.optional(),
  startTime: time.optional().meta({ description: '開始時刻' }),
  endTime: time.optional().meta({ description: '終了時刻' }),
  place: text('場所').optional(),
  audience: text('対象').optional(),
  capacity: z.number().int().positive().optional().meta({ description: '定員' }),
  fee: text('参加費').optional(),
  organisers: z.array(text('主催団体')),
  coOrganisers: z.array(text('共催団体')),
  others: z.array(text('その他の関係団体')),
  url: webAddress.optional(),
  code: z.string().regex(/^\d{6}$/).optional().meta({ description: '全国地方公共団体コード(検査用数字を確かめた6桁)' }),
  municipality: text('サイトの自治体のid').optional(),
  cancelled: z.literal(true).optional().meta({ description: '中止・延期と書かれていた' }),
});
export type EventLine = z.output<typeof eventLineSchema>;

export const eventKinds = { open: '公開講座', staff: '職員研修', joint: '職員と団体の合同研修', placement: '派遣研修', briefing: '説明会・研修', forum: 'フォーラム' } as const;
/** What is known of whether it took place: an announcement is no proof. */
export const eventStages = { announced: '案内を確かめた', held: '開催を確かめた', cancelled: '中止', postponed: '延期', off: '中止または延期' } as const;
export const eventOnline = { no: '会場だけ', only: 'オンラインだけ', both: '会場とオンライン' } as const;

const clock = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: '時刻は「13:30」のように書いてください。' });

const fields = z.strictObject({
  id,
  name: line('題名'),
  kind: choice(eventKinds, '種類').optional(),
  summary: text('何を学ぶ会か').optional(),
  organisers: z.array(line('主催')).min(1).optional().meta({ description: '主催' }),
  coOrganisers: z.array(line('共催')).min(1).optional().meta({ description: '共催' }),
  others: z.array(line('協力・後援などの団体')).min(1).optional().meta({ description: '協力・後援などの団体' }),
  start: dayMonthOrYear.meta({ description: '始まる日。出典に月や年までしかなければ、そこまでを書く(YYYY-MM-DD、YYYY-MM、YYYY)' }),
  end: dayMonthOrYear.optional().meta({ description: '終わる日。1日なら書かない。始まる日と同じ細かさで書く' }),
  startTime: clock.optional().meta({ description: '始まる時刻(日本時間)。何日かにわたるときは、各日の時刻' }),
  endTime: clock.optional().meta({ description: '終わる時刻(日本時間)' }),
  dates: text('日時の補足(回ごとの日、昼と夜の2回など)').optional(),
  place: line('場所').optional(),
  online: choice(eventOnline, '会場かオンラインか').optional(),
  audience: text('対象').optional(),
  capacity: z.number().int().positive().optional().meta({ description: '定員(人)' }),
  attended: z.number().int().positive().optional().meta({ description: '参加した人数' }),
  fee: line('参加費').optional(),
  apply: text('申し込み方').optional(),
  url: webAddress.optional().meta({ description: '主催者の案内のアドレス' }),
  municipality: ref('municipalities', '自治体').optional(),
  stage: choice(eventStages, '開催について、出典で確かめられたこと'),
  sources,
  added: isoDate.meta({ description: 'このサイトに載せた日', format: 'date' }),
  checked: isoDate.meta({ description: 'この記録を最後に確かめた日', format: 'date' }),
});
type Fields = z.output<typeof fields>;

/** What two fields say together. */
const faults: readonly { path: keyof Fields; error: string; isRight: (event: Fields) => boolean }[] = [
  { path: 'end', error: '「start」と同じ細かさ(日、月、年)で書いてください。', isRight: ({ start, end }) => end === undefined || end.length === start.length },
  { path: 'end', error: '始まる日より後の日を書いてください。1日だけなら、この項目は要りません。', isRight: ({ start, end }) => end === undefined || end.length !== start.length || end > start },
  { path: 'startTime', error: '時刻は、日まで分かるときだけ書けます。', isRight: ({ start, startTime, endTime }) => start.length === 10 || (startTime ?? endTime) === undefined },
  { path: 'endTime', error: '「startTime」より後の時刻を書いてください。', isRight: ({ startTime, endTime }) => endTime === undefined || (startTime !== undefined && endTime > startTime) },
  { path: 'stage', error: '確かめた日(checked)が、始まる日より前です。まだ「held」(開催を確かめた)とは書けません。', isRight: ({ stage, start, checked }) => stage !== 'held' || checked >= start },
];

/** A lecture or training. What the sources do not say is left out. */
export const eventSchema = fields.superRefine((event, { addIssue }) => {
  for (const { path, error, isRight } of faults) if (!isRight(event)) addIssue({ code: 'custom', path: [path], message: error });
});
export type Event = z.output<typeof eventSchema>;

/** The whole file. */
export const eventsSchema = z.array(eventSchema);
