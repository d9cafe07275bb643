import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { collections as table } from './schemas/index.ts';
import type { CollectionInfo } from './schemas/index.ts';

const root = './src/content';

/** Folders are read file by file, lists from one YAML file. */
function collection<S extends CollectionInfo>({ shape, path, extension, schema }: S) {
  const loader = shape === 'entries' ? glob({ base: `${root}/${path}`, pattern: `*.${extension}` }) : file(`${root}/${path}`);
  return defineCollection({ loader, schema: schema as S['schema'] });
}

export const collections = {
  guidelines: collection(table.guidelines),
  manual: collection(table.manual),
  forms: collection(table.forms),
  cases: collection(table.cases),
  partners: collection(table.partners),
  sheets: collection(table.sheets),
  selectors: collection(table.selectors),
  templates: collection(table.templates),
  faq: collection(table.faq),
  courses: collection(table.courses),
  criteria: collection(table.criteria),
  glossary: collection(table.glossary),
  surveys: collection(table.surveys),
  surveyForms: collection(table.surveyForms),
  triage: collection(table.triage),
  connections: collection(table.connections),
  plan: collection(table.plan),
  supports: collection(table.supports),
  centres: collection(table.centres),
  clauses: collection(table.clauses),
  areas: collection(table.areas),
  municipalities: collection(table.municipalities),
  populations: collection(table.populations),
  fields: collection(table.fields),
  authorities: collection(table.authorities),
  headers: collection(table.headers),
  themes: collection(table.themes),
  stages: collection(table.stages),
  steps: collection(table.steps),
  tools: collection(table.tools),
  datasets: collection(table.datasets),
  datachanges: collection(table.datachanges),
  codebook: collection(table.codebook),
};
