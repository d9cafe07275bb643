/** A readable text in blocks, as parts of the page. */
import type { Block, Row } from '../domain/record/blocks.ts';

function element(name: string, content: string | readonly Node[], attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  made.append(...(typeof content === 'string' ? [content] : content));
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

const row = ([head = '', ...cells]: Row) => element('tr', [element('th', head, { scope: 'row' }), ...cells.map((cell) => element('td', cell))]);

function table({ caption, heads, rows }: Extract<Block, { kind: 'table' }>): HTMLElement {
  const header = element('thead', [element('tr', heads.map((head) => element('th', head, { scope: 'col' })))]);
  return element('div', [element('table', [element('caption', caption), header, element('tbody', rows.map(row))])], { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': caption });
}

/** The elements of a block; a heading has the given level. */
function shown(block: Block, level: number): HTMLElement {
  switch (block.kind) {
    case 'heading': return element(`h${level}`, block.text);
    case 'subheading': return element(`h${level + 1}`, block.text);
    case 'list': return element('ul', block.items.map((item) => element('li', item)));
    case 'facts': return element('dl', block.rows.map(([term, text]) => element('div', [element('dt', term), element('dd', text)])));
    case 'table': return table(block);
    default: return element('p', block.text, { class: block.kind });
  }
}

/** Shows blocks in a place, instead of what stood there. */
export const showBlocks = (place: HTMLElement, blocks: readonly Block[], level: number): void => place.replaceChildren(...blocks.map((block) => shown(block, level)));
