/** The section of the manual that a 様式, an answer or a lesson names is there. */
import { quote } from '../../../../src/schemas/explain-words.ts';
import { fieldsOf, schemaOf } from '../json-schema.ts';
import { nearHint } from '../near.ts';
import { ofEntry } from '../place.ts';
import { textIn } from '../read/content.ts';
import type { Entry, Rule } from '../types.ts';

/** Collections whose records name a heading of the manual. */
const naming = new Set(['templates', 'faq', 'courses']);

interface Named { path: PropertyKey[]; chapter: string; anchor: string }

/** Every record, or part of one, that names a chapter and a heading of it. */
const namedIn = ({ collection, data }: Entry): Named[] => fieldsOf(schemaOf(collection), data)
  .map(({ path, value }) => ({ path, chapter: textIn(value, 'manual'), anchor: textIn(value, 'anchor') }))
  .filter(({ chapter, anchor }) => chapter !== '' && anchor !== '');

/** Every heading that is named stands in its chapter. */
export const anchors: Rule = ({ entries, files }) => entries.filter(({ collection }) => naming.has(collection)).flatMap((entry) =>
  namedIn(entry).flatMap(({ path, chapter, anchor }) => {
    const headings = files.find(({ collection, id }) => collection === 'manual' && id === chapter)?.body?.headings;
    if (!headings || headings.includes(anchor)) return [];
    return [ofEntry(entry, [...path, 'anchor'], `手引きの章「${chapter}」に${quote(anchor)}という見出しはありません。${nearHint('見出し', anchor, headings) || '章の見出しをそのまま書いてください。'}`)];
  }));
