/** One case of a list of similar cases, made from the page's own template. */
import type { Brief } from '../domain/cases/brief.ts';

/** Where the links of an item lead: an id is put behind each. */
export interface ItemAddresses {
  pages: string;
  compare: string;
}

/** The item of a case with its reasons in words. */
export function similarItem(template: HTMLTemplateElement, { id, title, place, stage, done }: Brief, reasons: readonly string[], { pages, compare }: ItemAddresses): DocumentFragment {
  const made = template.content.cloneNode(true) as DocumentFragment;
  const put = (name: string, text: string) => {
    const element = made.querySelector(`[data-${name}]`);
    if (element) element.textContent = text;
    return element;
  };
  put('title', title)?.setAttribute('href', `${pages}${id}/`);
  put('place', place);
  put('stage', stage)?.classList.toggle('undone', !done);
  put('name', `(${title})`);
  made.querySelector('[data-compare]')?.setAttribute('href', `${compare}${id}`);
  made.querySelector('[data-reasons]')?.replaceChildren(...reasons.map((reason) => Object.assign(document.createElement('li'), { textContent: reason })));
  return made;
}
