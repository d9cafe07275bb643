/** The samples that a new site begins with. While there is one, every page says so and search engines stay away. */
import { isSample } from '../domain/site/samples.ts';
import { rows } from './content.ts';
import { events } from './events.ts';
import { allNeeds } from './needs.ts';

const collections = ['cases', 'partners', 'surveys', 'plan', 'supports', 'centres'] as const;

/** How many records are samples. */
export async function sampleCount(): Promise<number> {
  const all = [...(await Promise.all(collections.map((name) => rows(name)))).flat(), ...allNeeds, ...events()];
  return all.filter(({ id }) => isSample(id)).length;
}
