import { pagePath, withBase } from '../../domain/text/path.ts';

/** Address of a page of this site, under the published sub-path: `cases` → `/cases/`, `cases#list` → `/cases/#list`. */
export function href(path: string): string {
  const [page = '', rest = ''] = path.split(/(?=[?#])(.*)/s);
  return withBase(import.meta.env.BASE_URL, pagePath(page)) + rest;
}

/** Address of a file that is served as it is: `favicon.svg` → `/favicon.svg`. */
export const fileHref = (path: string): string => withBase(import.meta.env.BASE_URL, `/${path}`);
