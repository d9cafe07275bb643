/** Shows a term's meaning beside it, as the glossary has it. */
const pages = new Map<string, Promise<Document>>();

async function load(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function noteOf(template: HTMLTemplateElement): HTMLElement {
  const known = document.querySelector<HTMLElement>('.term-note');
  if (known) return known;
  const made = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  made.querySelector('[data-close]')?.addEventListener('click', () => made.hidePopover());
  document.body.append(made);
  return made;
}

/** Opens the note of a term. Fails when the glossary cannot be read or does not have it. */
export async function showTerm(term: HTMLAnchorElement, template: HTMLTemplateElement): Promise<void> {
  const { origin, pathname, hash } = new URL(term.href);
  const page = pages.get(pathname) ?? load(origin + pathname);
  pages.set(pathname, page);
  const entry = (await page.catch((error: unknown) => { pages.delete(pathname); throw error; })).querySelector(`#${CSS.escape(hash.slice(1))}`);
  const [word, meaning] = [entry?.querySelector('h3')?.firstChild?.textContent, entry?.querySelector('p')?.textContent];
  if (!word || !meaning) throw new Error(hash);
  const note = noteOf(template);
  const write = (part: string, text: string) => { const place = note.querySelector(part); if (place) place.textContent = text; };
  write('[data-word]', `${word}(${entry?.querySelector('.reading')?.textContent ?? ''})`);
  write('[data-meaning]', meaning);
  note.querySelector('[data-more]')?.setAttribute('href', term.href);
  note.hidePopover();
  term.focus();
  note.showPopover({ source: term } as never);
  note.focus();
}
