/** Puts sheets together that belong together: one of each role, of the same project and version. */
import { quoted, SheetFileError } from '../file-error.ts';
import type { JoinFault } from '../file-error.ts';
import type { SheetFile } from '../file.ts';
import { roleNames } from '../roles.ts';
import type { Role } from '../roles.ts';
import { rolesOf } from './sides.ts';
import type { Side, Sides } from './sides.ts';

const advice: Record<JoinFault, string> = {
  'no-role': 'チェックシートのページで開き、立場を選んで保存し直してください。',
  'same-role': '行政と団体のファイルを1つずつ選んでください。入れかえるときは、先に前のファイルを外します。',
  'other-project': '同じ事業のファイルかを確かめてください。書き方が違うだけのときは、チェックシートのページで事業名をそろえて保存し直します。',
  'alone': 'まとめた記録は、そのファイルだけを選び直してください。',
  'other-version': '古い版のファイルをチェックシートのページで開き、保存し直すと、同じ版になります。',
};

/** Why a file cannot stand beside the others. */
export const joinError = (fault: JoinFault, what: string, where?: string): SheetFileError => new SheetFileError(fault, what, where, advice[fault]);

const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\p{C}\p{Z}]+/gu, '');

function checkFit(sides: Sides, { document, version }: Side): void {
  for (const [role, other] of sides) {
    const [mine, theirs] = [document.project, other.document.project];
    if (plain(mine) && plain(theirs) && plain(mine) !== plain(theirs)) {
      throw joinError('other-project', `事業名が違います。このファイルは${quoted(mine)}、${roleNames[role]}のファイルは${quoted(theirs)}です。`, 'project');
    }
    if (version !== other.version) {
      throw joinError('other-version', `シートの版が違います。このファイルは第${version}版、${roleNames[role]}のファイルは第${other.version}版です。`, 'sheet › version');
    }
  }
}

/** The sides with one more. Throws a SheetFileError, and the sides stay as they were, if it does not belong to them. */
export function withSide(sides: Sides, { document, savedAt, version }: Pick<SheetFile, keyof Side>): Sides {
  const side: Side = { document, savedAt, version };
  const { role } = document;
  if (!role) throw joinError('no-role', '立場(行政、団体、第三者)が選ばれていません。', 'role');
  if (sides.has(role)) throw joinError('same-role', `${roleNames[role]}のファイルは、もう入っています。`, 'role');
  checkFit(sides, side);
  const joined = new Map<Role, Side>([...sides, [role, side]]);
  return new Map(rolesOf(joined).flatMap((name) => { const found = joined.get(name); return found ? [[name, found] as const] : []; }));
}
