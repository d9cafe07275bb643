/** Fetches what the first search needs once a search box has the focus, so that typing is answered at once. Not on load, and not for those who save data. */

/** An element that opens the search itself. */
interface Prefetching extends HTMLElement {
  prefetch?(): void;
}

const savesData = () => (navigator as Navigator & { connection?: { saveData: boolean } }).connection?.saveData === true;

/** From another page the files go into the browser's cache, for the page that the form leads to. A box that finds none is only slower. */
async function fetchFor(form: HTMLFormElement) {
  const fileOf = (path: string) => new URL(`../${path}`, form.action).href;
  void fetch(fileOf('search/words.json')).catch(() => undefined);
  const pagefind = (await import(/* @vite-ignore */ fileOf('pagefind/pagefind.js'))) as { options(options: object): Promise<void>; init(): Promise<void> };
  await pagefind.options({ noWorker: true });
  await pagefind.init();
}

const done = new WeakSet<HTMLFormElement>();

document.addEventListener('focusin', ({ target }) => {
  const form = target instanceof HTMLInputElement && target.name === 'q' ? target.form : null;
  if (!form || done.has(form) || savesData()) return;
  done.add(form);
  const page = form.closest<Prefetching>('site-search');
  if (page) page.prefetch?.();
  else fetchFor(form).catch(() => undefined);
});
