/** What an organisation fills in about itself: fields of its record, in words for it, and the order in which the form asks. */
import { z } from 'zod';
import { choice, isoDate, line, reading, ref, source, text, webAddress } from './fields.ts';
import type { FormGroup } from './form-group.ts';
import { partnerKinds, partnerSchema, viewpoints } from './partners.ts';

/** An organisation knows what it is. */
const ownKinds = (({ unstated, ...kinds }) => kinds)(partnerKinds);

const day = (description: string) => isoDate.meta({ description, format: 'date' });
/** A day on which something was done. */
const pastDay = (description: string) => day(description).meta({ past: true });
const { disclosures, intent, number } = partnerSchema.shape;

const disclosure = disclosures.unwrap().element.omit({ by: true }).extend({
  viewpoint: choice(viewpoints, 'どの視点のことですか'),
  text: text('公表していること。資料に書いてあることを、短く写します'),
  where: line('資料の名前(例: 2025年度の事業報告書)').optional(),
  url: webAddress.optional().meta({ description: '資料のアドレス。インターネットで読めるとき' }),
  checked: pastDay('資料で確かめた日'),
});

const wish = intent.unwrap().extend({
  text: text('行政と協働したいこと'),
  forms: z.array(ref('forms', '形態')).meta({ description: '希望する形態。決まっていなければ、選びません' }),
  fields: z.array(ref('fields', '分野')).optional().meta({ description: '協働したい分野。ふだんの分野と同じなら、選びません' }),
  areas: z.array(ref('municipalities', '地域')).optional().meta({ description: '協働したい地域。活動する自治体と同じなら、書きません' }),
  offers: z.array(line('団体が出せるもの')).optional().meta({ description: '団体が出せるもの(例: 人手、知識、場所、道具)' }),
  asks: z.array(line('行政に求めるもの')).optional().meta({ description: '行政に求めるもの(例: 場所、広報、費用)' }),
  consented: pastDay('協働意向の公開に、団体として同意した日'),
  expires: day('掲載の期限。同意した日から2年以内の日にします。古い意向が残らないようにするためです'),
});

/** The record as far as the organisation writes it. Who entered it and what changed is added by the importer. */
export const registrationSchema = z.strictObject({
  name: line('団体の正式な名前'),
  reading: reading('名前の読み。ひらがなで書き、「特定非営利活動法人」などは除きます。並び順に使います(例: さんぷるのかい)'),
  kind: choice(ownKinds, '団体の種類'),
  number: number.unwrap().optional().meta({ description: '法人番号。国税庁の法人番号公表サイトにある13桁の数字です。法人でない団体は、空けておきます', format: 'corporate-number' }),
  municipality: ref('municipalities', 'おもに活動する自治体'),
  fields: z.array(ref('fields', '分野')).min(1).meta({ description: '活動の分野。特定非営利活動促進法の20分野から選びます' }),
  website: webAddress.optional().meta({ description: '団体のウェブサイトのアドレス' }),
  disclosures: z.array(disclosure).optional().meta({ description: '公表していること' }),
  intent: wish.optional().meta({ description: '協働意向。書くのは自由です。書かなければ「届出なし」と載ります' }),
  sources: z.array(source.pick({ title: true, url: true, seen: true }).extend({
    title: line('資料の名前と、出したところ(例: サンプルの会「定款」)'),
    url: webAddress.optional().meta({ description: 'アドレス。インターネットで読めるとき' }),
    seen: source.shape.seen.meta({ description: '資料の内容を確かめた日', format: 'day-or-month', past: true }),
  })).optional().meta({ description: '団体のことを確かめられる資料' }),
  checked: pastDay('内容を確かめ、団体として公開に同意した日。届出の日になります'),
});
export type Registration = z.output<typeof registrationSchema>;

/** The pages of the form. */
export const registrationGroups: readonly FormGroup[] = [
  { id: 'basics', title: '団体の基本', hint: '団体の名前と、どこで何をしている団体かを書きます。電話番号や、個人の名前、個人の家の住所は書きません。', fields: ['name', 'reading', 'kind', 'number', 'municipality', 'fields', 'website'] },
  { id: 'public', title: '公表していること', hint: '指針が相手を知る手がかりとする四つの視点です。資料で公表しているものだけを書きます。公表していない視点は、書かないままで構いません。良し悪しは付きません。', fields: ['disclosures'] },
  { id: 'intent', title: '協働意向', hint: '行政と協働したいことがあれば書きます。書くときは、協働したいこと、同意した日、期限の三つが要ります。書いたことは、そのまま公開します。', fields: ['intent'] },
  { id: 'sources', title: '出典と届出の日', hint: '定款、事業報告書、ウェブサイトなど、どなたでも読める資料を書きます。なくても届け出られます。この届出も「団体の届出」として出典に載ります。', fields: ['sources', 'checked'] },
];
