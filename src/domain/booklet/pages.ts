/** The pages of the printed booklet as CSS: a named page for each part, so that its name stands at the head. */

/** A part with what its pages say. */
export interface HeadedPart {
  id: string;
  number: string;
  short: string;
}

/** Text as a CSS string. */
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', ' ')}"`;

/** The number that other pages of the site have at the foot. It is taken away side by side: a rule for both sides does not outweigh it in Chromium. */
const bare = '@bottom-right { content: none; }';
const head = 'font-size: 8.5pt; color: #333; vertical-align: bottom; padding-bottom: 3mm;';
const number = 'content: counter(page); font-size: 10pt; color: #000; vertical-align: top; padding-top: 3mm;';

/** A4 with room for two holes at the back: 42 characters of 10.5 points. */
const sheet = (names: string) => `@page ${names} { size: A4; margin: 26mm 24mm 24mm; }`;
const back = (name: string) => `@page ${name}:right { margin-left: 30mm; ${bare} } @page ${name}:left { margin-right: 30mm; ${bare} }`;
const numbered = (name: string) => `@page ${name}:right { @bottom-right { ${number} } } @page ${name}:left { @bottom-left { ${number} } }`;
const headed = (name: string, left: string, right: string) =>
  `@page ${name}:right { @top-right { content: ${quoted(right)}; ${head} } } @page ${name}:left { @top-left { content: ${quoted(left)}; ${head} } }`;

/** The name of a part's pages. */
const nameOf = (id: string) => `part-${id}`;

/** Every rule for the pages of a book, and which part lies on which. */
export function pageRules(title: string, parts: readonly HeadedPart[]): string {
  const names = ['book-cover', 'book-front', ...parts.map(({ id }) => nameOf(id))];
  const own = parts.map((part) => [headed(nameOf(part.id), title, `${part.number} ${part.short}`), numbered(nameOf(part.id)), `[data-part="${part.id}"] { page: ${nameOf(part.id)}; }`].join('\n'));
  return ['@media print {', sheet(names.join(', ')), ...names.map(back), headed('book-front', title, '目次'), numbered('book-front'), ...own, '}', ''].join('\n');
}
