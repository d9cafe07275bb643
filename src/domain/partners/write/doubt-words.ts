/** The words for what only this form says of a field. Made when the page is built. */
import type { FieldShape } from '../../write/shape.ts';
import { mostYears } from './faults.ts';

const stays = 'このまま公開されるので、';

/** Words for signs of a person's own data, and for the end of a wish. */
export function registrationWords({ kind, label, name }: FieldShape): Record<string, string> {
  if (name === 'expires') return { early: `「${label}」が、同意した日より前です。`, late: `「${label}」は、同意した日から${mostYears}年以内にしてください。`, over: `「${label}」が、もう過ぎています。これからの日にしてください。` };
  if (kind !== 'text') return {};
  return {
    mail: `「${label}」に、メールアドレスのような文字があります。${stays}個人のものなら消してください。`,
    phone: `「${label}」に、電話番号のような数字があります。${stays}個人のものなら消してください。`,
    place: `「${label}」に、住所のような文字があります。${stays}個人の家の住所なら消してください。`,
    person: `「${label}」に、人の名前のような文字があります。${stays}個人の名前なら消してください。`,
  };
}
