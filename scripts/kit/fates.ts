/** What becomes of each collection in a new site. A new collection needs a decision here. */
import type { CollectionName } from '../../src/schemas/index.ts';

/**
 * `kept`: every municipality can use it as it is. `own`: it belongs to this site's municipality; the new site gets a sample in its place.
 * `made`: it is written for the new municipality.
 */
export type Fate = 'kept' | 'own' | 'made';

/** Collection → what becomes of it. */
export const fates: Readonly<Record<CollectionName, Fate>> = {
  guidelines: 'kept', manual: 'kept', forms: 'kept', sheets: 'kept', selectors: 'kept', templates: 'kept', faq: 'kept', courses: 'kept', criteria: 'kept', glossary: 'kept',
  surveyForms: 'kept', triage: 'kept', connections: 'kept', supports: 'kept',
  clauses: 'kept', fields: 'kept', authorities: 'kept', headers: 'kept', themes: 'kept', stages: 'kept', steps: 'kept', tools: 'kept', datasets: 'kept', datachanges: 'kept', codebook: 'kept', readings: 'kept',
  cases: 'own', partners: 'own', surveys: 'own', events: 'own', needs: 'own', plan: 'own', centres: 'own', editions: 'own', populations: 'own',
  areas: 'made', municipalities: 'made', site: 'made',
};
