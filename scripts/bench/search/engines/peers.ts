/** The engines that other sites ship, by the name of their module here. */
import * as flexsearch from './flexsearch.ts';
import * as lunr from './lunr.ts';
import * as minisearch from './minisearch.ts';

export const peers = { minisearch, lunr, flexsearch };
