import { expect, test } from 'vitest';
import { z } from 'zod';
import { explain } from './explain.ts';
import type { FieldInfo } from './explain.ts';
import { choice, dayOrMonth, fiscalYear, id, isoDate, source, sources, text, webAddress } from './fields.ts';

/** The explanation of the first issue, with what the schema publishes of itself. */
function explained(schema: z.ZodType, value: unknown, info: FieldInfo = {}): string | undefined {
  const node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldInfo;
  const [issue] = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issue && explain(issue, { ...node, ...info });
}

const name = text('団体の名前(例: サンプル会)。正式な名前');
const kind = choice({ done: '達成', unknown: '未確認' }, '状態');
const word = z.string().max(12).meta({ description: '言葉' });

test.each<[string, z.ZodType, unknown, FieldInfo, string | undefined]>([
  ['fits', name, 'サンプル会', {}, undefined],
  ['missing', name, undefined, {}, '必須の項目がありません。「団体の名前」を書いてください。'],
  ['missing, nothing known', z.string(), undefined, {}, '必須の項目がありません。中身を書いてください。'],
  ['missing choice', kind, undefined, {}, '必須の項目がありません。「状態」を書いてください。使えるのは「done」(達成)、「unknown」(未確認)です。'],
  ['missing date', dayOrMonth, undefined, {}, '必須の項目がありません。「日付(YYYY-MM-DD)または年月(YYYY-MM)」を書いてください。'],
  ['missing sources', sources, undefined, { owner: '事例' }, '必須の項目がありません。事例には「出典」が1件以上必要です。'],
  ['null', name, null, { place: 'required' }, '値がありません。「団体の名前」を書いてください。'],
  ['null where it may be left out', name, null, { place: 'optional' }, '値がありません。書くことがなければ、この項目ごと消してください。'],
  ['null choice', kind, null, { place: 'item' }, '値がありません。書くことがなければ、この行を消してください。'],
  ['blank', name, '  ', {}, '空のままです。「団体の名前」を書いてください。'],
  ['number for text', name, 5, {}, '引用符がないので、文字列として読めません。「"…"」のように引用符で囲んでください。'],
  ['true for text', name, true, {}, '引用符がないので、文字列として読めません。「"…"」のように引用符で囲んでください。'],
  ['unknown choice', kind, 'gone', {}, '「gone」は使えません。使えるのは「done」(達成)、「unknown」(未確認)です。'],
  ['choice without labels', z.enum(['a', 'b']), 'c', {}, '「c」は使えません。使えるのは「a」、「b」です。'],
  ['label for choice', kind, '達成', {}, '「達成」は「done」と書きます。'],
  ['too long', word, 'あいうえおかきくけこさしす', {}, '13文字あります。12文字以内にしてください。'],
  ['too many', z.array(z.string()).max(1), ['a', 'b'], {}, '2件あります。1件以内にしてください。'],
  ['too large', fiscalYear, 2101, {}, '2100以下の数「年度(西暦)」を書いてください。「2101」は大きすぎます。'],
  ['not above the bound', z.number().positive(), 0, {}, '0より大きい数を書いてください。「0」は小さすぎます。'],
  ['beyond all numbers', z.number().int(), 1e30, {}, '数を書いてください。「1e+30」は大きすぎます。'],
  ['no such day', isoDate, '2026-02-30', {}, '「2026-02-30」という日はありません。暦を確かめてください。'],
  ['no leap year', dayOrMonth, '2025-02-29', {}, '「2025-02-29」という日はありません。暦を確かめてください。'],
  ['no such month', dayOrMonth, '2026-00', {}, '「2026-00」という月はありません。月は01から12です。'],
  ['month for day', isoDate, '2026-11', {}, '日まで要ります。日付を、引用符で囲んで「"2026-11-23"」の形で書いてください。'],
  ['number for day', isoDate, 2026, {}, '日付を、引用符で囲んで「"2026-11-23"」の形で書いてください。'],
  ['number for month', dayOrMonth, 2026, {}, '日付を、引用符で囲んで「"2026-11-23"」か「"2026-11"」の形で書いてください。'],
  ['no address', webAddress, 'javascript:alert(1)', {}, '「javascript:alert(1)」は使えません。「https://」か「http://」で始まるアドレスを書いてください。'],
  ['no id', id, '団 体', {}, '「団 体」は使えません。半角の小文字・数字をハイフンでつないで書いてください(例: kodaira-2010-compost)。'],
  ['a pattern we have no words for', z.string().regex(/^a$/), 'b', {}, '「b」は使えません。決まった形に合わせてください。'],
  ['unknown keys', source, { title: '出典', seen: '2026-11', sean: 1 }, {}, '「sean」という項目はありません。'],
  ['a long value', z.number(), '長い文'.repeat(20), {}, `数を、引用符を付けずに半角の数字だけで書いてください。「${'長い文'.repeat(13)}長…」は文字列です。`],
])('%s', (_, schema, value, info, sentence) => {
  expect(explained(schema, value, info)).toBe(sentence);
});
