/** The words for faults of a field: what is wrong, and how to mend it. Made when the page is built; the field's name comes from the schema. */
import type { FaultKind } from './faults.ts';
import type { FieldShape } from './shape.ts';

const verb = ({ kind, ticks }: FieldShape) => (kind === 'choice' || ticks ? '選んで' : '書いて');

const words: Readonly<Record<FaultKind, (field: FieldShape) => string>> = {
  blank: (field) => `「${field.label}」がありません。${verb(field)}ください。`,
  none: (field) => `「${field.label}」が足りません。${field.min ?? 1}件以上${verb(field)}ください。`,
  day: ({ label }) => `「${label}」を日付として読めません。「2026-11-23」のように書いてください。`,
  month: ({ label }) => `「${label}」を日付として読めません。「2026-11-23」か「2026-11」のように書いてください。`,
  future: ({ label }) => `「${label}」が、まだ来ていない日です。年と月日を確かめてください。`,
  number: ({ label, min, max }) => `「${label}」を数として読めません。${min !== undefined && max !== undefined ? `${min}から${max}までの` : ''}整数を、数字だけで書いてください。`,
  address: ({ label }) => `「${label}」をアドレスとして読めません。「https://」か「http://」から始めてください。`,
  name: ({ label }) => `「${label}」に使えない字があります。半角の英小文字・数字をハイフンでつないでください。`,
  corporate: ({ label }) => `「${label}」の検査用の数字が合いません。13桁の数字を、法人番号公表サイトで確かめてください。法人でなければ空けておきます。`,
  long: ({ label, max }) => `「${label}」が長すぎます。${max ?? ''}字までにしてください。`,
  kana: ({ label }) => `「${label}」に、漢字・カタカナ・英字があります。ひらがなで書いてください。`,
  unknown: ({ label }) => `「${label}」の値が、このサイトの一覧にありません。選び直してください。`,
  again: ({ label }) => `「${label}」に同じものが二度あります。どちらかを外してください。`,
};

/** The faults that a field can have. */
function kindsOf({ kind, required, ticks, item, min, max, past, hiragana }: FieldShape): FaultKind[] {
  const blank: FaultKind[] = required && kind !== 'list' ? ['blank'] : [];
  switch (kind) {
    case 'day': case 'month': return [...blank, kind, ...(past ? ['future' as const] : [])];
    case 'number': case 'address': case 'name': case 'corporate': return [...blank, kind];
    case 'choice': return [...blank, 'unknown'];
    case 'list': return [...(min ? ['none' as const] : []), ...(ticks && item ? ['unknown' as const] : [])];
    case 'text': return [...blank, ...(max ? ['long' as const] : []), ...(hiragana ? ['kana' as const] : [])];
    default: return [];
  }
}

/** Words by fault. `more` are faults that only this place has. */
export const faultWords = (field: FieldShape, more: readonly FaultKind[] = []): Record<string, string> =>
  Object.fromEntries([...kindsOf(field), ...more].map((kind) => [kind, words[kind](field)]));

/** Words for faults that only one form has, of a field at that place. */
export type OwnWords = (field: FieldShape, path: string) => Readonly<Record<string, string>>;
