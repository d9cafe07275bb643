/** Makes a page that was not written for this search readable for it. Only the copy that is indexed changes. */

const language = /(<html\b[^>]*?)\s+lang=(?:"[^"]*"|'[^']*'|[^\s>]+)/i;
const title = /<title\b[^>]*>([\s\S]*?)<\/title>/i;

/** All pages are one index: Japanese. */
const inJapanese = (html: string): string => (/<html\b/i.test(html) ? html.replace(language, '$1').replace(/<html\b/i, '<html lang="ja"') : `<html lang="ja">${html}</html>`);

/** A page without a heading of its own takes its title as one: Pagefind would keep the title as a single word. */
function withHeading(html: string): string {
  const heading = title.exec(html)?.[1]?.trim();
  if (!heading || /<h1\b|data-pagefind-body/i.test(html)) return html;
  const place = /<body\b[^>]*>/i.exec(html) ?? /<\/head>|<\/title>/i.exec(html);
  const at = place ? place.index + place[0].length : 0;
  return `${html.slice(0, at)}<h1>${heading}</h1>${html.slice(at)}`;
}

/** The copy of a page that is indexed. */
export const readable = (html: string): string => inJapanese(withHeading(html));
