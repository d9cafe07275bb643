/** 様式 with their links resolved, and the files that are made from them. */
import { sectionsOfSheet } from '../domain/templates/from-sheet.ts';
import { fileName } from '../domain/templates/paper.ts';
import type { Paper } from '../domain/templates/paper.ts';
import { docxPaper } from '../papers/docx/paper.ts';
import { xlsxPaper } from '../papers/xlsx/paper.ts';
import { row, rows } from './content.ts';
import type { Row } from './content.ts';
import { site } from './site.ts';

/** Every 様式 in its order. */
export const templates = async (): Promise<Row<'templates'>[]> => (await rows('templates')).toSorted((a, b) => a.order - b.order);

/** The steps of the cycle, each with its 様式. */
export async function templatesByStep(): Promise<{ step: Row<'steps'>; templates: Row<'templates'>[] }[]> {
  const all = await templates();
  const steps = (await rows('steps')).toSorted((a, b) => a.number - b.number);
  return steps.map((step) => ({ step, templates: all.filter((template) => template.step === step.id) })).filter((group) => group.templates.length > 0);
}

/** The 様式 that belong to a tool. */
export const templatesOfTool = async (tool: string): Promise<Row<'templates'>[]> => (await templates()).filter(({ tools }) => tools.includes(tool));

/** A 様式 with what it takes from elsewhere. */
export async function paperOf(id: string): Promise<Paper> {
  const template = await row('templates', id);
  const made = template.sheet ? sectionsOfSheet(await row('sheets', template.sheet)) : [];
  return { id, template, sections: [...template.sections, ...made], criteria: await rows('criteria'), site: site.name };
}

/** A file to download. */
export interface PaperFile {
  name: string;
  bytes: Uint8Array;
}

const files = new Map<string, Promise<PaperFile>>();

async function make(id: string): Promise<PaperFile> {
  const paper = await paperOf(id);
  const bytes = await (paper.template.kind === 'docx' ? docxPaper : xlsxPaper)(paper);
  return { name: fileName(id, paper.template), bytes };
}

/** The file of a 様式, made once a build. */
export function paperFile(id: string): Promise<PaperFile> {
  const made = files.get(id) ?? make(id);
  files.set(id, made);
  return made;
}
