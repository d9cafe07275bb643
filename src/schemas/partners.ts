import { z } from 'zod';
import { choice, dayOrMonth, isoDate, line, ref, source, sources, text, webAddress } from './fields.ts';

export const partnerKinds = {
  npo: '特定非営利活動法人(NPO法人)',
  association: '一般社団法人',
  public: '公益法人・社会福祉法人など',
  voluntary: '任意団体',
  resident: '町会・自治会',
  company: '企業',
  unstated: '出典に記載なし',
} as const;

/** The viewpoints of 指針3 on which an organisation is known; each says what is published, never how good it is. */
export const viewpoints = { activities: '活動内容・実績', stability: '運営の安定性・継続性', capacity: '遂行能力', finance: '財政状況' } as const;

/** Who entered something into a record. */
export const enteredBy = { organisation: '団体', desk: '窓口', editor: '編集者(公表された資料から)' } as const;

/** What is published about one viewpoint. */
const disclosure = z.strictObject({
  viewpoint: choice(viewpoints, '指針3の視点'),
  text: text('公表されていること'),
  where: line('どの資料で公表しているか(例: 2025年度の事業報告書)').optional(),
  url: webAddress.optional().meta({ description: '公表している資料のアドレス' }),
  by: choice(enteredBy, '誰が入れたか'),
  checked: isoDate.meta({ description: '確かめた日', format: 'date', past: true }),
});
export type Disclosure = z.output<typeof disclosure>;

/** A wish to work with government, given by the organisation itself; it expires. */
const intent = z.strictObject({
  text: text('協働したいこと'),
  forms: z.array(ref('forms', '希望する形態')),
  fields: z.array(ref('fields', '協働したい分野')).optional().meta({ description: '協働したい分野。書かなければ、団体の分野と同じ' }),
  areas: z.array(ref('municipalities', '協働したい地域')).optional().meta({ description: '協働したい地域。書かなければ、活動する自治体と同じ' }),
  offers: z.array(line('団体が出せるもの(人手、知識、場所など)')).optional().meta({ description: '団体が出せるもの' }),
  asks: z.array(line('行政に求めるもの(場所、広報、費用など)')).optional().meta({ description: '行政に求めるもの' }),
  consented: isoDate.meta({ description: '本人が公開に同意した日', format: 'date', past: true }),
  expires: isoDate.meta({ description: '掲載の期限', format: 'date' }),
});

/** An organisation that took part in a case, or that registered. Only facts with a source; no score, no ranking. Joint projects are derived from the cases. */
export const partnerSchema = z.strictObject({
  name: line('正式な名前(出典の表記)'),
  reading: line('読み(ひらがな)。並び順に使う。確かな読みが出典で分からないときは編集者が付ける'),
  kind: choice(partnerKinds, '法人の種類'),
  number: z.string().regex(/^[1-9]\d{12}$/).optional().meta({ description: '法人番号(13桁)。検査用数字は npm run check が確かめる', format: 'corporate-number' }),
  municipality: ref('municipalities', '活動する自治体'),
  website: webAddress.optional().meta({ description: 'ウェブサイトのアドレス' }),
  fields: z.array(ref('fields', 'NPO法の20分野')).meta({ description: '分野(事例からの編集者の分類。登録した団体は本人の申し出)' }),
  facts: z.array(z.strictObject({ text: text('団体について出典が言うこと'), source: source.optional() })).meta({ description: '出典のある事実' }),
  disclosures: z.array(disclosure).optional().meta({ description: '指針3の視点ごとに、公表されていること' }),
  intent: intent.optional().meta({ description: '協働意向。届出がなければ書かない' }),
  changes: z.array(z.strictObject({ day: isoDate.meta({ description: '変えた日', format: 'date' }), text: text('変えたこと(個人名は書かない)') })).optional().meta({ description: '記録の変更の履歴。新しいものを上に書く。最初の収録(site.yamlのopened)のあとに足した記録は、いちばん下に「記録を載せました。」で終わる一行を書く' }),
  sources: sources,
  checked: dayOrMonth.meta({ description: 'この記録を最後に確かめた日', past: true }),
});
export type Partner = z.output<typeof partnerSchema>;
