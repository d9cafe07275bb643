/** An import of 行政入力情報, the Cabinet Office portal's file. */
import { npoKind } from '../../../src/domain/import/npo/kind.ts';
import type { NpoFilter } from '../../../src/domain/import/npo/kind.ts';
import { siteTables } from '../lib/reference.ts';
import { importTable } from '../lib/run.ts';
import type { Result, Wanted } from '../lib/run.ts';

/** What to import, and what is said of it. */
export interface NpoWanted extends Wanted {
  readonly filter: NpoFilter;
  readonly title?: string | undefined;
  readonly licence?: string | undefined;
}

const portal = { title: 'NPO法人ポータルサイト 行政入力情報(内閣府)', url: 'https://www.npo-homepage.go.jp/npoportal/download/all' };

/** Imports, or tells what an import would do. */
export function importNpo({ filter, title, licence, ...wanted }: NpoWanted): Promise<Result> {
  const { authority, status } = filter;
  return importTable(wanted, npoKind(siteTables(), filter), {
    title: title ?? `${authority ?? ''}NPO法人の名簿`, source: { ...portal, ...(licence && { licence }) }, importer: 'npo', filters: { ...(authority && { authority }), status },
  });
}
