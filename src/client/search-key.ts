/** The / key opens the search from every page. A switch on the search page turns it off (WCAG 2.1.4). */
const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

function isOff(): boolean {
  try {
    return localStorage.getItem('kyodo-navi:search-key') === 'off';
  } catch {
    return false;
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || isOff()) return;
  event.preventDefault();
  const box = [...document.querySelectorAll<HTMLElement>('#q, #header-q')].toReversed().find((candidate) => candidate.checkVisibility());
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (box) box.focus();
  else if (link) location.assign(`${link.href}#q`);
});
