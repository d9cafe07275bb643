/** A 様式 with everything resolved that stands elsewhere: what pages and files are made from. */
import type { Template, TemplateSection } from '../../schemas/templates.ts';
import type { NamedCriterion } from './tables.ts';

export interface Paper {
  readonly id: string;
  readonly template: Template;
  /** All parts, those made from a sheet after the written ones. */
  readonly sections: readonly TemplateSection[];
  readonly criteria: readonly NamedCriterion[];
  /** Name of the site that the paper comes from. */
  readonly site: string;
}

/** A field with the part it stands in. */
export interface ExplainedField {
  readonly part: string;
  readonly label: string;
  readonly help: string;
  readonly example: string;
}

/** The fields that have an example, for the page that explains them. */
export const explained = (sections: readonly TemplateSection[]): ExplainedField[] =>
  sections.flatMap(({ heading, fields = [] }) => fields.flatMap(({ label, help = '', example }) => (example ? [{ part: heading, label, help, example }] : [])));

/** `agreement.docx`. */
export const fileName = (id: string, { kind }: Pick<Template, 'kind'>): string => `${id}.${kind}`;

/** Parts about which a lawyer is asked. */
export const legalParts = (sections: readonly TemplateSection[]): string[] => sections.filter(({ legalReview }) => legalReview).map(({ heading }) => heading);
