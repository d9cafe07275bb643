/** site.yaml of a new site: this one's, with the new names. */
import { Scalar, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Names } from './names.ts';
import type { Wanted } from './wanted.ts';

/** Fields that say something of this site only. */
const left = ['desk', 'repository', 'editBase', 'kit'];

const fields = ({ title, place, prefecture }: Wanted, { people = '', owner = '' }: Names) => ({
  name: title,
  description: `${place.name}の協働の手引き、形態、様式、事例、団体、評価の道具を一つに結んだサイトです。行政と社会貢献活動団体の協働に使えます。`,
  area: place.name,
  people,
  owner,
  notice: `${title}は準備中です。【要記入: 公式サイトかどうかの断り】`,
  evidence: '【要記入: 出典を、いつ、どう読んだか】',
  contact: { text: `【要記入: ${place.name}の連絡先】` },
  guideline: {
    title: '協働の推進指針(参考)',
    by: '東京都(2001年・概要)',
    cite: '東京都「協働の推進指針」',
    eyebrow: '参考: 東京都「協働の推進指針」(2001年・概要)',
    lead: '2001年8月に東京都がまとめた「社会貢献活動団体との協働」の指針です。概要の全72の条項を、読みやすい言葉で載せています。',
    notice: `この指針は、東京都が2001年にまとめたものです。${place.name}${prefecture.name === '東京都' ? '' : `(${prefecture.name})`}の指針ではありません。自分の指針に置きかえるまで、参考として載せています。`,
  },
});

/** Whether an entry of a list of links leads to a page that a new site does not show. */
const isLeft = (item: unknown) => isMap(item) && ['cases/map', 'municipalities', 'municipalities#kit'].includes(String(item.get('path')));

/** The file's text. */
export function siteFile(document: Document, wanted: Wanted, names: Names): string {
  for (const [field, value] of Object.entries(fields(wanted, names))) document.set(field, document.createNode(value));
  const day = new Scalar(names['today']);
  // A day without quotation marks would be read as a date.
  day.type = 'QUOTE_DOUBLE';
  document.set('opened', day);
  for (const field of left) document.delete(field);
  visit(document, {
    Seq: (_, node) => { if (isSeq(node)) node.items = node.items.filter((item) => !isLeft(item)); },
    Scalar: (_, node) => { if (isScalar(node) && typeof node.value === 'string') node.value = node.value.replaceAll('都民', names['people'] ?? ''); },
  });
  return document.toString({ lineWidth: 0 });
}
