/** The section of the manual that a 様式 names is there. */
import { quote } from '../../../../src/schemas/explain-words.ts';
import { nearHint } from '../near.ts';
import { ofEntry } from '../place.ts';
import { textIn } from '../read/content.ts';
import type { Rule } from '../types.ts';

/** Every 様式 names a heading of its chapter. */
export const anchors: Rule = ({ entries, files }) => entries.filter(({ collection }) => collection === 'templates').flatMap((entry) => {
  const [chapter, anchor] = [textIn(entry.data, 'manual'), textIn(entry.data, 'anchor')];
  const headings = files.find(({ collection, id }) => collection === 'manual' && id === chapter)?.body?.headings;
  if (!headings || anchor === '' || headings.includes(anchor)) return [];
  return [ofEntry(entry, ['anchor'], `手引きの章「${chapter}」に${quote(anchor)}という見出しはありません。${nearHint('見出し', anchor, headings) || '章の見出しをそのまま書いてください。'}`)];
});
