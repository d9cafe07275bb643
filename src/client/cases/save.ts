/** Keeps the result as a file: exactly the cases that are found, in the order shown. Loaded when it is used. */
import { caseTable } from '../../domain/cases/columns.ts';
import type { CaseNames, CaseRecord } from '../../domain/cases/columns.ts';
import { aboutLines, aboutText } from '../../domain/cases/file.ts';
import type { CaseFile } from '../../domain/cases/file.ts';
import { bothCalendars } from '../../domain/dates/wareki.ts';
import { fileName } from '../../domain/sheet/file-name.ts';
import type { Shape } from '../../domain/tabular/columns.ts';
import { csvFile } from '../../domain/tabular/csv.ts';
import { fill } from '../../domain/text/fill.ts';
import { download } from '../download.ts';

/** What is kept: positions in the whole list, and what the page says of them. */
interface Result {
  readonly positions: readonly number[];
  /** The sentence above the list, and the order. */
  readonly conditions: string;
  /** Cases in the whole list, to tell a file of another build. */
  readonly count: number;
}

/** What stands beside the records: the columns, names for ids, and the lines of the codebook. */
interface Codebook { readonly shape: Shape; readonly names: CaseNames; readonly lines: readonly Readonly<Record<'name' | 'meaning' | 'kind' | 'required' | 'values', string>>[] }

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`No ${address}`);
  return response.json() as Promise<T>;
}

/** A day as YYYY-MM-DD where the person is. */
const isoDay = (now: Date) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

function pick(whole: CaseFile, { positions, conditions, count }: Result, day: string): CaseFile {
  const cases = positions.flatMap((position) => whole.cases[position] ?? []);
  if (whole.cases.length !== count || cases.length !== positions.length) throw new Error('The file of cases is not of this page');
  const { checked: _, ...about } = whole.about;
  // The site may stand elsewhere than it was built for.
  const codebook = new URL(new URL(about.codebook).pathname, location.href).href;
  return { about: { ...about, conditions, count: cases.length, saved: bothCalendars(day), address: location.href, codebook }, cases };
}

const mime = { csv: 'text/csv', json: 'application/json', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
/** The kinds of file. */
export type SavedKind = keyof typeof mime;

async function workbook({ about, cases }: CaseFile, { shape, names, lines }: Codebook, words: DOMStringMap): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../xlsx.ts');
  const [records = '', note = '', columns = ''] = (words['sheets'] ?? '').split(',');
  const table = caseTable(cases as readonly CaseRecord[], shape, names, aboutText(about));
  return writeWorkbook([
    { name: records, rows: table, widths: table[0]?.map((_, index) => (index === 1 ? 36 : 18)) ?? [] },
    { name: note, rows: [[records, about.name], ...aboutLines(about)], widths: [18, 90] },
    { name: columns, rows: [(words['head'] ?? '').split(','), ...lines.map(({ name, meaning, kind, required, values }) => [name, meaning, kind, required, values])], widths: [24, 50, 14, 8, 80] },
  ]);
}

/** What the page says of its result: the sentence above the list, and the order. */
function conditionsOn(root: HTMLElement, pattern: string): string {
  const order = root.querySelector<HTMLSelectElement>('[data-sort]')?.selectedOptions[0]?.text ?? '';
  return `${root.querySelector('[data-sum]')?.textContent?.trim() ?? ''}${fill(pattern, { name: order })}`;
}

/** Makes the file of the positions that the list `root` shows, and hands it over. Words are the attributes of the buttons. */
export async function save(kind: SavedKind, root: HTMLElement, positions: readonly number[]): Promise<void> {
  const words = root.querySelector<HTMLElement>('[data-export]')?.dataset ?? {};
  const result = { positions, conditions: conditionsOn(root, words['order'] ?? ''), count: Number(root.dataset['count']) };
  const [whole, codebook] = await Promise.all([read<CaseFile>(words['export'] ?? ''), read<Codebook>(words['codebook'] ?? '')]);
  const day = isoDay(new Date());
  const file = pick(whole, result, day);
  const content = kind === 'json' ? JSON.stringify(file, null, 2)
    : kind === 'csv' ? csvFile(caseTable(file.cases, codebook.shape, codebook.names, aboutText(file.about)))
      : await workbook(file, codebook, words);
  download(content, fileName([words['fileName'] ?? '', String(file.cases.length), day], kind), mime[kind]);
}
