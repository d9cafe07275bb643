/** Reads what is measured: the pages' folder and the queries with the pages that answer them. */
import { parse } from 'yaml';
import { z } from 'zod';

const question = z.object({
  /** As it is typed. */
  q: z.string().min(1),
  /** The addresses of the pages that answer it; none when nothing must be found. */
  gold: z.array(z.string()),
  /** A name of one's own for a kind of query; figures are also given for each. */
  kind: z.string().default('all'),
});

/** One query and the pages that answer it. */
export type Question = z.infer<typeof question>;

/** One spelling of an address below the folder: /a/index.html, a/ and /a/ are one page. */
export function address(url: string): string {
  const path = decodeURI(url).replace(/[?#].*$/, '').replace(/(^|\/)index\.html$/, '$1');
  return path.startsWith('/') ? path : `/${path}`;
}

/** The queries of a YAML or JSON text: a list of `{q, gold, kind}`. Other fields are ignored. */
export const readQuestions = (text: string): Question[] => z.array(question).min(1).parse(parse(text)).map(({ gold, ...rest }) => ({ ...rest, gold: gold.map(address) }));

/** Addresses in the queries that are no page: such a query could never be answered. */
export const strangers = (questions: readonly Question[], urls: ReadonlySet<string>): string[] =>
  [...new Set(questions.flatMap(({ gold }) => gold))].filter((url) => !urls.has(url));
