/** A menu that lies over the page: it goes when someone goes on elsewhere, or presses Escape. */
export function closeOutside(menu: HTMLDetailsElement | null, signal: AbortSignal): void {
  for (const kind of ['click', 'focusin'] as const) {
    document.addEventListener(kind, ({ target }) => { if (menu && !menu.contains(target as Node)) menu.open = false; }, { signal });
  }
  menu?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }, { signal });
}
