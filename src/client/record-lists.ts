/**
 * Lists in a form over nested data. `data-list` repeats its template for every member of a list (with `data-prefix`: for those whose id begins so),
 * `data-each` for every member of a list elsewhere, its values below `data-under`. `data-in` is a tick that puts the member written in `data-part` into a
 * list. `data-add`, `data-move` and `data-remove` are buttons.
 */
import { freshId, listAt, withMember, withMoved, withoutMember, withValue } from '../domain/record/record.ts';
import type { Part, Path } from '../domain/record/record.ts';
import { copyOf, parts } from './check-sheet-dom.ts';
import { pathOf, split } from './record-paths.ts';

const idsAt = (data: Part, path: Path, prefix = '') => listAt(data, path).map(({ id }) => String(id)).filter((id) => id.startsWith(prefix));
const membersOf = (list: HTMLElement) => [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement && child.matches('[data-member]'));

/** Ids in a copy are made different from those in the other copies. References have to stay inside the copy. */
function giveIds(copy: HTMLElement, suffix: string): void {
  for (const attribute of ['id', 'for', 'aria-describedby', 'aria-labelledby']) {
    for (const element of [copy, ...parts(copy, `[${attribute}]`)]) {
      const ids = element.getAttribute(attribute);
      if (ids) element.setAttribute(attribute, ids.split(' ').map((id) => `${id}-${suffix}`).join(' '));
    }
  }
}

function newMember(list: HTMLElement, id: string, base: Path): HTMLElement {
  const member = copyOf(list, ':scope > template');
  const at = [...base, id];
  Object.assign(member.dataset, { member: id, at: at.join('/') });
  giveIds(member, at.join('-'));
  return member;
}

/** Members that stay are not moved, so that focus and open parts stay, too. */
function fillList(list: HTMLElement, ids: readonly string[], base: Path): void {
  const there = new Map(membersOf(list).map((member) => [member.dataset['member'] ?? '', member]));
  for (const [id, member] of there) if (!ids.includes(id)) member.remove();
  ids.forEach((id, index) => {
    const [member, here] = [there.get(id) ?? newMember(list, id, base), membersOf(list)[index] ?? null];
    if (member !== here) list.insertBefore(member, here);
    for (const place of parts(member, '[data-place]')) if (place.closest('[data-member]') === member) place.textContent = String(index + 1);
  });
}

/** Brings all lists to the members that the data has; lists inside members, too. */
export function fillLists(root: HTMLElement, data: Part): void {
  for (const list of parts(root, '[data-list], [data-each]').filter((one) => one.parentElement?.closest('[data-list], [data-each]') === root.closest('[data-list], [data-each]'))) {
    const { each, prefix } = list.dataset;
    if (each === undefined) fillList(list, idsAt(data, pathOf(list, 'list'), prefix), pathOf(list, 'list'));
    else fillList(list, idsAt(data, split(each)), pathOf(list, 'under'));
    for (const member of membersOf(list)) fillLists(member, data);
  }
  for (const button of parts<HTMLButtonElement>(root, '[data-add]')) fitButton(button, data);
}

/** A full list takes no more; the words beside its button say so. */
function fitButton(button: HTMLButtonElement, data: Part): void {
  const full = idsAt(data, pathOf(button, 'add'), button.dataset['prefix']).length >= Number(button.dataset['most']);
  button.hidden = full;
  button.parentElement?.querySelector('[data-full]')?.toggleAttribute('hidden', !full);
}

/** Ticks what is in its list. */
export function fillTicks(root: ParentNode, data: Part): void {
  for (const tick of parts<HTMLInputElement>(root, '[data-in]')) tick.checked = idsAt(data, pathOf(tick, 'in')).includes(tick.value);
}

/** The data after a tick: members that have a tick stand in the order of the ticks, the others after them. */
export function readTick(root: ParentNode, tick: HTMLInputElement, data: Part): Part {
  const path = pathOf(tick, 'in');
  if (!tick.checked) return withoutMember(data, path, tick.value);
  const added = withMember(data, path, { id: tick.value, ...JSON.parse(tick.dataset['part'] ?? '{}') as Part });
  const order = parts<HTMLInputElement>(root, `[data-in="${tick.dataset['in'] ?? ''}"]`).map(({ value }) => value);
  const placeOf = ({ id }: Part) => (order.includes(String(id)) ? order.indexOf(String(id)) : order.length);
  return withValue(data, path, listAt(added, path).toSorted((a, b) => placeOf(a) - placeOf(b)));
}

/** The data with a new member, and its id. */
export function addMember(button: HTMLElement, data: Part): { data: Part; path: Path } {
  const path = pathOf(button, 'add');
  const id = freshId(data, button.dataset['prefix'] ?? '');
  return { data: withMember(data, path, { id }), path: [...path, id] };
}

/** A member that was taken out, and what puts it back. */
export interface Removal {
  readonly path: Path;
  readonly place: number;
  readonly member: Part;
}

/** The list and the member in which a button stands. */
function memberAt(button: HTMLElement): { path: Path; id: string } {
  const { at = '', member = '' } = button.closest<HTMLElement>('[data-member]')?.dataset ?? {};
  return { path: split(at).slice(0, -1), id: member };
}

/** Moves the member in which a button with `data-move` stands by so many places. */
export function moveMember(button: HTMLElement, data: Part): Part {
  const { path, id } = memberAt(button);
  return withMoved(data, path, id, Number(button.dataset['move']));
}

/** Takes the member out in which a button stands. */
export function removeMember(button: HTMLElement, data: Part): { data: Part; removal: Removal } | null {
  const { path, id } = memberAt(button);
  const place = idsAt(data, path).indexOf(id);
  const member = listAt(data, path)[place];
  return member ? { data: withoutMember(data, path, id), removal: { path, place, member } } : null;
}

/** Puts a member back to its place; the data may have changed since. */
export const putBack = (data: Part, { path, place, member }: Removal): Part => withMember(data, path, member, place);
