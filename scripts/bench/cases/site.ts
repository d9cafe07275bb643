/** Builds, in a folder of its own, the case list of this site with made-up cases instead of the real ones. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { buildCopy, copySite } from '../../lib/site-copy.ts';
import { madeCase } from './made.ts';
import type { Pools } from './made.ts';

/** The pages of the list; the others would be thousands and are not measured. */
export const pages = ['404.astro', 'cases/index.astro', 'cases/index.json.ts', 'cases/map.astro', 'cases/timeline.astro', 'cases/page'];

const idsOf = (file: string) => (parse(readFileSync(join('src/content/reference', file), 'utf8')) as { id: string }[]).map(({ id }) => id);
const formIds = ['cosponsor', 'committee', 'cooperation', 'commission', 'information', 'subsidy', 'contribution', 'endorsement', 'assistance', 'participation', 'adopt'];
const pools = (): Pools => ({ municipalities: idsOf('municipalities.yaml'), stages: idsOf('stages.yaml'), forms: formIds, fields: idsOf('fields.yaml'), themes: idsOf('themes.yaml'), clauses: idsOf('clauses.yaml') });

/** Made-up cases have no text of their own: as YAML they need not be compiled one by one. */
function writeCases(folder: string, count: number): void {
  const cases = join(folder, 'src/content/cases');
  rmSync(cases, { recursive: true });
  mkdirSync(cases);
  const table = join(folder, 'src/schemas/index.ts');
  writeFileSync(table, readFileSync(table, 'utf8').replace("entries('cases', 'mdx'", "entries('cases', 'yaml'"));
  const all = pools();
  for (let number = 1; number <= count; number += 1) writeFileSync(join(cases, `sample-${number}.yaml`), stringify(madeCase(number, all)));
}

/** The folder of the built pages. */
export function buildCases(folder: string, count: number): string {
  copySite(folder, pages);
  writeCases(folder, count);
  return buildCopy(folder);
}
