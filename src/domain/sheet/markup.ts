/** Files of a sheet: how their pages are laid out. */
import { wholePage } from '../file/html.ts';

const rules = 'thead th:first-child{width:34%}.pre{white-space:pre-wrap;overflow-wrap:anywhere}.n{white-space:nowrap}.sign{border-bottom:1px solid #333;padding-top:1.5rem;max-width:24rem}';

/** A whole page. `mark` names our kind of file in its first lines. */
export const page = (title: string, body: string, mark = ''): string => wholePage({ title, rules, mark, body: `<main>\n${body}\n</main>` });
