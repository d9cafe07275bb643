/** Head and foot of every page of a Word paper. */
import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import type { Paper } from '../../domain/templates/paper.ts';
import { colours, measure } from '../look.ts';

const small = (options: IRunOptions) => new TextRun({ ...options, size: '8.5pt', color: colours.soft });

/** Where the paper comes from and how old it is. */
export const header = ({ site, template }: Paper): Header =>
  new Header({ children: [new Paragraph({ alignment: AlignmentType.END, children: [small({ text: `${site} 様式集　${template.reviewed}見直し` })] })] });

/** The paper's name and the page number. */
export const footer = ({ template }: Paper): Footer => new Footer({ children: [new Paragraph({
  tabStops: [{ type: TabStopType.RIGHT, position: measure }],
  children: [small({ text: template.title }), small({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
})] });
