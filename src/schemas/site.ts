import { z } from 'zod';
import { isoDate, text, webAddress } from './fields.ts';

const link = z.strictObject({ text: text('文字'), path: text('アドレス(先頭の / なし)') });

/** A mail or web address to which people send files. */
const sendTo = (description: string) => z.string().regex(/^(?:https?:\/\/\S+|[^\s@<>:/]+@[^\s@<>:/]+\.[^\s@<>:/]+)$/).optional().meta({ description, format: 'mail-or-web' });

/** What another municipality changes first: name, owner, contact, licence, navigation. */
export const siteSchema = z.strictObject({
  name: text('サイトの名前'),
  tagline: text('一行の説明'),
  description: text('検索結果などに出る説明'),
  area: text('対象の地域(例: 東京)'),
  people: text('地域に住む人の呼び名(例: 都民、市民)'),
  guideline: z.strictObject({
    title: text('もとにする指針の名前'),
    by: text('定めた所と年(例: 東京都(2001年・概要))'),
    cite: text('出典として書くときの名前(例: 東京都「協働の推進指針」)'),
    eyebrow: text('指針のページの題の上に出す、定めた所と名前'),
    lead: text('指針の目次に出す説明'),
    notice: text('指針のページに出す断り。自分の指針でないときに書く').optional(),
  }).meta({ description: 'もとにする指針' }),
  owner: text('運営者'),
  opened: isoDate.meta({ description: '最初の事例を収録した日。addedのない事例は、この日に載せたものとする', format: 'date' }),
  notice: text('公式サイトではないことの断り'),
  evidence: text('出典を、いつ、どう読んだか').optional().meta({ description: '出典を、いつ、どう読んだか。「このサイトについて」の出典の決まりに出る' }),
  contact: z.strictObject({
    text: text('連絡のしかた'),
    url: webAddress.optional(),
    cases: sendTo('書いた事例の送り先'),
    partners: sendTo('団体の届出の送り先'),
  }),
  desk: z.strictObject({
    name: text('窓口の名前'),
    address: text('所在地').optional(),
    hours: text('受付の日と時間').optional(),
    phone: text('電話').optional(),
    mail: z.string().regex(/^[^\s@<>:/?&]+@[^\s@<>:/?&]+\.[^\s@<>:/?&]+$/).optional().meta({ description: '相談シートの送り先のメールアドレス', format: 'mail' }),
    url: webAddress.optional(),
  }).optional().meta({ description: '総合窓口。なければ書かない。書かないと、窓口がないと断る' }),
  caseReviewMonths: z.number().int().positive().optional().meta({ description: '事例を確かめ直すまでの月数。過ぎた事例は npm run check が知らせる' }),
  kit: z.boolean().optional().meta({ description: '新しいサイトを作る命令(npm run kit:new)が、この一式に入っているか' }),
  repository: webAddress.optional().meta({ description: '一式を受け取れる場所のアドレス。区市町村の方への案内に出る', format: 'uri' }),
  editBase: webAddress.optional().meta({ description: 'ファイルを直すアドレスの始まり。「src/content/…」が続く。書くと、手引き・指針・様式のページに「このページを直す」が出る', format: 'uri' }),
  licence: z.strictObject({ code: text('コードの許諾'), content: text('文章とデータの許諾の名前'), contentNote: text('許諾の補足').optional(), contentUrl: webAddress }),
  headline: z.array(text('見出しの一区切り。区切りで折り返す')).min(1),
  lead: text('見出しの下の文'),
  searchExample: text('検索欄の例'),
  questions: z.array(link).meta({ description: '見出しの下の三つの問い' }),
  navigation: z.array(link),
  audiences: z.array(z.strictObject({ title: text('誰の入口か'), links: z.array(link) })),
});
export type Site = z.output<typeof siteSchema>;
