/** What departments of government look for in nonprofits. Each was given by the department itself; it ends. */
import { z } from 'zod';
import { id, isoDate, line, ref, source, text, webAddress } from './fields.ts';

/** One thing that a department looks for. */
export const needSchema = z.strictObject({
  id,
  title: line('求めていること(一行)'),
  text: text('どんな課題に、どう力を借りたいか'),
  department: line('担当部署'),
  municipality: ref('municipalities', '自治体'),
  fields: z.array(ref('fields', '分野')).meta({ description: '分野。NPO法の20分野から選ぶ' }),
  forms: z.array(ref('forms', '形態')).meta({ description: '考えている形態。決まっていなければ空けておく' }),
  until: isoDate.meta({ description: 'いつまで載せるか。過ぎたものは載らず、npm run check が知らせる', format: 'date' }),
  contact: z.strictObject({
    text: text('連絡のしかた(部署の窓口。個人名は書かない)'),
    url: webAddress.optional().meta({ description: '部署のページのアドレス' }),
  }).meta({ description: '連絡先' }),
  agreed: isoDate.meta({ description: '担当部署が掲載を認めた日', format: 'date' }),
  source: source.optional().meta({ description: '公表されている募集などの出典' }),
  checked: isoDate.meta({ description: 'この記録を最後に確かめた日', format: 'date' }),
});
export type Need = z.output<typeof needSchema>;

/** The whole file. */
export const needsSchema = z.array(needSchema);
