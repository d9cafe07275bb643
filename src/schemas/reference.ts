/** Small tables that other collections point to. */
import { z } from 'zod';
import { choice, id, isoDate, ref, source, text } from './fields.ts';

/** One clause of the 2001 guideline (summary), as listed in the source. */
export const clauseSchema = z.strictObject({
  id,
  page: text('載るページのアドレス(先頭の / なし)'),
  cite: text('職員が引用するときの呼び名(例: 指針2 進め方(1))'),
  title: text('条項の見出し'),
  system: text('この条項を実行する仕組み').optional(),
});
export type Clause = z.output<typeof clauseSchema>;

export const municipalityKinds = { ward: '区', city: '市', town: '町', village: '村', prefecture: '都道府県' } as const;

/** A part of the site's area, such as 多摩. The ids `whole` (all of it) and `outside` (what lies beyond it) are fixed. */
export const areaSchema = z.strictObject({
  id,
  order: z.number().int().positive().meta({ description: '並び順' }),
  name: text('地域の名前'),
});
export type Area = z.output<typeof areaSchema>;

/** A municipality. Those of the site's area may have a tile on the 升目地図; others appear because a case of theirs does. */
export const municipalitySchema = z.strictObject({
  id,
  code: z.string().regex(/^\d{6}$/).optional().meta({ description: '全国地方公共団体コード(6桁)', format: 'local-government-code' }),
  name: text('名前'),
  reading: text('読み(ひらがな)'),
  prefecture: text('都道府県'),
  kind: choice(municipalityKinds, '種類'),
  area: ref('areas', '地域。全域はwhole、地域の外はoutside'),
  tile: z.strictObject({
    short: text('升目に書く短い名前'),
    row: z.number().int().nonnegative().meta({ description: '上からの位置。0から' }),
    column: z.number().int().nonnegative().meta({ description: '左からの位置。0から' }),
  }).optional().meta({ description: '升目地図での位置' }),
});
export type Municipality = z.output<typeof municipalitySchema>;

/** A statistic of populations, with the municipalities that were read in it. The newest one that names a municipality counts. */
export const populationSchema = z.strictObject({
  id,
  day: isoDate.meta({ description: 'いつの人口か', format: 'date' }),
  source: source.meta({ description: '出典' }),
  people: z.array(z.strictObject({
    municipality: ref('municipalities', '自治体'),
    people: z.number().int().positive().meta({ description: '人口' }),
  })).min(1).meta({ description: '出典で読めた自治体の人口' }),
});
export type Population = z.output<typeof populationSchema>;

/** One of the 20 fields of the NPO Act's schedule. */
export const fieldSchema = z.strictObject({
  id,
  number: z.number().int().min(1).max(20).meta({ description: '別表の番号' }),
  name: text('法律の別表にある名前'),
  short: text('画面で使う短い名前'),
  sign: z.string().regex(/^[MmLlHhVvAaCcQqZz0-9 .,-]+$/).meta({ description: '24×24の升に、一本の太さの線で描く印(SVGのパス)' }),
});
export type Field = z.output<typeof fieldSchema>;

/** A kind of trouble that cases report and check items ask about. */
export const themeSchema = z.strictObject({ id, name: text('テーマの名前'), advice: text('まずできること') });
export type Theme = z.output<typeof themeSchema>;

/** How far a project has come. */
export const stageSchema = z.strictObject({
  id,
  order: z.number().int().positive().meta({ description: '並び順(進んだ段階が後)' }),
  name: text('段階の名前'),
  done: z.boolean().meta({ description: '実施した事業として示してよいか' }),
  ongoing: z.boolean().optional().meta({ description: '出典の時点で行われていた段階か。古い事例では「出典の時点」と添える' }),
  note: text('この段階の意味'),
});
export type Stage = z.output<typeof stageSchema>;

/** One of the six steps of the cycle that is the site's navigation. */
export const stepSchema = z.strictObject({
  id,
  number: z.number().int().min(1).max(6).meta({ description: '1から6の順' }),
  verb: text('動詞の短い名前(例: 検討する)'),
  name: text('名詞の短い名前(例: 検討)'),
  text: text('この段階ですること'),
  guideline: text('指針のページ(先頭の / なし)'),
  chapter: ref('manual', '手引きの章'),
});
export type Step = z.output<typeof stepSchema>;

/** A tool that runs in the browser. */
export const toolSchema = z.strictObject({
  id,
  order: z.number().int().positive().meta({ description: '並び順(使う順)' }),
  title: text('道具の名前'),
  text: text('何ができるか'),
  path: text('アドレス(先頭の / なし)'),
  sheet: ref('sheets', 'この道具で開くシート(シートの道具だけ)。tools/の下のページができる').optional(),
});
export type Tool = z.output<typeof toolSchema>;

/** An authority of NPO法人 and its prefecture: importers complete addresses with it. */
export const authoritySchema = z.strictObject({ id, name: text('所轄庁の名前'), prefecture: text('都道府県') });

/** What tables call a field of a record, so that importers know the column. */
export const headerSchema = z.strictObject({
  id,
  into: choice({ registers: '名簿', events: 'イベント' }, '何の表の見出しか'),
  field: z.string().regex(/^[a-z][A-Za-z]*$/).meta({ description: '記録の項目' }),
  title: text('画面に出る項目の名前'),
  required: z.boolean().optional().meta({ description: '表に必ず要る' }),
  words: z.array(text('見出しの言い方')).min(1).meta({ description: '見出しの言い方。先のものを先に探す' }),
});
export type Header = z.output<typeof headerSchema>;
