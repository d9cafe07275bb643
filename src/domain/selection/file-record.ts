/** Reads the record in a file, name by name. What is not known, too long, too much or twice is an error. */
import type { Part, Value } from '../record/record.ts';
import { quoted, SheetFileError } from '../sheet/file-error.ts';
import { dayOrBlank, members, oneOf, strict, textLike, textUpTo } from '../sheet/guard.ts';
import { maxCandidates, maxCriteria, maxName, maxText } from './limits.ts';
import { fields, methods, states } from './words.ts';

/** Reads one value at a place. */
type Reader = (value: unknown, where: string) => Value;

const name: Reader = (value, where) => textUpTo(maxName, value, where);
const text: Reader = (value, where) => textUpTo(maxText, value, where);
const tick: Reader = (value, where) => {
  if (typeof value !== 'boolean') throw new SheetFileError('shape', '真偽がありません。', where);
  return value;
};
const word = (words: object): Reader => (value, where) => oneOf(['', ...Object.keys(words)], value, where);
const idLike = (pattern: RegExp): Reader => (value, where) => textLike(pattern, 80, value, where);

/** An object with exactly these names. The words tell the place. */
const exactly = (readers: Readonly<Record<string, Reader>>, words: Readonly<Record<string, string>> = {}): Reader => (value, where) => {
  const place = where || '記録';
  const found = strict(members(value, place), Object.keys(readers), [], place);
  return Object.fromEntries(Object.entries(readers).map(([key, read]) => [key, read(found.get(key), [where, words[key] ?? key].filter(Boolean).join(' › '))]));
};

/** A list of parts, no id twice. */
const list = (most: number, what: string, read: Reader): Reader => (value, where) => {
  if (!Array.isArray(value)) throw new SheetFileError('shape', '一覧がありません。', where);
  if (value.length > most) throw new SheetFileError('too-many', `${what}が多すぎます(${value.length}件。${most}件まで)。`, where);
  const found = value.map((one, index) => read(one, `${what}${index + 1}`) as Part);
  const again = found.find(({ id }, index) => found.findIndex((one) => one['id'] === id) < index);
  if (again) throw new SheetFileError('duplicate', `同じ識別子${quoted(String(again['id']))}が2度使われています。`, where);
  return found;
};

const check = exactly({ state: word(states), note: text, seen: dayOrBlank }, { state: '結果', note: '見たこと', seen: '確かめた日' });

/** What was confirmed, by criterion. */
const checks: Reader = (value, where) => {
  const found = members(value, where);
  if (found.size > maxCriteria) throw new SheetFileError('too-many', `確かめたことが多すぎます(${found.size}件。${maxCriteria}件まで)。`, where);
  return Object.fromEntries([...found].map(([id, one]) => [id, check(one, `${where} › ${quoted(id)}`)]));
};

const criterion = exactly({ id: idLike(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), name, how: text }, { id: '識別子', name: '名前', how: '確かめ方' });
const candidate = exactly({ id: idLike(/^c[1-9]\d{0,5}$/), name, seen: dayOrBlank, chosen: tick, checks }, { id: '識別子', name: '名前', seen: '確かめた日', chosen: '選んだか', checks: '確かめたこと' });

const record = exactly({
  project: name, department: name, method: word(methods), methodNote: text,
  published: exactly({ date: dayOrBlank, where: text }, { date: '日', where: '場所' }),
  interests: text,
  criteria: list(maxCriteria, '基準', criterion),
  candidates: list(maxCandidates, '候補', candidate),
  decision: exactly({ nobody: tick, date: dayOrBlank, who: name, reason: text, conditions: text, others: text }, { nobody: '選ばなかったか', date: fields.decided, ...fields }),
  record: exactly({ hideOthers: tick }),
}, { ...fields, published: '基準の公開', criteria: '基準', candidates: '候補', decision: '選定', record: '公表する記録' });

/** Whatever was confirmed belongs to a criterion of the record. */
function checkCriteria(read: Part): void {
  const known = (read['criteria'] as readonly Part[]).map(({ id }) => id);
  for (const [index, { checks: found }] of (read['candidates'] as readonly Part[]).entries()) {
    const unknown = Object.keys(found as Part).find((id) => !known.includes(id));
    if (unknown !== undefined) throw new SheetFileError('shape', `基準にない${quoted(unknown)}の確認があります。`, `候補${index + 1} › 確かめたこと`);
  }
}

/** Reads the record. Throws only SheetFileError. */
export function readRecord(value: unknown): Part {
  const read = record(value, '') as Part;
  checkCriteria(read);
  return read;
}
