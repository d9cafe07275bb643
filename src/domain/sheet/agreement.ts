/** The draft of an agreement, made of what was written before the start. */
import { recordOf } from './answers.ts';
import type { SheetDocument } from './answers.ts';
import { page } from './markup.ts';
import { escaped } from '../file/html.ts';
import { expectPhase } from './shape.ts';
import type { SheetShape } from './shape.ts';
import { questionOf } from './words.ts';
import type { SheetWords } from './words.ts';

/** One part of the draft: a heading, and its text or its list. */
export interface AgreementPart {
  readonly heading: string;
  /** Blank: not written yet. */
  readonly text: string;
  readonly list: readonly { readonly term: string; readonly text: string; readonly indicator: string }[];
}

/** The draft of an agreement. */
export interface Agreement {
  readonly title: string;
  readonly project: string;
  readonly lead: string;
  readonly parts: readonly AgreementPart[];
  readonly closing: string;
  /** The day on which both agreed, YYYY-MM-DD, or an empty text. */
  readonly agreedOn: string;
}

/** The draft, or null for a sheet without one. */
export function agreementOf(document: SheetDocument, shape: SheetShape, words: SheetWords): Agreement | null {
  const phase = words.phases.find(({ id }) => id === expectPhase(shape)?.id);
  if (!phase?.agreement) return null;
  const { texts, answers, agreedOn } = recordOf(document, phase.id);
  const asked = phase.questions.flatMap(({ id, heading }) => (heading ? [{ heading, text: texts.get(id) ?? '', list: [] }] : []));
  const list = words.viewpoints.flatMap(({ items }) => items.flatMap(({ id }) => {
    const { expectation: text = '', indicator = '' } = answers.get(id) ?? {};
    return text || indicator ? [{ term: questionOf(words, id, 'expect').text, text, indicator }] : [];
  }));
  const { title, lead, expectations, closing } = phase.agreement;
  return { title, project: document.project, lead, closing, agreedOn, parts: [...asked, { heading: expectations, text: '', list }] };
}

const unwritten = '(まだ決めていません)';
const lines = ({ list, text }: AgreementPart): string => {
  const items = list.map(({ term, text, indicator }) => [`・${term}`, text && `  想定: ${text}`, indicator && `  指標: ${indicator}`].filter(Boolean).join('\n'));
  return items.length > 0 ? items.join('\n') : text || unwritten;
};

const signatures = ['行政', '団体'];
const dayLine = (agreedOn: string) => agreedOn || '　　　　年　　　月　　　日';

/** The draft as plain text. */
export function agreementText({ title, project, lead, parts, closing, agreedOn }: Agreement): string {
  const body = parts.map((part, index) => `${index + 1} ${part.heading}\n${lines(part)}`);
  const end = [`合意した日: ${dayLine(agreedOn)}`, ...signatures.map((side) => `${side}:`)].join('\n');
  return `${[title, `事業名: ${project || unwritten}`, lead, ...body, closing, end].join('\n\n')}\n`;
}

const partHtml = (part: AgreementPart): string => {
  const items = part.list.map(({ term, text, indicator }) => `<dt>${escaped(term)}</dt><dd class="pre">${escaped(text)}${indicator && `\n指標: ${escaped(indicator)}`}</dd>`);
  return `<h2>${escaped(part.heading)}</h2>\n${items.length > 0 ? `<dl>\n${items.join('\n')}\n</dl>` : `<p class="pre">${escaped(part.text || unwritten)}</p>`}`;
};

/** The draft as an HTML file that word processors open, too. */
export function agreementHtml({ title, project, lead, parts, closing, agreedOn }: Agreement): string {
  const body = [`<h1>${escaped(title)}</h1>`, `<p>事業名: ${escaped(project || unwritten)}</p>`, `<p>${escaped(lead)}</p>`, ...parts.map(partHtml),
    `<p>${escaped(closing)}</p>`, `<p>合意した日: ${escaped(dayLine(agreedOn))}</p>`, ...signatures.map((side) => `<p class="sign">${side}</p>`)];
  return page(project ? `${title} ${project}` : title, body.join('\n'));
}
