/** The file of all cases, fetched once a page. */
import { readBriefs } from '../domain/cases/brief.ts';
import type { Brief, BriefFile } from '../domain/cases/brief.ts';

/** The cases with the names of what they are compared by. */
export interface Briefs {
  names: BriefFile['names'];
  briefs: Brief[];
}

/** Reads the file; fails when it cannot be had. */
export async function fetchBriefs(address: string): Promise<Briefs> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const file = (await answer.json()) as BriefFile;
  return { names: file.names, briefs: readBriefs(file) };
}
