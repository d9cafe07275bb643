/** The addresses of pages that come from content, without slashes at the ends. A contract: published addresses do not change. */
import type { CollectionName } from '../../schemas/index.ts';

/** Pages of the guideline that live outside guidelines/. */
const ownAddress: readonly string[] = ['support', 'plan'];

/** The page of a part of the guideline: `1` → `guidelines/1`, `plan` → `plan`. */
export const guidelinePath = (id: string): string => (ownAddress.includes(id) ? id : `guidelines/${id}`);

const paths: Partial<Record<CollectionName, (id: string) => string>> = {
  guidelines: guidelinePath,
  manual: (id) => `manual/${id}`,
  forms: (id) => `forms/${id}`,
  templates: (id) => `templates/${id}`,
  cases: (id) => `cases/${id}`,
  courses: (id) => `training/${id}`,
  partners: (id) => `partners/${id}`,
  supports: (id) => `support/${id}`,
  surveys: (id) => `surveys/${id}`,
};

/** The page of an entry, for collections that have one page an entry. */
export const entryPath = (collection: CollectionName, id: string): string | undefined => paths[collection]?.(id);

/** The page of a lecture or training. */
export const eventPath = (id: string): string => `training/events/${id}`;
