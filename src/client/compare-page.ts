/** The facts of a case, taken from its own page: what is compared is what stands there. */

/** Name of a fact → what its page says, without the element around it. A fact that the page does not state is missing. */
export type Facts = ReadonlyMap<string, DocumentFragment>;

const pages = new Map<string, Promise<Facts>>();

function fragmentOf(element: Element): DocumentFragment {
  const made = document.createDocumentFragment();
  if (element.matches('ul')) made.append(document.importNode(element, true));
  else made.append(...[...element.childNodes].map((node) => document.importNode(node, true)));
  return made;
}

async function read(address: string): Promise<Facts> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const stated = [...page.querySelectorAll<HTMLElement>('[data-part]')].filter((part) => !part.querySelector('.unstated'));
  return new Map(stated.map((part) => [part.dataset['part'] ?? '', fragmentOf(part)]));
}

/** The facts of the case at an address; a page is fetched once. */
export function factsOf(address: string): Promise<Facts> {
  const known = pages.get(address);
  if (known) return known;
  const made = read(address);
  pages.set(address, made);
  made.catch(() => pages.delete(address));
  return made;
}

/** What is compared of a fact: its marked values, or else all its words. */
export function valuesOf(fact: DocumentFragment | undefined): string[] {
  if (!fact) return [];
  const marked = [...fact.querySelectorAll('[data-value], .who')];
  return (marked.length > 0 ? marked.map(({ textContent }) => textContent) : [fact.textContent]).map((text) => text.trim());
}
