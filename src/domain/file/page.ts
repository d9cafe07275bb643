/** HTML files that people keep: one page each, no script runs in it, nothing is loaded, every text of a person is escaped. */
import type { Block, Row } from '../record/blocks.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text that is only a text, wherever it stands in HTML. Signs that HTML forbids are shown as a replacement. */
export const escaped = (text: string): string =>
  text.toWellFormed().replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '').replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD');

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

/** The policy of such a file: nothing may run, load, be sent or be framed. Only its own style counts. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `body{font-family:sans-serif;line-height:1.7;color:#1a1a1a;background:#fff;max-width:52rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;border-top:2px solid #666;padding-top:.6rem;margin-top:1.6rem}h3{font-size:1rem;margin-bottom:.2rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}caption{text-align:start;font-weight:bold;padding:.4rem 0}th,td{border:1px solid #888;padding:.3rem .5rem;text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
thead th{background:#eee}tbody th{font-weight:normal}dt{font-weight:bold}dd{margin:0 0 .6rem 1rem}dd,li,p{white-space:pre-wrap;overflow-wrap:anywhere}.note{border:1px solid #888;padding:.6rem .9rem}
@media print{body{padding:0;font-size:10pt}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** A whole page with its title and blocks. `mark` names the kind of file in its first lines; `data` is an element that is not shown. */
export const page = (title: string, blocks: readonly Block[], mark = '', data = ''): string => `<!doctype html>
<html lang="ja"${mark && ` data-file="${mark}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${blocks.map(html).join('\n')}
${data}
</body>
</html>
`;
