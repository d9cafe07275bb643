/** Explains texts of the wrong form: dates, addresses, ids. */
import { quote } from './explain-words.ts';
import type { FieldInfo } from './explain-words.ts';

const examples: Record<string, string> = {
  'date': '"2026-11-23"',
  'day-or-month': '"2026-11"',
  'day-month-or-year': '"2026"',
  'local-government-code': '"131041"',
  'sheet-version': '"1.0"',
};

const forms: Record<string, string> = {
  'kebab-id': '半角の小文字・数字をハイフンでつないで書いてください(例: kodaira-2010-compost)。',
  'uri': '「https://」か「http://」で始まるアドレスを書いてください。',
  'mail': 'メールアドレスを書いてください。',
  'mail-or-web': 'メールアドレスか、「https://」で始まるアドレスを書いてください。',
  'local-government-code': '6桁の半角数字を引用符で囲んで書いてください(例: "131041")。',
  'corporate-number': '13桁の半角数字を引用符で囲んで書いてください(例: "2000020132110")。',
  'sheet-version': '版を引用符で囲んで「"1.0"」の形で書いてください。',
};

/** How a text of this form is written, with its quotes. */
export const example = ({ format }: FieldInfo): string | undefined => examples[format ?? ''];

/** The forms of dates, each with how it is written. */
const dateForms: Readonly<Record<string, string>> = { 'date': '「"2026-11-23"」', 'day-or-month': '「"2026-11-23"」か「"2026-11"」', 'day-month-or-year': '「"2026-11-23"」、「"2026-11"」か「"2026"」' };

/** Whether the field holds a day or as much of one as is known. */
export const isDateField = ({ format = '' }: FieldInfo): boolean => format in dateForms;

/** What a date looks like in this field. */
export const dateForm = ({ format = '' }: FieldInfo): string => `日付を、引用符で囲んで${dateForms[format] ?? ''}の形で書いてください。`;

function wrongDate(input: unknown, info: FieldInfo): string {
  if (typeof input !== 'string') return dateForm(info);
  if (/^\d{4}-\d\d-\d\d$/.test(input)) return `${quote(input)}という日はありません。暦を確かめてください。`;
  if (!/^\d{4}-\d\d$/.test(input)) return `${quote(input)}は日付として読めません。${dateForm(info)}`;
  return info.format === 'date' ? `日まで要ります。${dateForm(info)}` : `${quote(input)}という月はありません。月は01から12です。`;
}

/** The text is not of the form that the field asks for. */
export function wrongFormat(input: unknown, info: FieldInfo): string {
  if (isDateField(info)) return wrongDate(input, info);
  return `${quote(input)}は使えません。${forms[info.format ?? ''] ?? '決まった形に合わせてください。'}`;
}
