/** A row of the standard data set of events (自治体標準オープンデータセット) as an event. Contacts' names, telephones and mail addresses stay out. */
import type { EventLine } from '../../../schemas/events.ts';
import { matchKey, shortHash } from '../match-key.ts';
import { dayIs, safeText } from '../organisation.ts';
import type { Cells } from '../organisation.ts';
import type { Tables } from '../tables.ts';
import { digitsOf } from '../corporate-number.ts';
import { dayOf, isGovernmentCode, narrow, webAddressOf } from '../values.ts';
import { listIn } from './list.ts';

const order: readonly (keyof EventLine)[] = ['id', 'name', 'start', 'end', 'startTime', 'endTime', 'place', 'audience', 'capacity', 'fee', 'organisers', 'coOrganisers', 'others', 'url', 'code', 'municipality', 'cancelled'];

/** An event as its line. */
export const eventLine = (event: EventLine): string => JSON.stringify(Object.fromEntries(order.flatMap((key) => (event[key] === undefined ? [] : [[key, event[key]]]))));

function timeIs({ text, column, tell }: Cells, field: string): string | undefined {
  const value = narrow(text(field));
  if (value === '') return undefined;
  const [, afternoon, hour = '', minute = ''] = /^(?:(午後|PM)|午前|AM)?\s*(\d{1,2})(?:[:時](\d{1,2})?分?)(?::\d\d)?$/i.exec(value) ?? [];
  const hours = Number(hour) + (afternoon && Number(hour) < 12 ? 12 : 0);
  if (hour !== '' && hours <= 24 && Number(minute) < 60) return `${String(hours).padStart(2, '0')}:${(minute || '0').padStart(2, '0')}`;
  tell('dropped', column(field), value, '時刻として読めません。', '「13:30」のように直してください。この値は載せません。');
  return undefined;
}

/** Codes of five digits lack the check digit; with six it must be right. */
function codeIs({ text, column, tell }: Cells, tables: Tables): Pick<EventLine, 'code' | 'municipality'> {
  const value = narrow(text('municipality'));
  if (value === '') return {};
  const digits = digitsOf(value);
  const isCode = /^\d+$/.test(digits);
  const municipality = tables.municipality(isCode ? digits : value);
  if (!isCode && municipality === undefined) tell('dropped', column('municipality'), value, 'サイトの自治体の表にない自治体です。', '名前やコードを確かめてください。この値は載せません。');
  if (!isCode) return municipality === undefined ? {} : { municipality };
  if (digits.length === 6 && !isGovernmentCode(digits)) tell('left-out', column('municipality'), value, '全国地方公共団体コードの検査用数字(6桁目)が合いません。', '総務省のコード表で確かめて直してください。');
  else if (digits.length !== 6) tell(municipality === undefined ? 'dropped' : 'note', column('municipality'), value, '全国地方公共団体コードが6桁ではありません。', `検査用数字を含む6桁で書いてください。${municipality === undefined ? 'この値は載せません。' : ''}`);
  return { ...(isGovernmentCode(digits) && { code: digits }), ...(municipality !== undefined && { municipality }) };
}

function urlIs({ text, column, tell }: Cells): string | undefined {
  const value = narrow(text('url'));
  const address = value === '' ? undefined : webAddressOf(value);
  if (value !== '' && address === undefined) tell('dropped', column('url'), value, 'アドレスとして読めません。', '「https://」で始まる1つのアドレスに直してください。この値は載せません。');
  return address;
}

function daysOf(cells: Cells): { start: string; end: string | undefined } | undefined {
  const [start, end] = [dayOf(cells.text('start')), dayIs(cells, 'end')];
  if (start === undefined) cells.tell('left-out', cells.column('start'), cells.text('start'), '開始日がないか、日付として読めません。', '「2026-02-20」のように、一つの日付を書いてください。');
  else if (end !== undefined && end < start) cells.tell('left-out', cells.column('end'), cells.text('end'), '終了日が開始日より前です。', '日付を確かめてください。');
  return start === undefined ? undefined : { start, end };
}

function capacityIs({ text, column, tell }: Cells): number | undefined {
  const value = narrow(text('capacity'));
  const [, digits] = /^([1-9]\d{0,5})(?:人|名)?$/.exec(value.replaceAll(',', '')) ?? [];
  if (value !== '' && digits === undefined) tell('dropped', column('capacity'), value, '人数として読めません。', '「30」のように、数だけを書いてください。この値は載せません。');
  return digits === undefined ? undefined : Number(digits);
}

const people = (cells: Cells, field: string) => (safeText(cells, field) === undefined ? [] : listIn(cells.text(field)));

/** The event; undefined where it has no name or no day. */
export function eventOf(cells: Cells, tables: Tables): EventLine | undefined {
  const [name, days] = [safeText(cells, 'name'), daysOf(cells)];
  if (name === undefined) cells.tell('left-out', cells.column('name'), '', '名称がありません。', '名称を書いてください。');
  if (name === undefined || days === undefined) return undefined;
  const [place, startTime, endTime, url] = [safeText(cells, 'place'), timeIs(cells, 'startTime'), timeIs(cells, 'endTime'), urlIs(cells)];
  const [audience, capacity, fee] = [safeText(cells, 'audience'), capacityIs(cells), safeText(cells, 'fee')];
  const where = codeIs(cells, tables);
  const id = `e${shortHash([where.code ?? where.municipality ?? '', matchKey(name), days.start, startTime ?? '', narrow(place ?? '')].join('\n'))}`;
  return {
    id, name, start: days.start, ...(days.end !== undefined && days.end !== days.start && { end: days.end }), ...(startTime && { startTime }), ...(endTime && { endTime }), ...(place && { place }), ...(audience && { audience }), ...(capacity !== undefined && { capacity }), ...(fee && { fee }),
    organisers: people(cells, 'organisers'), coOrganisers: people(cells, 'coOrganisers'), others: people(cells, 'others'), ...(url && { url }), ...where,
    ...(/中止|延期/.test(cells.text('cancelled')) && { cancelled: true as const }),
  };
}
