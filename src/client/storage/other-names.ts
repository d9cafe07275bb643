/** What the other sides of a draft are called, as their files said when their agreement was taken. Kept for this tab only: the draft itself holds one side. */
import type { Role } from '../../domain/sheet/roles.ts';
import { prefix } from './ports.ts';

/** The name of each other side that is known. */
export type OtherNames = Readonly<Partial<Record<Role, string>>>;

const key = (draft: string) => `${prefix}:other-names:${draft}`;

/** The names that are known beside a draft. */
export function otherNames(draft: string): OtherNames {
  try {
    return JSON.parse(sessionStorage.getItem(key(draft)) ?? '{}') as OtherNames;
  } catch {
    return {};
  }
}

/** Notes what another side of a draft is called. */
export function rememberName(draft: string, role: Role, name: string): void {
  try {
    sessionStorage.setItem(key(draft), JSON.stringify({ ...otherNames(draft), [role]: name }));
  } catch {
    // Without it, the line is left blank to be written by hand.
  }
}
