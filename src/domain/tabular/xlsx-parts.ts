/** The parts of a plain workbook, as XML. Every text is a text: nothing in it can become a formula. */

/** A cell: a text, a number, or nothing. */
export type PlainCell = string | number | null;
/** One sheet of a workbook. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  /** Widths of the columns in characters. */
  readonly widths?: readonly number[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const hex = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
/** Signs that XML has no place for are written as Excel does, and so is what looks like such a sign. */
const awkward = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text inside XML. */
const xml = (text: string): string =>
  text.replaceAll(awkward, hex).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The letters of a column: 0 is A. */
export const columnName = (index: number): string => (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const cellXml = (cell: PlainCell, row: number, column: number): string => {
  if (cell === null || cell === '') return '';
  const at = `${columnName(column)}${row + 1}`;
  return typeof cell === 'number' ? `<c r="${at}"><v>${cell}</v></c>` : `<c r="${at}" t="inlineStr" s="1"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
};

const rowXml = (row: readonly PlainCell[], index: number) => `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, index, column)).join('')}</row>`;
const columns = (widths: readonly number[]) =>
  (widths.length === 0 ? '' : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`);

const sheetXml = ({ rows, widths = [] }: PlainSheet) =>
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns(widths)}<sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;

const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

const relation = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relationXml = (lines: readonly string[]) => `${head}<Relationships xmlns="${relationships}">${lines.join('')}</Relationships>`;
const override = (name: string, kind: string) => `<Override PartName="/xl/${name}" ContentType="${content}.${kind}+xml"/>`;

/** Names of the parts → their XML. */
export function xlsxParts(sheets: readonly PlainSheet[]): Record<string, string> {
  const files = sheets.map((sheet, index) => ({ sheet, name: `worksheets/sheet${index + 1}.xml`, id: index + 1 }));
  const types = ['<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'), override('styles.xml', 'styles'), ...files.map(({ name }) => override(name, 'worksheet'))];
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`,
    '_rels/.rels': relationXml([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${files.map(({ sheet, id }) => `<sheet name="${xml(sheet.name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationXml([...files.map(({ name, id }) => relation(id, 'worksheet', name)), relation(files.length + 1, 'styles', 'styles.xml')]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(files.map(({ sheet, name }) => [`xl/${name}`, sheetXml(sheet)])),
  };
}
