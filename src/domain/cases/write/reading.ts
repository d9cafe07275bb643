/** A case as its page will read, in blocks: before it is published, and in its file. The words are those of the page. */
import { fiscalYearLabel } from '../../dates/wareki.ts';
import type { Block } from '../../record/blocks.ts';
import { allFields } from '../../write/form-shape.ts';
import type { FormShape } from '../../write/form-shape.ts';
import { isBlank } from '../../write/data.ts';
import { dayIn, listIn, partIn, Reader, textIn } from '../../write/reader.ts';
import type { Loose } from '../../write/reader.ts';
import type { FieldShape } from '../../write/shape.ts';
import { sectionsOf } from './story.ts';
import type { Words } from '../../write/words.ts';

const unstated = '出典に記載なし';

const said = (reader: Reader, list: string, value: unknown): string => {
  const { text, by, theme } = partIn(value);
  return [textIn(text), by === undefined ? '' : `(${reader.word(by, list, 'by')}による)`, theme === undefined ? '' : `[${reader.word(theme, list, 'theme')}]`].join('');
};

const sayings = (reader: Reader, list: string, value: unknown): Block =>
  (listIn(value).length > 0 ? { kind: 'list', items: listIn(value).map((one) => said(reader, list, one)) } : { kind: 'text', text: unstated });

const heading = (text: string): Block => ({ kind: 'heading', text });

function story(body: string): Block[] {
  return sectionsOf(body).flatMap(({ heading: title, text }) => [...(title ? [heading(title)] : []), ...text.split(/\n{2,}/).map((one): Block => ({ kind: 'text', text: one }))]);
}

type Fact = readonly [string, string];

/** Who carries each duty that is stated. */
const duties = (reader: Reader, roles: Loose, shape: FieldShape): Fact[] =>
  (shape.fields ?? []).filter(({ name }) => !isBlank(roles[name])).map(({ name, label }): Fact => {
    const { by, text } = partIn(roles[name]);
    return [label, [listIn(by).map((one) => reader.word(one, 'roles', name, 'by')).join('、'), textIn(text)].filter(Boolean).join(': ')];
  });

function form(reader: Reader, value: unknown): string {
  const { id, basis, stated } = partIn(value);
  return `${reader.word(id, 'forms', 'id')}(${reader.word(basis, 'forms', 'basis')}${textIn(stated) && `「${textIn(stated)}」`})`;
}

const cost = (reader: Reader, value: unknown): string => [reader.word(partIn(value)['kind'], 'costs', 'kind'), textIn(partIn(value)['text'])].filter(Boolean).join(' ');

const lines = (values: readonly string[]) => values.filter(Boolean).join('\n');

/** What is not known yet leaves no empty brackets. */
const inBrackets = (words: string) => words && `(${words})`;

function facts(reader: Reader, record: Loose): Fact[] {
  const words = (name: string) => listIn(record[name]).map((one) => reader.word(one, name));
  const { stage, stageStated } = record;
  const all: Fact[] = [
    ['自治体', reader.word(record['municipality'], 'municipality')],
    ['場所', words('places').join('、')],
    ['担当部署', textIn(record['department'])],
    ['相手の団体', lines([...words('partners'), ...listIn(record['otherPartners']).map(textIn)])],
    ['対象', textIn(record['people'])],
    ['目的', textIn(record['purpose'])],
    ['実施した年度', listIn(record['fiscalYears']).map((year) => (typeof year === 'number' ? fiscalYearLabel(year) : textIn(year))).join('、')],
    ['段階', `${reader.word(stage, 'stage')}${textIn(stageStated) && `(出典の表現: ${textIn(stageStated)})`}`],
    ['協働形態', lines(listIn(record['forms']).map((one) => form(reader, one)))],
    ['分野', words('fields').length > 0 ? `${words('fields').join('、')}${inBrackets(reader.word(record['fieldsBasis'], 'fieldsBasis'))}` : ''],
    ['費用', lines(listIn(record['costs']).map((one) => cost(reader, one)))],
    ['相手の選び方', textIn(record['selection'])],
    ['評価', textIn(record['evaluation'])],
    ['関係する指針', lines(words('clauses'))],
  ];
  return all.filter(([, text]) => text);
}

function source(value: unknown): string {
  const { title, url, published, seen, secondHand, note } = partIn(value);
  return [textIn(title), textIn(url), secondHand === true ? '(二次情報)' : '', textIn(published) && `公表 ${dayIn(published)}。`, `確認 ${dayIn(seen)}。`, textIn(note)].filter(Boolean).join(' ');
}

/** Fields that the page shows by words of its own. */
const shown = ['title', 'reading', 'summary', 'stage', 'stageStated', 'municipality', 'places', 'department', 'partners', 'otherPartners', 'forms', 'fields', 'fieldsBasis', 'fiscalYears', 'purpose', 'people', 'governmentRole', 'partnerRole', 'roles', 'diagram', 'selection', 'evaluation', 'outcomes', 'limits', 'costs', 'clauses', 'sources', 'checked'];

const plain = (value: unknown): string => (Array.isArray(value) ? value.map(plain).join('、') : typeof value === 'object' && value !== null ? Object.values(value).map(plain).join(' ') : textIn(value));

/** Whatever the schema has beside, so that nothing that was written is out of sight. */
const others = ({ fields = [] }: FieldShape, record: Loose): Fact[] =>
  fields.filter(({ name }) => !shown.includes(name) && !isBlank(record[name])).map(({ name, label }) => [label, plain(record[name])]);

/** The case as its page will read. */
export function reading(shape: FormShape, record: Loose, body: string, words: Words): Block[] {
  const reader = new Reader(shape.record, words);
  const roles = allFields(shape).find(({ name }) => name === 'roles');
  const side = (name: string) => textIn(record[name]) || unstated;
  return [
    ...(textIn(record['summary']) ? [{ kind: 'text', text: textIn(record['summary']) } as const] : []),
    heading('行政と団体の役割'), { kind: 'facts', rows: [['行政', side('governmentRole')], ['団体', side('partnerRole')], ...(roles ? duties(reader, partIn(record['roles']), roles) : [])] },
    heading('成果'), sayings(reader, 'outcomes', record['outcomes']),
    heading('うまくいかなかった点・課題'), sayings(reader, 'limits', record['limits']),
    ...story(body),
    heading('事業の記録'), { kind: 'facts', rows: [...facts(reader, record), ...others(shape.record, record)] },
    heading('出典'), { kind: 'list', items: listIn(record['sources']).map(source) },
    { kind: 'note', text: `この記録を最後に確かめた日: ${dayIn(record['checked']) || '未記入'}。` },
  ];
}
