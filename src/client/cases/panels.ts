/** The map and the timeline of a result. Loaded when one of them is opened with a filter. */
import { queryFrom } from '../../domain/cases/address.ts';
import type { ListState } from '../../domain/cases/address.ts';
import type { CaseIndex } from '../../domain/cases/case-index.ts';
import type { FacetKey, Filter } from '../../domain/cases/facets.ts';
import { timeline } from '../../domain/cases/timeline.ts';
import { size } from '../../domain/facets/bits.ts';
import type { Bits } from '../../domain/facets/bits.ts';
import { toggled } from '../../domain/facets/filter.ts';
import { countFacet } from '../../domain/facets/find.ts';
import { shade } from '../../domain/map/shade.ts';

/** What is shown. */
interface Shown { readonly index: CaseIndex; readonly state: ListState; readonly result: Bits }

/** The filter that a link of a panel stands for: `municipality=kodaira`. */
function linkFilter(link: Element): Filter {
  const [key = '', value = ''] = (link.getAttribute('data-filter') ?? '').split('=');
  return { key: key as FacetKey, value, not: false };
}

const isChosen = ({ filters }: ListState, { key, value }: Filter) => filters.some((filter) => filter.key === key && filter.value === value && !filter.not);

/** Each link leads to the list with its filter on or off, and says whether it is on. */
function point(link: Element, state: ListState): void {
  const filter = linkFilter(link);
  link.setAttribute('href', `?${queryFrom({ ...state, filters: toggled(state.filters, filter) })}`);
  if (isChosen(state, filter)) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

const write = (root: Element, selector: string, count: number) => { for (const place of root.querySelectorAll(selector)) place.textContent = count > 0 ? String(count) : ''; };

function tint(link: Element, level: number, count: number): void {
  link.querySelector('.tile')?.setAttribute('class', `tile shade-${level}`);
  for (const text of link.querySelectorAll('text')) text.setAttribute('class', `on-${level}${text.hasAttribute('data-count') ? ' count' : ''}`);
  // Without a number below it the name stands in the middle.
  link.querySelector('text')?.setAttribute('dy', count > 0 ? '0' : '6');
}

/** Writes the counts of the municipalities; shaded are those that are in the result. */
function showMap(panel: Element, { index, state, result }: Shown): void {
  const counts = countFacet(index, 'municipality', state.filters);
  const inResult = new Set([...index.bits.municipality].filter(([, set]) => size(set, result) > 0).map(([value]) => value));
  const largest = Math.max(0, ...[...inResult].map((value) => counts.get(value) ?? 0));
  for (const link of panel.querySelectorAll('[data-filter]')) {
    const { value } = linkFilter(link);
    const count = counts.get(value) ?? 0;
    write(link, '[data-count]', count);
    point(link, state);
    tint(link, inResult.has(value) ? shade(count, largest) : 0, count);
    link.closest('li')?.toggleAttribute('hidden', count === 0);
  }
}

/** Writes the years of the result; a year without a case is left out. */
function showTimeline(panel: HTMLElement, { index, state, result }: Shown): void {
  const years = timeline(index, result, panel.dataset['doneStages']?.split(' ') ?? []);
  const most = Math.max(1, ...years.map(({ done, undone }) => done + undone));
  const percent = (count: number) => `${(count / most) * 100}%`;
  for (const { year, done, undone } of years) {
    const row = panel.querySelector(`[data-row-of="${year}"]`);
    if (!row) continue;
    row.toggleAttribute('hidden', done + undone === 0);
    write(row, '[data-done]', done);
    write(row, '[data-undone]', undone);
    row.querySelector('rect.done')?.setAttribute('width', percent(done));
    row.querySelector('rect.undone')?.setAttribute('x', percent(done));
    row.querySelector('rect.undone')?.setAttribute('width', percent(undone));
    for (const link of row.querySelectorAll('[data-filter]')) point(link, state);
  }
}

/** Fills the panel of the view. */
export function showPanel(panel: HTMLElement, shown: Shown): void {
  if (shown.state.view === 'map') showMap(panel, shown);
  else showTimeline(panel, shown);
}
