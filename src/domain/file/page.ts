/** Files made of blocks. */
import type { Block, Row } from '../record/blocks.ts';
import { escaped, wholePage } from './html.ts';

const row = ([head = '', ...cells]: Row) => `<tr><th scope="row">${escaped(head)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;

/** A block in HTML. */
function html(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h2>${escaped(block.text)}</h2>`;
    case 'subheading': return `<h3>${escaped(block.text)}</h3>`;
    case 'list': return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    case 'facts': return `<dl>\n${block.rows.map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`).join('\n')}\n</dl>`;
    case 'table': {
      const heads = block.heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('');
      return `<table>\n<caption>${escaped(block.caption)}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${block.rows.map(row).join('\n')}\n</tbody>\n</table>`;
    }
    default: return `<p class="${block.kind}">${escaped(block.text)}</p>`;
  }
}

const rules = 'th,td,dd,li,p{white-space:pre-wrap;overflow-wrap:anywhere}';

/** A whole page with its title and blocks. `mark` names the kind of file in its first lines; `data` is an element that is not shown. */
export const page = (title: string, blocks: readonly Block[], mark = '', data = ''): string =>
  wholePage({ title, rules, mark, body: `<h1>${escaped(title)}</h1>\n${blocks.map(html).join('\n')}\n${data}` });
