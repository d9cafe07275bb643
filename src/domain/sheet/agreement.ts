/** The draft of an agreement, made of what was written before the start. */
import { recordOf } from './answers.ts';
import type { SheetDocument } from './answers.ts';
import { bothCalendars } from '../dates/wareki.ts';
import { escaped } from '../file/html.ts';
import { page } from './markup.ts';
import { roleNames } from './roles.ts';
import type { Role } from './roles.ts';
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
  /** Who signs: each of the two with its name, or a blank one. */
  readonly signatures: readonly { readonly side: string; readonly name: string }[];
}

const signing = ['government', 'partner'] as const satisfies readonly Role[];
const signaturesOf = ({ role, organisation }: SheetDocument, others: Readonly<Partial<Record<Role, string>>>) =>
  signing.map((one) => ({ side: roleNames[one], name: ((one === role && organisation) || others[one] || '').trim() }));

/** The draft, or null for a sheet without one. `others` are the names of sides that the document does not hold. */
export function agreementOf(document: SheetDocument, shape: SheetShape, words: SheetWords, others: Readonly<Partial<Record<Role, string>>> = {}): Agreement | null {
  const phase = words.phases.find(({ id }) => id === expectPhase(shape)?.id);
  if (!phase?.agreement) return null;
  const { texts, answers, agreedOn } = recordOf(document, phase.id);
  const asked = phase.questions.flatMap(({ id, heading }) => (heading ? [{ heading, text: texts.get(id) ?? '', list: [] }] : []));
  const list = words.viewpoints.flatMap(({ items }) => items.flatMap(({ id }) => {
    const { expectation: text = '', indicator = '' } = answers.get(id) ?? {};
    return text || indicator ? [{ term: questionOf(words, id, 'expect').text, text, indicator }] : [];
  }));
  const { title, lead, expectations, closing } = phase.agreement;
  return { title, project: document.project, lead, closing, agreedOn, signatures: signaturesOf(document, others), parts: [...asked, { heading: expectations, text: '', list }] };
}

const unwritten = '(まだ決めていません)';
const lines = ({ list, text }: AgreementPart): string => {
  const items = list.map(({ term, text, indicator }) => [`・${term}`, text && `  想定: ${text}`, indicator && `  指標: ${indicator}`].filter(Boolean).join('\n'));
  return items.length > 0 ? items.join('\n') : text || unwritten;
};

const dayLine = (agreedOn: string) => (agreedOn ? bothCalendars(agreedOn) : '　　　　年　　　月　　　日');

/** The draft as plain text. */
export function agreementText({ title, project, lead, parts, closing, agreedOn, signatures }: Agreement): string {
  const body = parts.map((part, index) => `${index + 1} ${part.heading}\n${lines(part)}`);
  const end = [`合意した日: ${dayLine(agreedOn)}`, ...signatures.map(({ side, name }) => `${side}: ${name}`.trimEnd())].join('\n');
  return `${[title, `事業名: ${project || unwritten}`, lead, ...body, closing, end].join('\n\n')}\n`;
}

const partHtml = (part: AgreementPart): string => {
  const items = part.list.map(({ term, text, indicator }) => `<dt>${escaped(term)}</dt><dd class="pre">${escaped(text)}${indicator && `\n指標: ${escaped(indicator)}`}</dd>`);
  return `<h2>${escaped(part.heading)}</h2>\n${items.length > 0 ? `<dl>\n${items.join('\n')}\n</dl>` : `<p class="pre">${escaped(part.text || unwritten)}</p>`}`;
};

/** The draft as an HTML file that word processors open, too. */
export function agreementHtml({ title, project, lead, parts, closing, agreedOn, signatures }: Agreement): string {
  const body = [`<h1>${escaped(title)}</h1>`, `<p>事業名: ${escaped(project || unwritten)}</p>`, `<p>${escaped(lead)}</p>`, ...parts.map(partHtml),
    `<p>${escaped(closing)}</p>`, `<p>合意した日: ${escaped(dayLine(agreedOn))}</p>`, ...signatures.map(({ side, name }) => `<p class="sign">${escaped(`${side} ${name}`.trimEnd())}</p>`)];
  return page(project ? `${title} ${project}` : title, body.join('\n'));
}
