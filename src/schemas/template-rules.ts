/** What a 様式 must keep to beyond the form of its fields; each fault is told to its author at its place. */
import type { z } from 'zod';

interface Column { key?: string | undefined; formula?: string | undefined }
interface Table { columns: Column[]; rows?: unknown[][] | undefined }
interface Part { id: string; heading: string; legalReview?: boolean | undefined; table?: Table | undefined; fields?: unknown[] | undefined; [content: string]: unknown }

/** The parts of a 様式 that the rules look at. */
interface TemplateParts {
  kind: string;
  legalReview?: string | undefined;
  sections: Part[];
}

type Complain = (path: (string | number)[], message: string) => void;

function checkTable({ columns, rows = [] }: Table, path: (string | number)[], complain: Complain): void {
  const keys = columns.flatMap(({ key }) => (key === undefined ? [] : [key]));
  columns.forEach(({ formula = '' }, index) => {
    for (const [, key = ''] of formula.matchAll(/\{([^}]*)\}/g)) {
      if (!keys.includes(key)) complain([...path, 'columns', index, 'formula'], `「{${key}}」という列はありません。使える列: ${keys.join('、') || 'なし'}。列に key を書いてください。`);
    }
  });
  rows.forEach((cells, index) => {
    if (cells.length > columns.length) complain([...path, 'rows', index], `${cells.length}個の値があります。列は${columns.length}個です。`);
  });
}

/** The name of a sheet of a workbook: Excel refuses some signs and long ones. */
const isSheetName = (name: string) => name.length <= 31 && !/[[\]:*?/\\]/.test(name);

function checkSheets({ sections }: TemplateParts, complain: Complain): void {
  sections.forEach(({ heading, table }, index) => {
    if (!table) complain(['sections', index, 'table'], 'Excelの様式では、どの部分にも表が要ります。');
    if (!isSheetName(heading)) complain(['sections', index, 'heading'], 'Excelのシートの名前になります。31文字までで、[ ] : * ? / \\ は使えません。');
  });
}

const contents = ['paragraphs', 'fields', 'table', 'articles', 'checks', 'signatures'];

/** Rules over the whole of a 様式. */
export function checkTemplate(template: TemplateParts, context: z.RefinementCtx): void {
  const complain: Complain = (path, message) => context.addIssue({ code: 'custom', path, message, input: template });
  template.sections.forEach((part, index) => {
    if (!contents.some((name) => part[name] !== undefined)) complain(['sections', index], `中身がありません。${contents.join('、')}のどれかを書いてください。`);
    if (part.legalReview && !template.legalReview) complain(['sections', index, 'legalReview'], '様式の legalReview に、法務に確かめることを書いてください。');
    if (part.table) checkTable(part.table, ['sections', index, 'table'], complain);
  });
  if (template.kind === 'xlsx') checkSheets(template, complain);
}
