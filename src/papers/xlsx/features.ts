/** What a printed and checked workbook needs beyond cells: choices and limits, one page wide, heads on every page, a title. */
import type writeExcelFile from 'write-excel-file/node';
import type { Feature } from 'write-excel-file/node';
import { getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings, sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import type { Validation, Workpage } from './types.ts';

/** What the library's files hold in Node. */
type Content = Parameters<typeof writeExcelFile>[1] extends infer O | undefined ? O extends { features?: Feature<infer C>[] } ? C : never : never;

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const core = 'docProps/core.xml';

/** Puts an element where the format wants it among its siblings. */
function put(xml: string, file: 'xl/workbook.xml' | typeof sheetFile, markup: string, parent: string): string {
  const order = getOrderOfSiblings(file, parent);
  if (!order) throw new Error(`no order of ${parent} is known`);
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, parent);
}

function validationXml({ cells, label, choices, min, max }: Validation): string {
  const shared = `allowBlank="1" showErrorMessage="1" errorTitle="${sanitizeAttributeValue(label)}" sqref="${cells}"`;
  if (choices) return `<dataValidation type="list" error="一覧から選んでください。" ${shared}><formula1>"${sanitizeTextContent(choices.join(','))}"</formula1></dataValidation>`;
  return `<dataValidation type="decimal" operator="between" error="${min}から${max}までの数を入れてください。" ${shared}><formula1>${min}</formula1><formula2>${max}</formula2></dataValidation>`;
}

function sheetXml(xml: string, { validations }: Workpage): string {
  const fitting = put(xml, sheetFile, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', 'worksheet')
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="1" ').replace(/<pageMargins [^>]*>/, '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>');
  if (validations.length === 0) return fitting;
  return put(fitting, sheetFile, `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`, 'worksheet');
}

/** The heads of all tables as names that the program prints on every page. */
const printTitles = (pages: readonly Workpage[]) => `<definedNames>${pages.map(({ name, headRow }, index) =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sanitizeTextContent(name)}'!$${headRow}:$${headRow}</definedName>`).join('')}</definedNames>`;

const coreXml = (title: string, creator: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>${sanitizeTextContent(creator)}</dc:creator><dc:language>ja-JP</dc:language><dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>`;

/** All of it, for the sheets of one workbook. */
export const printed = (pages: readonly Workpage[], title: string, creator: string): Feature<Content> => ({
  files: {
    transform: {
      [sheetFile]: { transform: (xml, _, { sheetIndex }) => { const page = pages[sheetIndex]; return page ? sheetXml(xml, page) : xml; } },
      'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', printTitles(pages)) },
      '[Content_Types].xml': { insert: () => getSelfClosingTagMarkup('Override', { PartName: `/${core}`, ContentType: 'application/vnd.openxmlformats-package.core-properties+xml' }) },
      '_rels/.rels': { insert: () => getSelfClosingTagMarkup('Relationship', { Id: 'rId-core', Type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', Target: core }) },
    },
    write: { files: () => ({ [core]: coreXml(title, creator) }) },
  },
});
