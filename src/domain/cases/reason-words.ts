/** Why two records are alike, in the page's own sentences. */
import { fill } from '../text/fill.ts';
import type { Aspect, Reason } from './similar.ts';

/** A sentence for each aspect with `{names}`; `next` is for populations in bands next to each other. */
export type ReasonSentences = Readonly<Record<Aspect | 'next', string>>;

/** The name of each value of an aspect. */
export type AspectNames = Readonly<Record<Aspect, Readonly<Record<string, string>>>>;

/** One reason in words. */
export const reasonText = ({ aspect, values, same }: Reason, names: AspectNames, sentences: ReasonSentences): string =>
  fill(sentences[same ? aspect : 'next'], { names: values.map((value) => names[aspect][value] ?? value).join('、') });
