/** Explains values that are missing or of the wrong type. */
import type { z } from 'zod';
import { dateForm, example, isDateField } from './explain-format.ts';
import { ask, quote } from './explain-words.ts';
import type { FieldInfo } from './explain-words.ts';

const leaveOut = { required: undefined, optional: '書くことがなければ、この項目ごと消してください。', item: '書くことがなければ、この行を消してください。' };

const fill = (info: FieldInfo): string => leaveOut[info.place ?? 'required'] ?? ask(info);

/** The field is not there. */
export const missing = (info: FieldInfo): string => `必須の項目がありません。${ask(info)}`;

/** The field's name is there, nothing follows it. */
export const nothing = (info: FieldInfo): string => `値がありません。${fill(info)}`;

/** The field holds an empty text. */
export const blank = (info: FieldInfo): string => `空のままです。${fill(info)}`;

function notText(input: unknown, info: FieldInfo): string {
  if (Array.isArray(input)) return '一覧ではなく、一つの文字列を書いてください。';
  if (typeof input === 'object') return '項目の組ではなく、文字列を書いてください。途中に「: 」があるときは、全体を引用符で囲みます。';
  return `引用符がないので、文字列として読めません。${quote(example(info) ?? '"…"')}のように引用符で囲んでください。`;
}

function notNumber(expected: string, input: unknown): string {
  if (typeof input === 'string') return `数を、引用符を付けずに半角の数字だけで書いてください。${quote(input)}は文字列です。`;
  return expected === 'int' ? `整数を書いてください。${quote(input)}は使えません。` : '数を書いてください。';
}

/** The field holds something of another type. */
export function wrongType({ expected, input }: z.core.$ZodIssueInvalidType, info: FieldInfo): string {
  if (isDateField(info)) return dateForm(info);
  switch (expected) {
    case 'string': return notText(input, info);
    case 'number': case 'int': return notNumber(expected, input);
    case 'boolean': return `「true」か「false」を、引用符を付けずに書いてください。${quote(input)}は使えません。`;
    case 'array': return '一覧を書いてください。「[a, b]」の形か、「- 」で始まる行です。';
    default: return '「項目: 値」の組を書いてください。コロンは半角で、あとに半角の空白を入れます。';
  }
}
