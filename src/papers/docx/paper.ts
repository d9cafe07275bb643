/** A 様式 as a Word file: the form first, then a page that explains it and is not handed in. */
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { numbered } from '../../domain/templates/articles.ts';
import { explained, legalParts } from '../../domain/templates/paper.ts';
import type { Paper } from '../../domain/templates/paper.ts';
import type { TemplateSection } from '../../schemas/templates.ts';
import { colours, measure, page } from '../look.ts';
import { repack } from '../pack.ts';
import { cell, gap, grid, heading, inCell, marked, row, shares, soft, words } from './blocks.ts';
import type { Block } from './blocks.ts';
import { footer, header } from './edges.ts';
import { articleBlocks, checkBlocks, fieldBlocks, signatureBlocks, tableBlocks } from './parts.ts';
import { styles } from './styles.ts';

const partBlocks = (paper: Paper, part: TemplateSection): Block[] => [
  heading(part.legalReview ? `${part.heading}【法務の確認が必要】` : part.heading),
  ...(part.intro ? [soft(part.intro, true)] : []),
  ...(part.paragraphs ?? []).map((text) => words(text, { keepNext: part.signatures !== undefined })),
  ...(part.fields ? fieldBlocks(part.fields) : []),
  ...(part.table ? tableBlocks(part.table, paper.criteria) : []),
  ...articleBlocks(numbered(paper.sections, part)),
  ...checkBlocks(part.checks ?? []),
  ...(part.signatures ? signatureBlocks(part.signatures) : []),
  ...(part.note ? [soft(`注: ${part.note}`)] : []),
];

function legalBlocks({ template, sections }: Paper): Block[] {
  if (!template.legalReview) return [];
  const parts = legalParts(sections);
  const lines = [inCell('法務の確認が必要', { head: true }), inCell(template.legalReview), ...(parts.length > 0 ? [inCell(`確かめる部分: ${parts.join('、')}`)] : [])];
  return [grid([row([cell(lines, { width: measure, fill: colours.warn })])], [measure]), gap()];
}

function exampleBlocks(sections: readonly TemplateSection[]): Block[] {
  const widths = shares([20, 34, 46]);
  const line = (texts: readonly string[], head = false) => row(texts.map((text, index) => cell([inCell(text, { head, small: true })], { width: widths[index] ?? 0, head })), { head });
  const examples = explained(sections).map(({ label, help, example }) => line([label, help, example]));
  return examples.length > 0 ? [gap(), grid([line(['欄', '書くこと', '記入例(○○は置きかえます)'], true), ...examples], widths)] : [];
}

const guideBlocks = ({ template, sections }: Paper): Block[] => [
  heading('この様式の使い方(このページは出しません)', true),
  marked('・', `目的: ${template.purpose}`),
  marked('・', `書く人: ${template.writes}。受け取る人: ${template.receives}。使うとき: ${template.when}。`),
  ...template.usage.map((text) => marked('・', text)),
  ...exampleBlocks(sections),
];

/** The bytes of the Word file. */
export async function docxPaper(paper: Paper): Promise<Uint8Array> {
  const { template, site } = paper;
  const margin = { top: page.margin, right: page.margin, bottom: page.foot, left: page.margin, header: 567, footer: 567 };
  const title = new Paragraph({ heading: 'Title', children: [new TextRun(template.title)] });
  const document = new Document({
    title: template.title, subject: template.purpose, creator: site, lastModifiedBy: site, description: `${site} 様式集`, styles,
    sections: [{
      properties: { page: { size: { width: page.width, height: page.height }, margin } },
      headers: { default: header(paper) },
      footers: { default: footer(paper) },
      children: [title, ...legalBlocks(paper), ...paper.sections.flatMap((part) => partBlocks(paper, part)), ...guideBlocks(paper)],
    }],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), template.reviewed);
}
