/** Imported registers and events: what is said of a file of lines, and what people write over it by hand. */
import { z } from 'zod';
import { choice, isoDate, ref, text, webAddress } from './fields.ts';
import { partnerKinds } from './partners.ts';

export const importers = { npo: 'NPO法人ポータルの行政入力情報', table: '対応表を使った表', events: '自治体標準オープンデータセットのイベント一覧' } as const;

/** `registers/<id>.yaml` and `events/<id>.yaml`: where the lines of `<id>.jsonl` come from. Written by the importers. */
export const importedSchema = z.strictObject({
  title: text('名簿や一覧の名前(画面に出る)'),
  source: z.strictObject({
    title: text('出典の題名(発行者を含む)'),
    url: webAddress.optional().meta({ description: '出典のアドレス' }),
    licence: text('利用条件。確かめた人がそのまま書く').optional(),
    file: text('取り込んだファイルの名前'),
    seen: isoDate.meta({ description: 'ファイルを得た日' }),
  }),
  importer: choice(importers, '取り込みの種類'),
  mapping: z.record(z.string(), z.unknown()).optional().meta({ description: '使った対応表' }),
  filters: z.strictObject({ authority: text('所轄庁').optional(), status: z.enum(['active', 'all']).optional(), words: z.array(text('名称にこの言葉のどれかがあるものだけ')).optional() }).optional().meta({ description: '絞り込み' }),
  counts: z.strictObject({
    rows: z.number().int().nonnegative().meta({ description: '元の表の行(見出しを除く)' }),
    accepted: z.number().int().nonnegative().meta({ description: '載せた行' }),
    filtered: z.number().int().nonnegative().meta({ description: '絞り込みで外れた行' }),
    leftOut: z.number().int().nonnegative().meta({ description: '問題があり載せなかった行' }),
  }),
  lines: z.strictObject({
    count: z.number().int().nonnegative().meta({ description: '行の数' }),
    length: z.number().int().nonnegative().meta({ description: '文字の数' }),
    checksum: z.string().regex(/^[0-9a-f]{8}$/).meta({ description: '.jsonlの検査の数。手で直すと合わなくなる' }),
  }),
});
export type Imported = z.output<typeof importedSchema>;

const recordId = z.string().regex(/^(?:n\d{13}|x[0-9a-f]{14})$/).meta({ description: '団体のid(nと法人番号、またはxと14桁)' });
/** One edit: fields that replace those of the register, or the withdrawal of the whole record. */
const edit = z.strictObject({
  id: recordId,
  note: text('直した理由と、誰の申し出か(個人名は書かない)').optional(),
  checked: isoDate.meta({ description: '確かめた日' }),
  withdrawn: z.literal(true).optional().meta({ description: '掲載を取りやめる' }),
  name: text('名称').optional(),
  reading: text('読み').optional(),
  kind: choice(partnerKinds, '法人の種類').optional(),
  address: text('主たる事務所の所在地').optional(),
  municipality: ref('municipalities', '自治体').optional(),
  fields: z.array(ref('fields', '分野')).optional(),
  status: z.enum(['active', 'dissolved']).optional(),
  homepage: webAddress.optional(),
});

/** `registers/<id>.edits.yaml`: corrections and withdrawals by hand. No importer touches it. */
export const editsSchema = z.array(edit);
export type Edits = z.output<typeof editsSchema>;
