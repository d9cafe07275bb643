/** What a file would change in a record, for a look before it replaces anything. */
import { listAt, textAt, valueAt } from '../record/record.ts';
import type { Part, Path } from '../record/record.ts';
import { fields, methods, wordOf } from './words.ts';

/** A line of the list. `kind` is that of the change; texts may be blank. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed';
  /** What changes: a field, or a criterion or candidate by name. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const places: readonly (readonly [string, Path])[] = [
  [fields.project, ['project']], [fields.department, ['department']], [fields.method, ['method']], [fields.methodNote, ['methodNote']],
  [fields.publishedDate, ['published', 'date']], [fields.publishedWhere, ['published', 'where']], [fields.interests, ['interests']],
  [fields.reason, ['decision', 'reason']], [fields.who, ['decision', 'who']], [fields.decided, ['decision', 'date']],
  [fields.conditions, ['decision', 'conditions']], [fields.others, ['decision', 'others']],
];

const shown = (data: Part, path: Path) => (path[0] === 'method' ? wordOf(methods, textAt(data, path)) : textAt(data, path));

function changedFields(before: Part, after: Part): Change[] {
  const all = places.map(([what, path]) => ({ kind: 'changed' as const, what, before: shown(before, path), after: shown(after, path) }));
  return all.filter((change) => change.before !== change.after);
}

const nameOf = (member: Part, what: string) => `${what}「${textAt(member, ['name']).trim()}」`;

/** Members are the same if they have the same id. */
function changedMembers(before: Part, after: Part, list: string, what: string): Change[] {
  const [old, now] = [listAt(before, [list]), listAt(after, [list])];
  const other = (members: readonly Part[], member: Part) => members.find(({ id }) => id === member['id']);
  const line = (kind: Change['kind'], member: Part) => ({ kind, what: nameOf(member, what), before: '', after: '' });
  return [
    ...old.filter((member) => !other(now, member)).map((member) => line('removed', member)),
    ...now.filter((member) => !other(old, member)).map((member) => line('added', member)),
    ...now.filter((member) => other(old, member) && JSON.stringify(other(old, member)) !== JSON.stringify(member)).map((member) => line('changed', member)),
  ];
}

const ticks: readonly (readonly [string, Path])[] = [['どの団体も選ばない', ['decision', 'nobody']], ['選ばなかった団体の名前を載せない', ['record', 'hideOthers']]];

/** Everything that differs between two whole records, in the order of the page. */
export const changes = (before: Part, after: Part): Change[] => [
  ...changedFields(before, after),
  ...changedMembers(before, after, 'criteria', '基準'),
  ...changedMembers(before, after, 'candidates', '候補'),
  ...ticks.filter(([, path]) => valueAt(before, path) !== valueAt(after, path)).map(([what]): Change => ({ kind: 'changed', what, before: '', after: '' })),
];
