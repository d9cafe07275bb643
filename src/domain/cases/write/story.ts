/** The text below the record: as one text in files, in parts with headings in the form. */
import { listAt, textAt } from '../../record/record.ts';
import type { Part } from '../../record/record.ts';

/** One part of the text. */
export interface Section {
  /** Blank for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** The parts of a text. */
export function sectionsOf(body: string): Section[] {
  const [before = '', ...rest] = body.replaceAll(/\r\n?/g, '\n').split(/^## +(.*)$/m);
  const sections = rest.flatMap((heading, index) => (index % 2 === 0 ? [{ heading: heading.trim(), text: (rest[index + 1] ?? '').trim() }] : []));
  return before.trim() ? [{ heading: '', text: before.trim() }, ...sections] : sections;
}

/** One text of the parts; those without a text are left out. */
export const bodyOf = (sections: readonly Section[]): string =>
  sections.filter(({ text }) => text.trim()).map(({ heading, text }) => [...(heading.trim() ? [`## ${heading.trim()}`] : []), text.trim()].join('\n\n')).join('\n\n');

/** The parts in the form's data. */
export const sectionsIn = (data: Part): Section[] => listAt(data, ['story']).map((member) => ({ heading: textAt(member, ['heading']), text: textAt(member, ['text']) }));
