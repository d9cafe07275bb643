/** Paths of data as attributes of the form. */
import type { Path } from '../domain/record/record.ts';

/** The names in a written path. */
export const split = (path: string): string[] => path.split('/').filter(Boolean);

/** The whole path of an element that names one in an attribute. */
export const pathOf = (element: HTMLElement, attribute = 'path'): Path =>
  [...split(element.parentElement?.closest<HTMLElement>('[data-at]')?.dataset['at'] ?? ''), ...split(element.dataset[attribute] ?? '')];
