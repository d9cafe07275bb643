/** The search of a folder of pages as one file beside its index. */
import { createSiteSearch as create } from './client.ts';
import type { Search } from './api.ts';
import type { SearchPlaces } from './client.ts';

/** The search of the folder in which this file lies. */
export const createSiteSearch = (places: Partial<SearchPlaces> = {}): Promise<Search> => create({ bundle: new URL('./pagefind/', import.meta.url).href, ...places });
