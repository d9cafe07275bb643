/** What a sheet must keep to beyond the form of its fields; each fault is told to its author at its place. */
import type { z } from 'zod';

/** Most questions of a sheet, so that every file of it stays within the size that can be read. */
export const mostItems = 80;

interface Named { id: string; retired?: boolean | undefined }
interface Change { kind: string; from: string[]; to: string[] }
interface Migration { from: string; to: string; changes: Change[] }

/** The parts of a sheet that the rules look at. */
interface SheetParts {
  version: string;
  phases: { id: string; kind: string; questions?: Named[] | undefined; agreement?: object | undefined }[];
  viewpoints: { id: string; items: Named[] }[];
  withoutExpect?: string | undefined;
  migrations?: Migration[] | undefined;
}

type Complain = (path: (string | number)[], message: string) => void;

const counts: Record<string, { from: [number, number]; to: [number, number] }> = {
  rename: { from: [1, 1], to: [1, 1] }, merge: { from: [2, 99], to: [1, 1] }, split: { from: [1, 1], to: [2, 99] },
  retire: { from: [1, 1], to: [0, 0] }, phase: { from: [1, 1], to: [1, 1] },
};

const shown = ([least, most]: [number, number]) => (least === most ? `${least}件` : `${least}件以上`);

function checkCounts({ kind, from, to }: Change, path: (string | number)[], complain: Complain): void {
  const wanted = counts[kind];
  if (!wanted) return;
  for (const [name, ids] of [['from', from], ['to', to]] as const) {
    const [least, most] = wanted[name];
    if (ids.length < least || ids.length > most) complain([...path, name], `「${kind}」の${name}は${shown(wanted[name])}書いてください。`);
  }
}

const versionNumber = (version: string) => version.split('.').map(Number).reduce((sum, part) => sum * 1000 + part, 0);

function checkMigrations({ version, migrations = [] }: SheetParts, complain: Complain): void {
  migrations.forEach(({ from, to, changes }, index) => {
    if (versionNumber(from) >= versionNumber(to)) complain(['migrations', index, 'to'], `引き継ぎ先の版は、${from}より新しくしてください。`);
    const next = migrations[index + 1]?.from ?? version;
    if (to !== next) complain(['migrations', index, 'to'], `引き継ぎがつながりません。「"${next}"」にしてください。`);
    changes.forEach((change, place) => checkCounts(change, ['migrations', index, 'changes', place], complain));
  });
}

/** An id that the newest version must know: nothing later renames, merges, splits or retires it. */
const isLast = (migrations: readonly Migration[], index: number, id: string) =>
  !migrations.slice(index + 1).some(({ changes }) => changes.some(({ from }) => from.includes(id)));

function checkTargets({ phases, viewpoints, migrations = [] }: SheetParts, complain: Complain): void {
  const known = { phase: new Set(phases.map(({ id }) => id)), item: new Set(viewpoints.flatMap(({ items }) => items.map(({ id }) => id))) };
  migrations.forEach(({ changes }, index) => changes.forEach(({ kind, to }, place) => to.forEach((id, at) => {
    const ids = kind === 'phase' ? known.phase : known.item;
    if (isLast(migrations, index, id) && !ids.has(id)) complain(['migrations', index, 'changes', place, 'to', at], `「${id}」という${kind === 'phase' ? '段階' : '問い'}はこのシートにありません。`);
  })));
}

function checkItems({ viewpoints }: SheetParts, complain: Complain): void {
  const count = viewpoints.reduce((sum, { items }) => sum + items.length, 0);
  if (count > mostItems) complain(['viewpoints'], `問いが${count}問あります。${mostItems}問以内にしてください。`);
  const asked = viewpoints.filter(({ items }) => items.some(({ retired }) => !retired));
  if (asked.length < 3) complain(['viewpoints'], '使う問いのある視点が3件以上必要です。');
}

function checkPhases({ phases, withoutExpect }: SheetParts, complain: Complain): void {
  if (!phases.some(({ kind }) => kind === 'score')) complain(['phases'], '点を付ける段階(kind: score)が必要です。');
  if (withoutExpect && !phases.some(({ kind }) => kind === 'expect')) complain(['withoutExpect'], '想定を決める段階(kind: expect)のあるシートにだけ書けます。');
  phases.forEach(({ kind, agreement }, index) => {
    if (kind === 'expect' && phases.findIndex((phase) => phase.kind === 'expect') < index) complain(['phases', index, 'kind'], '想定を決める段階は一つだけにしてください。');
    if (kind !== 'expect' && agreement) complain(['phases', index, 'agreement'], '協定の下書きは、想定を決める段階だけに書けます。');
  });
}

/** Checks a sheet whose fields are of the right form. */
export function checkSheet(sheet: SheetParts, context: z.core.$RefinementCtx): void {
  const complain: Complain = (path, message) => context.addIssue({ code: 'custom', path, message, input: sheet });
  for (const check of [checkPhases, checkItems, checkMigrations, checkTargets]) check(sheet, complain);
}
