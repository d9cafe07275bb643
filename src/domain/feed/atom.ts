/** A feed in the Atom format (RFC 4287), written from plain records. */

/** One thing that is new. */
export interface FeedEntry {
  title: string;
  /** Whole address of its page, which is its id too: addresses of this site never change. */
  address: string;
  summary: string;
  /** The day it entered, YYYY-MM-DD. */
  added: string;
  /** The day it was last looked at, if that is a day and later. */
  updated?: string | undefined;
  categories: readonly string[];
}

/** What is said of the whole feed. */
export interface FeedHead {
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  /** Whole address of the page that the feed belongs to. */
  page: string;
  /** Whole address of the feed. */
  self: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Signs that XML 1.0 has no place for, not even as entities. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in XML. */
export const xmlText = (text: string): string => text.toWellFormed().replace(forbidden, '').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** A day as the moment at which it begins in Japan. */
const moment = (day: string) => `${day}T00:00:00+09:00`;
const lastOf = ({ added, updated = added }: FeedEntry) => (updated > added ? updated : added);

const entryXml = (entry: FeedEntry) => `  <entry>
    <id>${xmlText(entry.address)}</id>
    <title>${xmlText(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${xmlText(entry.address)}"/>
    <published>${moment(entry.added)}</published>
    <updated>${moment(lastOf(entry))}</updated>
${entry.categories.map((category) => `    <category term="${xmlText(category)}"/>\n`).join('')}    <summary>${xmlText(entry.summary)}</summary>
  </entry>
`;

/** The feed, newest first; entries of the same day keep their order. At most `limit`. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], limit: number): string {
  const newest = entries.toSorted((a, b) => b.added.localeCompare(a.added, 'ja')).slice(0, limit);
  const updated = newest.map(lastOf).toSorted().at(-1) ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
  <id>${xmlText(head.self)}</id>
  <title>${xmlText(head.title)}</title>
  <subtitle>${xmlText(head.subtitle)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${xmlText(head.self)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(head.page)}"/>
  <updated>${moment(updated)}</updated>
  <author><name>${xmlText(head.author)}</name></author>
  <rights>${xmlText(head.rights)}</rights>
${newest.map(entryXml).join('')}</feed>
`;
}
