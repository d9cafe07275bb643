/** `/forms/` → `/kyodo/forms/` when the site is published under /kyodo/. Other links are returned unchanged. */
export function withBase(base: string, href: string): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href;
  return `${base.replace(/\/$/, '')}${href}`;
}

/** A page's address from its path without slashes: `guidelines/1` → `/guidelines/1/`. */
export const pagePath = (path: string): string => `/${path}/`.replaceAll(/\/+/g, '/');

/** An address as people read it: Japanese stays Japanese. What cannot be decoded stays as it is. */
export function shownAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** An address in the fewest letters: Japanese stays Japanese, but only where a browser reads the very same address from it. */
export function shortAddress(address: string): string {
  const shown = shownAddress(address);
  return /[\s"<>`{}|\\^]/.test(shown) || new URL(shown).href !== new URL(address).href ? address : shown;
}
