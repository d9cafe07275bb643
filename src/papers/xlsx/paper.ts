/** A 様式 as an Excel file: a sheet for each part, and one that explains them. */
import writeExcelFile from 'write-excel-file/node';
import { explained } from '../../domain/templates/paper.ts';
import type { Paper } from '../../domain/templates/paper.ts';
import { fonts } from '../look.ts';
import { repack } from '../pack.ts';
import { printed } from './features.ts';
import { workpage } from './sheet.ts';
import type { Workpage } from './types.ts';

/** The sheet with purpose, use and examples. */
function guide(paper: Paper): Workpage {
  const { template, sections } = paper;
  const rows = [
    ['目的', template.purpose], ['書く人', template.writes], ['受け取る人', template.receives], ['使うとき', template.when],
    ...template.usage.map((text, index) => [index === 0 ? '使い方' : '', text]),
    ...explained(sections).map(({ label, help, example }) => [label, `${help} 記入例: ${example}`]),
  ];
  const columns = [{ label: '項目', width: 12 }, { label: '説明', width: 50 }];
  return workpage(paper, { id: 'guide', heading: '使い方', table: { columns, rows, blank: 0 } }, false);
}

/** The bytes of the Excel file. */
export async function xlsxPaper(paper: Paper): Promise<Uint8Array> {
  const { template, sections, site } = paper;
  const pages = [...sections.map((part, index) => workpage(paper, part, index === 0)), guide(paper)];
  const sheets = pages.map(({ name, widths, rows }) => ({ sheet: name, data: rows, columns: widths.map((width) => ({ width })), orientation: 'landscape' as const, showGridLines: false }));
  const bytes = await writeExcelFile(sheets, { fontFamily: fonts.heading, fontSize: 10.5, features: [printed(pages, template.title, site)] }).toBuffer();
  return repack(new Uint8Array(bytes), template.reviewed);
}
