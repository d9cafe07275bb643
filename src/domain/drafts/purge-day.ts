/** Safari erases what a site has stored after seven days of its use without a visit to the site. */

const days = 7;

/** Every browser on WebKit names this vendor, also other brands on iPhones. */
export const isWebKit = (vendor: string): boolean => vendor.startsWith('Apple');

/** The first day on which the browser may erase what is stored, if nobody comes back after `visit`; null for browsers that do not, and for sites on the home screen. */
export function purgeDay(visit: Date, vendor: string, installed: boolean): Date | null {
  if (!isWebKit(vendor) || installed) return null;
  return new Date(visit.getFullYear(), visit.getMonth(), visit.getDate() + days);
}
