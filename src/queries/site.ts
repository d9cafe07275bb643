import { parse } from 'yaml';
import raw from '../content/site.yaml?raw';
import { siteSchema } from '../schemas/site.ts';

/** The one record that another municipality changes first. */
export const site = siteSchema.parse(parse(raw));
