/** Links of texts and page addresses of records lead to pages that exist. */
import { quote } from '../../../../src/schemas/explain-words.ts';
import type { CollectionName } from '../../../../src/schemas/index.ts';
import { fieldsOf, schemaOf } from '../json-schema.ts';
import { nearHint } from '../near.ts';
import { ofEntry, onLine } from '../place.ts';
import type { Entry, Rule } from '../types.ts';
import { pagesOf } from './pages.ts';
import type { Pages } from './pages.ts';

const inLink = (page: string) => (page === '' ? '/' : `/${page}/`);

/** Files such as /data/cases.csv are made by the build; the link check of the built site follows them. */
const isFile = (path: string) => /\.[a-z\d]+$/i.test(path);

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const noPage = (written: string, page: string, { known }: Pages) =>
  `${quote(written)}というページはありません。${nearHint('ページ', page, known) || 'アドレスを確かめてください。'}`;

function ownPage(address: string, pages: Pages): string | undefined {
  const path = decoded(address).replace(/[?#].*$/s, '');
  const page = path.replaceAll(/^\/|\/$/g, '');
  if (isFile(path) || pages.mayExist(page) || (path === inLink(page) && pages.known.has(page))) return undefined;
  if (pages.known.has(page)) return `最後に「/」を付けて「${inLink(page)}」と書いてください。`;
  return noPage(path, inLink(page), { ...pages, known: new Set([...pages.known].map(inLink)) });
}

/** Why a link of a text leads nowhere, or nothing when it does not. */
export function linkProblem(address: string, pages: Pages): string | undefined {
  if (address === '') return 'リンク先がありません。「[文字](アドレス)」のアドレスを書いてください。';
  if (address.startsWith('//')) return `${quote(address)}の形は使えません。「https:」から書いてください。`;
  if (address.startsWith('/')) return ownPage(address, pages);
  if (/^(?:#|https?:\/\/.|mailto:.)/i.test(address)) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return `${quote(address)}は使えません。「https://」か「http://」で始まるアドレスを書いてください。`;
  return `${quote(address)}の形は使えません。このサイトのページは「/」から、ほかのサイトは「https://」から書いてください。`;
}

/** Links of all texts. */
export const bodyLinks: Rule = (content) => {
  const pages = pagesOf(content);
  return content.files.flatMap(({ doc, body }) => (body?.links ?? []).flatMap(({ line, address }) => {
    const message = linkProblem(address, pages);
    return message === undefined ? [] : [onLine(doc, line, 'リンク', message)];
  }));
};

/** Fields that hold a page's address without slashes at the ends. */
const addressFields: Partial<Record<CollectionName, string>> = { selectors: 'path', triage: 'path', connections: 'path', plan: 'here', steps: 'guideline', site: 'path' };

const addressesOf = ({ collection, data }: Entry) =>
  (collection in addressFields ? fieldsOf(schemaOf(collection), data) : []).flatMap(({ path, value }) =>
    typeof value === 'string' && path.at(-1) === addressFields[collection] ? [{ path, address: value }] : []);

/** Page addresses in records. */
export const pageFields: Rule = (content) => {
  const pages = pagesOf(content);
  return content.entries.flatMap((entry) => addressesOf(entry).flatMap(({ path, address }) => {
    const page = address.replace(/[?#].*$/s, '');
    return pages.known.has(page) || pages.mayExist(page) || isFile(page) ? [] : [ofEntry(entry, path, noPage(address, page, pages))];
  }));
};
