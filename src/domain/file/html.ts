/** HTML files that people keep: one page each, no script runs in it, nothing is loaded, every text of a person is escaped. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text that is only a text, wherever it stands in HTML. Signs that HTML forbids are shown as a replacement. */
export const escaped = (text: string): string =>
  text.toWellFormed().replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '').replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD');

/** The policy of such a file: nothing may run, load, be sent or be framed. Only its own style counts. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** How every such file looks. */
const style = `body{font-family:sans-serif;line-height:1.7;color:#1a1a1a;background:#fff;max-width:52rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;border-top:2px solid #666;padding-top:.6rem;margin-top:1.6rem}h3{font-size:1rem;margin-bottom:.2rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}caption{text-align:start;font-weight:bold;padding:.4rem 0}th,td{border:1px solid #888;padding:.3rem .5rem;text-align:start;vertical-align:top}
thead th{background:#eee}tbody th{font-weight:normal}dt{font-weight:bold}dd{margin:0 0 .6rem 1rem}.note{border:1px solid #888;padding:.6rem .9rem}
@media print{body{padding:0;font-size:10pt}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** What such a file holds. */
export interface KeptPage {
  /** A text, not yet escaped. */
  title: string;
  /** HTML with every text escaped. */
  body: string;
  /** Rules that only this kind of file needs. */
  rules: string;
  /** Names the kind of file in its first lines. */
  mark?: string;
}

/** A whole page. */
export const wholePage = ({ title, body, rules, mark = '' }: KeptPage): string => `<!doctype html>
<html lang="ja"${mark && ` data-file="${mark}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}
${rules}</style>
</head>
<body>
${body}
</body>
</html>
`;
