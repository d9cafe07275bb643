/** Whole addresses, for those who read a page from elsewhere: search engines, cards, feeds. */

/** Whether the site knows where it is published. Without SITE_URL a whole address would lead to nobody's machine. */
export const isPublished: boolean = process.env['SITE_URL'] !== undefined;

/** A whole address from one of this site: `/cases/` → `https://www.example.jp/cases/`. */
export const wholeAddress = (address: string): string => new URL(address, import.meta.env.SITE).href;
