/** Every collection: where its files are and what they must look like. Used by Astro, the checker and the data pages alike. */
import type { z } from 'zod';
import { caseSchema } from './cases.ts';
import { centreSchema } from './centres.ts';
import { courseSchema } from './courses.ts';
import { codebookSchema, dataChangeSchema, dataSetSchema } from './data-sets.ts';
import { connectionSchema, triageSchema } from './desk.ts';
import { editionSchema } from './editions.ts';
import { eventSchema } from './events.ts';
import { faqSchema } from './faq.ts';
import { formSchema } from './forms.ts';
import { termSchema } from './glossary.ts';
import { guidelineSchema } from './guidelines.ts';
import { manualSchema } from './manual.ts';
import { needSchema } from './needs.ts';
import { partnerSchema } from './partners.ts';
import { planItemSchema } from './plan.ts';
import {
  areaSchema, authoritySchema, clauseSchema, fieldSchema, headerSchema, municipalitySchema, populationSchema, stageSchema, stepSchema, themeSchema, toolSchema,
} from './reference.ts';
import { readingsSchema } from './readings.ts';
import { criterionSchema } from './selection.ts';
import { selectorSchema } from './selectors.ts';
import { sheetSchema } from './sheets.ts';
import { siteSchema } from './site.ts';
import { supportSchema } from './supports.ts';
import { surveyFormSchema } from './survey-forms.ts';
import { surveySchema } from './surveys.ts';
import { templateSchema } from './templates.ts';

/** `entries`: a folder with one file an entry, the file's name is its id. `list`: one YAML file that lists entries with ids. `one`: one YAML file. */
export type Shape = 'entries' | 'list' | 'one';

export interface CollectionInfo<S extends z.ZodType = z.ZodType> {
  shape: Shape;
  /** Folder or file below src/content. */
  path: string;
  /** Ending of entry files. */
  extension: 'mdx' | 'yaml';
  schema: S;
}

const entries = <S extends z.ZodType>(path: string, extension: 'mdx' | 'yaml', schema: S): CollectionInfo<S> =>
  ({ shape: 'entries', path, extension, schema });
const list = <S extends z.ZodType>(path: string, schema: S): CollectionInfo<S> =>
  ({ shape: 'list', path, extension: 'yaml', schema });

export const collections = {
  guidelines: entries('guidelines', 'mdx', guidelineSchema),
  editions: entries('editions', 'mdx', editionSchema),
  manual: entries('manual', 'mdx', manualSchema),
  forms: entries('forms', 'mdx', formSchema),
  cases: entries('cases', 'mdx', caseSchema),
  partners: entries('partners', 'yaml', partnerSchema),
  sheets: entries('sheets', 'yaml', sheetSchema),
  selectors: entries('selectors', 'yaml', selectorSchema),
  templates: entries('templates', 'yaml', templateSchema),
  faq: entries('faq', 'yaml', faqSchema),
  courses: entries('training', 'yaml', courseSchema),
  events: list('events.yaml', eventSchema),
  criteria: list('selection/criteria.yaml', criterionSchema),
  glossary: list('glossary/terms.yaml', termSchema),
  surveys: entries('surveys', 'yaml', surveySchema),
  surveyForms: entries('survey-forms', 'yaml', surveyFormSchema),
  triage: list('desk/triage.yaml', triageSchema),
  connections: list('desk/connections.yaml', connectionSchema),
  needs: list('needs/items.yaml', needSchema),
  plan: list('plan/items.yaml', planItemSchema),
  supports: entries('supports', 'mdx', supportSchema),
  centres: list('support/centres.yaml', centreSchema),
  clauses: list('reference/clauses.yaml', clauseSchema),
  areas: list('reference/areas.yaml', areaSchema),
  municipalities: list('reference/municipalities.yaml', municipalitySchema),
  populations: list('reference/populations.yaml', populationSchema),
  fields: list('reference/fields.yaml', fieldSchema),
  authorities: list('reference/authorities.yaml', authoritySchema),
  headers: list('reference/headers.yaml', headerSchema),
  themes: list('reference/themes.yaml', themeSchema),
  stages: list('reference/stages.yaml', stageSchema),
  steps: list('reference/steps.yaml', stepSchema),
  tools: list('reference/tools.yaml', toolSchema),
  datasets: list('reference/data-sets.yaml', dataSetSchema),
  datachanges: list('reference/data-changes.yaml', dataChangeSchema),
  codebook: list('reference/codebook-en.yaml', codebookSchema),
  readings: { shape: 'one', path: 'reference/readings.yaml', extension: 'yaml', schema: readingsSchema } as CollectionInfo<typeof readingsSchema>,
  site: { shape: 'one', path: 'site.yaml', extension: 'yaml', schema: siteSchema } as CollectionInfo<typeof siteSchema>,
} as const;

export type CollectionName = keyof typeof collections;
