/** Questions and answers with their links resolved. */
import type { FaqQuestion } from '../schemas/faq.ts';
import { row, rows, rowsOf } from './content.ts';
import { manualAddress } from './manual.ts';

/** A link below an answer. */
export interface AnswerLink {
  text: string;
  path: string;
}

export interface FaqView {
  question: FaqQuestion;
  links: AnswerLink[];
}

async function view(question: FaqQuestion): Promise<FaqView> {
  const { clause, manual, anchor, tools = [], templates = [] } = question;
  const [{ cite, id, page }, { short }] = await Promise.all([row('clauses', clause), row('manual', manual)]);
  const links = [
    { text: `手引き「${short}」の「${anchor}」`, path: await manualAddress(manual, anchor) },
    ...(await rowsOf('templates', templates)).map(({ id, title }) => ({ text: `様式「${title}」`, path: `templates/${id}` })),
    ...(await rowsOf('tools', tools)).map(({ title, path }) => ({ text: `道具「${title}」`, path })),
    { text: cite, path: `${page}#${id}` },
  ];
  return { question, links };
}

/** The questions of each role in their order. */
export async function faqGroups() {
  const groups = (await rows('faq')).toSorted((a, b) => a.order - b.order);
  return Promise.all(groups.map(async (group) => ({ ...group, views: await Promise.all(group.questions.map(view)) })));
}
