/** What one file asks for: a new record, a changed one, or one that is taken out. Nothing is written here. */
import { registered, withdrawn } from '../../../src/domain/partners/write/record.ts';
import { textIn } from '../../../src/domain/write/reader.ts';
import type { Partner } from '../../../src/schemas/partners.ts';
import type { Files } from '../../check/content/types.ts';
import { bytesOf } from '../lib/given.ts';
import { refusal } from '../lib/refused.ts';
import { changedText, difference, newText } from './content-text.ts';
import { hintsOf } from './hints.ts';
import { faultOfName, proposedName, sameOrganisation } from './name.ts';
import type { Standing } from './name.ts';
import { readPartnerFile, wholeRegistration } from './read.ts';
import type { Imported, Wanted } from './run.ts';
import { newProblems, pathOf, recordAt, standingIn } from './standing.ts';

/** What is to happen to one file of the content; without a text it goes. */
export interface Step { readonly id: string; readonly did: Imported['did']; readonly text?: string; readonly changes: string[]; readonly hints: string[] }

function added(wanted: Wanted, fields: Readonly<Record<string, unknown>>, standing: Standing): Step {
  const given = wholeRegistration(wanted.file, fields);
  const same = sameOrganisation(given, standing);
  if (same !== undefined && wanted.id === undefined) throw refusal(wanted.file, 'name', `同じ法人番号か名前の団体「${same}」が、すでにあります。その団体なら「--update ${same}」を、別の団体なら「--id ${proposedName(given, standing)}」を付けてください。`);
  const id = wanted.id ?? proposedName(given, standing);
  const fault = faultOfName(id, standing);
  if (fault !== undefined) throw refusal(wanted.file, '--id', fault);
  const record = registered(given, undefined, wanted.day);
  return { id, did: 'added', text: record ? newText(record) : '', changes: [], hints: hintsOf(given, wanted.day) };
}

function changed(wanted: Wanted, fields: Readonly<Record<string, unknown>>, id: string, before: Partner, text: string): Step {
  const given = wholeRegistration(wanted.file, fields);
  if (given.number !== undefined && before.number !== undefined && given.number !== before.number) throw refusal(wanted.file, 'number', `「${id}」の法人番号(${before.number})と違います。別の団体の届出ではないか、確かめてください。`);
  const after = registered(given, before, wanted.day);
  const hints = hintsOf(given, wanted.day);
  return after ? { id, did: 'changed', text: changedText(text, before, after), changes: difference(before, after), hints } : { id, did: 'same', text, changes: [], hints };
}

/** Takes the record out; one that other content points to only loses what was handed in. */
function takenOut({ file, day }: Wanted, fields: Readonly<Record<string, unknown>>, id: string, before: Partner, content: Files): Step {
  const given = { name: textIn(fields['name']), number: textIn(fields['number']) || undefined };
  if (sameOrganisation(given, new Map([[id, before]])) === undefined) throw refusal(file, '--update', `取りやめの届出の団体「${given.name}」と、「${id}」(${before.name})の名前も法人番号も合いません。`);
  const without = new Map([...content].filter(([path]) => path !== pathOf(id)));
  if (newProblems(content, without).length === 0) return { id, did: 'removed', changes: difference(before, {} as Partner), hints: [] };
  const after = withdrawn(before, day);
  const hints = ['事例などから参照されているので、団体のページは残ります。ほかの出典にあることだけを載せます。'];
  const text = content.get(pathOf(id)) ?? '';
  return after ? { id, did: 'changed', text: changedText(text, before, after), changes: difference(before, after), hints } : { id, did: 'same', text, changes: [], hints };
}

/** What a file asks for. Throws `Refused`. */
export function stepFor(wanted: Wanted, content: Files): Step {
  const { fields, withdraw } = readPartnerFile(wanted.file, bytesOf(wanted.file));
  const standing = standingIn(content);
  if (wanted.update === undefined && !withdraw) return added(wanted, fields, standing);
  if (wanted.update === undefined) {
    const same = sameOrganisation({ name: textIn(fields['name']), ...(textIn(fields['number']) && { number: textIn(fields['number']) }) }, standing);
    throw refusal(wanted.file, 'withdraw', `取りやめの届出です。${same === undefined ? '同じ名前や法人番号の団体は、載っていません。' : `その団体なら「--update ${same}」を付けてください。`}`);
  }
  const before = recordAt(wanted.file, wanted.update, standing);
  return withdraw ? takenOut(wanted, fields, wanted.update, before, content) : changed(wanted, fields, wanted.update, before, content.get(pathOf(wanted.update)) ?? '');
}
