/** What an organisation hands in as it will be read on its page, in blocks: before it is published, and in its file. */
import type { Block } from '../../record/blocks.ts';
import { isBlank } from '../../write/data.ts';
import type { FormShape } from '../../write/form-shape.ts';
import { dayIn, listIn, partIn, Reader, textIn } from '../../write/reader.ts';
import type { Words } from '../../write/words.ts';
import type { Fields } from './draft.ts';
import { ownSource } from './record.ts';

type Fact = readonly [string, string];

const heading = (text: string): Block => ({ kind: 'heading', text });
const written = (rows: readonly Fact[]) => rows.filter(([, text]) => text !== '');
const lines = (value: unknown) => listIn(value).map(textIn).filter(Boolean).join('\n');

function basics(reader: Reader, fields: Fields): Fact[] {
  return [
    ['種類', reader.word(fields['kind'], 'kind') || '未記入'],
    ['法人番号', textIn(fields['number']) || '届出なし'],
    ['活動する自治体', reader.word(fields['municipality'], 'municipality') || '未記入'],
    ['分野', listIn(fields['fields']).map((one) => reader.word(one, 'fields')).join('、') || '未記入'],
    ['ウェブサイト', textIn(fields['website']) || '届出なし'],
  ];
}

function disclosed(one: unknown): string {
  const { text, where, url, checked } = partIn(one);
  return [textIn(text), [textIn(where), textIn(url)].filter(Boolean).join(' '), `団体が届け出たこと。確かめた日: ${dayIn(checked) || '未記入'}`].filter(Boolean).join('\n');
}

/** Each viewpoint in its place; what is not published is told without a judgement. */
function disclosures(reader: Reader, { fields = [] }: FormShape['record'], value: unknown): Fact[] {
  const item = fields.find(({ name }) => name === 'disclosures')?.item;
  const viewpoints = item?.fields?.find(({ name }) => name === 'viewpoint')?.words ?? {};
  const told = (viewpoint: string) => listIn(value).filter((one) => partIn(one)['viewpoint'] === viewpoint).map(disclosed).join('\n\n');
  const open = listIn(value).filter((one) => !Object.hasOwn(viewpoints, textIn(partIn(one)['viewpoint']))).map((one): Fact => [reader.word(partIn(one)['viewpoint'], 'disclosures', 'viewpoint') || '視点が未記入', disclosed(one)]);
  return [...Object.entries(viewpoints).map(([viewpoint, label]): Fact => [label, told(viewpoint) || '公表の届出なし']), ...open];
}

function wish(reader: Reader, value: unknown): Block[] {
  if (isBlank(value)) return [{ kind: 'text', text: '届出なし' }];
  const intent = partIn(value);
  const words = (name: string) => listIn(intent[name]).map((one) => reader.word(one, 'intent', name)).join('、');
  return [{ kind: 'facts', rows: written([
    ['協働したいこと', textIn(intent['text'])], ['希望する形態', words('forms')], ['協働したい分野', words('fields')], ['協働したい地域', words('areas')],
    ['団体が出せるもの', lines(intent['offers'])], ['行政に求めるもの', lines(intent['asks'])],
    ['公開に同意した日', dayIn(intent['consented'])], ['掲載の期限', dayIn(intent['expires'])],
  ]) }];
}

function source(value: unknown): string {
  const { title, url, seen } = partIn(value);
  return [textIn(title), textIn(url), `確認 ${dayIn(seen) || '未記入'}`].filter(Boolean).join(' ');
}

/** Everything that is handed in. */
export function reading({ record }: FormShape, fields: Fields, words: Words): Block[] {
  const reader = new Reader(record, words);
  const day = dayIn(fields['checked']) || '未記入';
  return [
    { kind: 'text', text: textIn(fields['reading']) || '(読みは未記入)' },
    { kind: 'facts', rows: basics(reader, fields) },
    heading('公表していること'), { kind: 'facts', rows: disclosures(reader, record, fields['disclosures']) },
    heading('協働意向'), ...wish(reader, fields['intent']),
    heading('出典'), { kind: 'list', items: [...listIn(fields['sources']).map(source), `${ownSource} 確認 ${day}`] },
    { kind: 'note', text: `掲載は推薦ではありません。この記録を最後に確かめた日: ${day}。` },
  ];
}
