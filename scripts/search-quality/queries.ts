/** Reads the queries that were judged by hand. */
import { parse } from 'yaml';
import { z } from 'zod';

/** Who types it. */
export const groups = ['staff', 'municipality', 'people', 'partner'] as const;
/** What makes it hard. `empty` queries have no answer here. */
export const kinds = ['word', 'compound', 'katakana', 'reading', 'variant', 'synonym', 'width', 'question', 'misspelling', 'year', 'place', 'name', 'empty'] as const;

const query = z.strictObject({
  /** As it is typed. */
  q: z.string().min(1),
  group: z.enum(groups),
  kind: z.enum(kinds),
  /** The pages that answer it; any of them may come first. */
  gold: z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/)),
  /** The word that was meant by a misspelling. */
  meant: z.string().optional(),
  /** Kept apart: written before any result was seen, and not used to choose how the search works. */
  held: z.literal(true).optional(),
}).refine(({ kind, gold }) => (kind === 'empty') === (gold.length === 0), 'Only a query of the kind "empty" has no gold page.');

/** One query and its judgement. */
export type Query = z.infer<typeof query>;

const list = z.array(query).refine((all) => new Set(all.map(({ q }) => q)).size === all.length, 'A query is written twice.');

/** The queries of a YAML text. Throws with the place when one is malformed. */
export const readQueries = (text: string): Query[] => list.parse(parse(text));
