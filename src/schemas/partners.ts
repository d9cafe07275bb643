import { z } from 'zod';
import { choice, dayOrMonth, isoDate, ref, source, sources, text, webAddress } from './fields.ts';

export const partnerKinds = {
  npo: '特定非営利活動法人(NPO法人)',
  association: '一般社団法人',
  public: '公益法人・社会福祉法人など',
  voluntary: '任意団体',
  resident: '町会・自治会',
  company: '企業',
  unstated: '出典に記載なし',
} as const;

/** A wish to work with government, given by the organisation itself; it expires. */
const intent = z.strictObject({
  text: text('協働したいこと'),
  forms: z.array(ref('forms', '希望する形態')),
  consented: isoDate.meta({ description: '本人が公開に同意した日' }),
  expires: isoDate.meta({ description: '掲載の期限' }),
});

/** An organisation that took part in a case. Only facts with a source; no score, no ranking. Joint projects are derived from the cases. */
export const partnerSchema = z.strictObject({
  name: text('正式な名前(出典の表記)'),
  reading: text('読み(ひらがな)。並び順に使う。確かな読みが出典で分からないときは編集者が付ける'),
  kind: choice(partnerKinds, '法人の種類'),
  municipality: ref('municipalities', '活動する自治体'),
  website: webAddress.optional(),
  fields: z.array(ref('fields', 'NPO法の20分野')).meta({ description: '分野(事例からの編集者の分類)' }),
  facts: z.array(z.strictObject({ text: text('団体について出典が言うこと'), source: source.optional() })).meta({ description: '出典のある事実' }),
  intent: intent.optional().meta({ description: '協働意向。届出がなければ書かない' }),
  sources: sources,
  checked: dayOrMonth.meta({ description: 'この記録を最後に確かめた日' }),
});
export type Partner = z.output<typeof partnerSchema>;
