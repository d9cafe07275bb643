/** Each clause of the guideline stands on the page that clauses.yaml names, only there and only once. */
import { quote } from '../../../../src/schemas/explain-words.ts';
import type { Problem } from '../../../lib/report.ts';
import { nearHint } from '../near.ts';
import { ofEntry, onLine, root } from '../place.ts';
import { textIn } from '../read/content.ts';
import type { Content, ContentFile, Rule } from '../types.ts';
import { repeats } from './duplicates.ts';
import { pageOf } from './pages.ts';

/** Where a clause is shown: a mark in a text, or an item of the plan. */
interface Mark {
  id: string;
  page: string;
  problem: (message: string) => Problem;
}

const showsPlan = ({ body }: ContentFile) => body?.components.some(({ name }) => name === 'PlanTimeline') ?? false;

function marksOf(file: ContentFile, { entries }: Content): Mark[] {
  // An older edition shows its clauses as they were, and is no place of theirs.
  if (file.collection === 'editions') return [];
  const page = pageOf(file) ?? '';
  const written = (file.body?.components ?? []).flatMap(({ name, attributes, line }) => {
    const id = attributes.get('id');
    const problem = (message: string) => onLine(file.doc, line, '<Clause id>', message);
    return name === 'Clause' && id && 'text' in id ? [{ id: id.text, page, problem }] : [];
  });
  const planned = showsPlan(file) ? entries.filter(({ collection }) => collection === 'plan') : [];
  return [...written, ...planned.map((item) => ({ id: textIn(item.data, 'clause'), page, problem: (message: string) => ofEntry(item, ['clause'], message) }))];
}

const place = ({ file, line }: Problem) => `${file}:${line}`;

const strayed = (id: string, page: string) =>
  `条項${quote(id)}は「${page}」のページに載る条項です(clauses.yaml)。ここでは「[文字](/${page}/#${id})」とリンクしてください。`;

function markProblems(marks: Mark[], pages: ReadonlyMap<string, string>): Problem[] {
  const elsewhere = marks.filter(({ id, page }) => pages.has(id) && pages.get(id) !== page);
  return [
    ...elsewhere.map(({ id, problem }) => problem(strayed(id, pages.get(id) ?? ''))),
    ...repeats(marks, ({ id }) => id).map(({ first, again }) => again.problem(`条項${quote(again.id)}は「${place(first.problem(''))}」にもあります。どちらかを消してください。`)),
  ];
}

const whole = (file: ContentFile, { unread }: Content) =>
  file.body !== undefined && file.body.faults.length === 0 && !(showsPlan(file) && unread.has('plan'));

/** Why a clause is not where it should be. */
function absence(id: string, page: string, file: ContentFile | undefined, pages: string[]): string {
  if (!file) return `${quote(page)}という指針のページはありません。${nearHint('ページ', page, pages)}`;
  const lack = showsPlan(file) ? `「${root}plan/items.yaml」に「clause: ${id}」の取り組み` : `「${root}${file.doc.file}」に「<Clause id="${id}">」`;
  return `${lack}がありません。書き足すか、このpageを直してください。`;
}

/** Every clause is on its page. */
export const clausePages: Rule = (content) => {
  if (content.unread.has('clauses')) return [];
  const clauses = content.entries.filter(({ collection }) => collection === 'clauses');
  const marks = content.files.flatMap((file) => marksOf(file, content));
  const files = new Map(content.files.filter(({ collection }) => collection === 'guidelines').map((file) => [pageOf(file) ?? '', file]));
  const absent = clauses.flatMap((clause) => {
    const page = textIn(clause.data, 'page');
    const file = files.get(page);
    const there = (file && !whole(file, content)) || marks.some((mark) => mark.id === clause.id && mark.page === page);
    return there || page === '' ? [] : [ofEntry(clause, ['page'], absence(clause.id, page, file, [...files.keys()]))];
  });
  return [...markProblems(marks, new Map(clauses.map(({ id, data }) => [id, textIn(data, 'page')]))), ...absent];
};
