/** The open data with the addresses of this site. */
import { openData } from '../../queries/open-data.ts';
import type { OpenData } from '../../queries/open-data.ts';
import { wholeAddress } from './address.ts';
import { fileHref } from './href.ts';

/** All open data; paths become whole addresses under the published sub-path. */
export const siteData = (): Promise<OpenData> => openData((path) => wholeAddress(fileHref(path.slice(1))));
