/** The record of choosing a partner as texts to read: one to publish, one to keep. No order but that of the data, no points. */
import { bothCalendars } from '../dates/wareki.ts';
import type { Block, Row } from '../record/blocks.ts';
import { listAt, textAt, valueAt } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { chosen, isNobody } from './faults.ts';
import { fields, methods, states, wordOf } from './words.ts';

const unwritten = '未記入';
const written = (data: Part, ...path: string[]): string => textAt(data, path).trim();
const orUnwritten = (text: string): string => text || unwritten;
const day = (data: Part, ...path: string[]): string => {
  const iso = written(data, ...path);
  return iso && bothCalendars(iso);
};

/** A day in a narrow column. */
const western = (iso: string) => bothCalendars(iso).replace(/\(.*/, '');

type Fact = readonly [string, string];
/** Facts that must be there say when they are not; the others are left out. */
const facts = (needed: readonly Fact[], optional: readonly Fact[] = []): Block =>
  ({ kind: 'facts', rows: [...needed.map(([term, text]): Fact => [term, orUnwritten(text)]), ...optional.filter(([, text]) => text)] });
const heading = (text: string): Block => ({ kind: 'heading', text });
const text = (words: string): Block => ({ kind: 'text', text: words });

/** The title of both texts. */
export const title = '協働の相手を選んだ記録';

const methodOf = (data: Part) => [wordOf(methods, written(data, 'method')), written(data, 'methodNote')].filter(Boolean).join('\n');

function project(data: Part): Block[] {
  const published: Fact[] = [[fields.publishedDate, day(data, 'published', 'date')], [fields.publishedWhere, written(data, 'published', 'where')]];
  return [facts([[fields.project, written(data, 'project')], [fields.department, written(data, 'department')], [fields.method, methodOf(data)], ...published])];
}

function criteria(data: Part): Block[] {
  const rows = listAt(data, ['criteria']).map((criterion): Row => [orUnwritten(written(criterion, 'name')), written(criterion, 'how')]);
  return [heading('先に公開した基準'), rows.length > 0 ? { kind: 'table', caption: '選ぶときに確かめること', heads: ['基準', '何を見て確かめるか'], rows } : text(unwritten)];
}

function checkRow(candidate: Part, criterion: Part): Row {
  const at = (name: string) => written(candidate, 'checks', String(criterion['id']), name);
  const seen = at('seen') || written(candidate, 'seen');
  return [orUnwritten(written(criterion, 'name')), `${orUnwritten(wordOf(states, at('state')))}\n${seen && western(seen)}`.trim(), orUnwritten(at('note'))];
}

const nameOf = (candidate: Part) => orUnwritten(written(candidate, 'name'));

/** What was confirmed about one candidate. */
function checks(data: Part, candidate: Part): Block[] {
  const rows = listAt(data, ['criteria']).map((criterion) => checkRow(candidate, criterion));
  return [{ kind: 'subheading', text: nameOf(candidate) }, { kind: 'table', caption: '基準ごとに確かめたこと', heads: ['基準', '結果と日', '見たこと・聞いたこと'], rows }];
}

function candidatesBy(data: Part, isChosen: boolean): Part[] {
  const ids = chosen(data);
  return listAt(data, ['candidates']).filter(({ id }) => ids.includes(String(id)) === isChosen);
}

function choice(data: Part): Block[] {
  const found = candidatesBy(data, true);
  if (found.length === 0) return [heading('選んだ団体'), text(isNobody(data) ? 'どの団体も選びませんでした。' : unwritten)];
  return [heading('選んだ団体'), ...found.flatMap((candidate) => checks(data, candidate))];
}

function reasons(data: Part): Block[] {
  const at = (name: string) => written(data, 'decision', name);
  const needed: Fact[] = [[isNobody(data) ? '選ばなかった理由' : fields.reason, at('reason')], [fields.who, at('who')], [fields.decided, day(data, 'decision', 'date')], [fields.interests, written(data, 'interests')]];
  return [heading('理由と決め方'), facts(needed, [[fields.conditions, at('conditions')]])];
}

/** Whether the names of those who were not chosen stay out of what is published; so unless it was switched off. */
export const hidesOthers = (data: Part): boolean => valueAt(data, ['record', 'hideOthers']) !== false;

function others(data: Part): Block[] {
  const found = candidatesBy(data, false);
  if (found.length === 0) return [];
  const names = hidesOthers(data) ? [] : [facts([['団体の名前', found.map(nameOf).join('\n')]])];
  return [heading('選ばなかった団体'), text(`${found.length}団体を、同じ基準で確かめました。${hidesOthers(data) ? '名前は載せません。' : ''}`), ...names, facts([[fields.others, written(data, 'decision', 'others')]])];
}

/** What was done the same for all is said only when it was done. */
function noRanks(data: Part): Block {
  const wasAlike = written(data, 'published', 'date') !== '' && listAt(data, ['candidates']).length > 0;
  return { kind: 'note', text: `団体に点や順位は付けていません。${wasAlike ? '先に公開した同じ基準で、この事業に合うかを確かめました。' : ''}` };
}

/** The text to publish. Of those who were not chosen it says how many there were, and their names only if asked to; never what was confirmed about them. */
export const publicRecord = (data: Part): Block[] => [...project(data), ...criteria(data), ...choice(data), ...reasons(data), ...others(data), noRanks(data)];

/** The text to keep: everything. */
export const wholeRecord = (data: Part): Block[] => [
  ...project(data), ...criteria(data), heading('候補ごとの確認'), ...listAt(data, ['candidates']).flatMap((candidate) => checks(data, candidate)),
  heading('選んだ団体'), text(candidatesBy(data, true).map(nameOf).join('\n') || (isNobody(data) ? 'どの団体も選びませんでした。' : unwritten)),
  ...reasons(data), facts([], [[fields.others, written(data, 'decision', 'others')]]), noRanks(data),
];

/** Names that would be published against the wish, because they stand in a text. Very short ones are not looked for. */
export function namesLeft(data: Part, blocks: readonly string[]): string[] {
  const names = hidesOthers(data) ? candidatesBy(data, false).map((candidate) => written(candidate, 'name')) : [];
  return names.filter((name) => name.length > 1 && blocks.some((one) => one.includes(name)));
}
