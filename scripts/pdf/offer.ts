/** Offers the printed booklet in the built site: the file stands beside its page, and the page links it with its size. */
import { parse } from 'node-html-parser';

/** Where the booklet stands in the built site. */
export const offeredFile = 'manual/booklet.pdf';

/** The page that offers it. */
export const offeringPage = 'manual/print/index.html';

/** What readers want to know before they take the file. */
export interface Offer {
  bytes: number;
  pages: number;
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** The page with its offer shown. All its words and the address stand in it already; nothing outside the offer changes. */
export function offering(html: string, { bytes, pages }: Offer): string {
  const place = parse(html).querySelector('[data-offer]');
  const link = place?.querySelector('a[data-address]');
  if (!place || !link) throw new Error(`${offeringPage} に、PDFを置く所([data-offer])がありません。もう一度ビルドしてください。`);
  const [start, end] = place.range;
  place.querySelector('[data-with]')?.removeAttribute('hidden');
  place.querySelector('[data-without]')?.setAttribute('hidden', '');
  link.setAttribute('href', link.getAttribute('data-address') ?? '');
  link.setAttribute('download', '');
  link.querySelector('[data-pages]')?.set_content(String(pages));
  link.querySelector('[data-size]')?.set_content(megabytes(bytes));
  return html.slice(0, start) + place.toString() + html.slice(end);
}
