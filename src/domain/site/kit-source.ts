/** Where people who want to use this kit can have it. */
import type { Site } from '../../schemas/site.ts';

/** A place from which it is fetched, a way to ask for it, or neither. */
export type KitSource = { readonly from: 'repository' | 'contact'; readonly url: string } | { readonly from: 'nowhere' };

/** The best way that the site has. */
export function kitSource({ repository, contact, desk }: Pick<Site, 'repository' | 'contact' | 'desk'>): KitSource {
  if (repository !== undefined) return { from: 'repository', url: repository };
  const url = contact.url ?? desk?.url ?? (desk?.mail === undefined ? undefined : `mailto:${desk.mail}`);
  return url === undefined ? { from: 'nowhere' } : { from: 'contact', url };
}
