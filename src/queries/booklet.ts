/** The manual as one book: its parts in order, and what stands on its cover. */
import { rows, rowsOf, text } from './content.ts';
import type { Row } from './content.ts';
import { chapters } from './manual.ts';
import { site } from './site.ts';
import { templates } from './templates.ts';

/** A line of the table of contents. */
export interface BookletLine {
  id: string;
  text: string;
}

/** A part of the book: a chapter, or an appendix. */
export interface BookletPart extends BookletLine {
  /** What running heads say. */
  short: string;
  /** `5` for a chapter, `付録A` for an appendix. */
  number: string;
  lines: BookletLine[];
}

/** The name of the book. */
export const bookTitle = '協働の手引き';

/** What every book holds after its chapters. */
const appendices = [
  { id: 'book-templates', text: '様式の一覧', short: '様式の一覧' },
  { id: 'book-terms', text: '用語集', short: '用語集' },
  { id: 'book-sources', text: '章ごとの出典', short: '出典' },
  { id: 'book-care', text: '担当と見直し', short: '担当と見直し' },
];

/** Appendices that belong to whatever was chosen, and are no choice of their own. */
export const always: readonly string[] = ['book-sources', 'book-care'];

async function chapterPart({ id, title, short }: Row<'manual'>, index: number): Promise<BookletPart> {
  const { headings } = await text('manual', id);
  const lines = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: `${id}-${slug}`, text }));
  return { id, text: title, short, number: String(index + 1), lines };
}

/** Every part of the book in its order. */
export async function bookletParts(): Promise<BookletPart[]> {
  const made = await Promise.all((await chapters()).map(chapterPart));
  return [...made, ...appendices.map((part, index) => ({ ...part, number: `付録${'ABCD'.charAt(index)}`, lines: [] }))];
}

/** The day of the edition: when a chapter was last reviewed. */
export const editionDay = async (): Promise<string> => (await chapters()).map(({ reviewed }) => reviewed).toSorted().at(-1) ?? site.opened;

/** A 様式 with the chapter that explains it. */
export const bookletTemplates = async (): Promise<{ template: Row<'templates'>; chapter: Row<'manual'> }[]> => {
  const all = await templates();
  const explained = await rowsOf('manual', all.map(({ manual }) => manual));
  return all.flatMap((template, index) => { const chapter = explained[index]; return chapter ? [{ template, chapter }] : []; });
};

/** The glossary in the order of its readings. */
export async function bookletTerms(): Promise<Row<'glossary'>[]> {
  const collator = new Intl.Collator('ja');
  return (await rows('glossary')).toSorted((a, b) => collator.compare(a.reading, b.reading));
}
