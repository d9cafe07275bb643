/** Who answers. The names stand here because files are read and written by them too. */
import type { Actor } from '../../schemas/roles.ts';

/** One of both sides, or a third party who watched. */
export type Role = Actor | 'third';

/** The roles in the order in which they are offered. */
export const roles: readonly Role[] = ['government', 'partner', 'third'];

/** The roles that answer a sheet: the only one it names, or all. */
export const rolesOf = ({ by }: { readonly by?: Role }): readonly Role[] => (by ? [by] : roles);

/** What each role is called. */
export const roleNames: Readonly<Record<Role, string>> = { government: '行政', partner: '団体', third: '第三者' };
