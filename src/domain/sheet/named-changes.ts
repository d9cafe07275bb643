/** Differences between two documents in words. */
import type { NamedChange } from '../drafts/comparison.ts';
import type { Value } from './answers.ts';
import type { Difference } from './diff.ts';
import { memberNames } from './place.ts';
import { roleNames } from './roles.ts';
import type { Role } from './roles.ts';
import { phaseOf } from './shape.ts';
import type { SheetShape } from './shape.ts';
import { headOf, questionOf, valueText } from './words.ts';
import type { SheetWords } from './words.ts';

const dayNames = { date: '書いた日', agreedOn: '双方が合意した日' };
const both = (name: string) => ({ name, short: name });

function nameOf(words: SheetWords, shape: SheetShape, { phase, id, member }: Difference): Pick<NamedChange, 'name' | 'short'> {
  const named = words.phases.find((one) => one.id === phase);
  const phaseName = named?.name ?? phase ?? '';
  if (member === 'role') return both('立場');
  if (member === 'project' || member === 'organisation') return both(headOf(words)[member]);
  if (member === 'date' || member === 'agreedOn') return both(`${phaseName} ${dayNames[member]}`);
  if (member === 'text') return both(`${phaseName} ${named?.questions.find((one) => one.id === id)?.text ?? id ?? ''}`);
  const { number, text } = questionOf(words, id ?? '', phaseOf(shape, phase ?? '')?.kind);
  return { name: `${phaseName} ${`${number} ${text}`.trim()}(${memberNames[member]})`, short: `${phaseName} ${number || text}の${memberNames[member]}` };
}

function shown(words: SheetWords, member: Difference['member'], content: Difference['before']): string {
  if (member === 'value') return valueText(words, content === '' ? undefined : content as Value) || '未回答';
  return member === 'role' && content !== '' ? roleNames[content as Role] : String(content);
}

/** Each difference with its name and its words. */
export const namedChanges = (words: SheetWords, shape: SheetShape, differences: readonly Difference[]): NamedChange[] =>
  differences.map((one) => ({ ...nameOf(words, shape, one), before: shown(words, one.member, one.before), after: shown(words, one.member, one.after) }));
