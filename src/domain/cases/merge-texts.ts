/** What both sides wrote before the start, as texts of a case. As with expectations, no side wins where they differ. */
import { roleNames } from '../sheet/roles.ts';
import type { Role } from '../sheet/roles.ts';
import { bothRoles } from '../sheet/merge/sides.ts';
import type { Sides } from '../sheet/merge/sides.ts';
import { expectPhase } from '../sheet/shape.ts';
import { statedForm } from '../sheet/summary/form.ts';
import type { SheetWords } from '../sheet/words.ts';
import type { Case } from '../../schemas/cases.ts';
import type { SheetUse } from '../../schemas/sheets.ts';
import type { CaseSource, Note } from './merge-told.ts';

/** The answers to one question, of those who wrote any. */
interface Written {
  readonly heading: string;
  readonly texts: ReadonlyMap<Role, string>;
}

const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim();

/** The first question for a use that anybody answered. The two who agree count; a third party only where both say nothing. */
function writtenFor(sides: Sides, words: SheetWords, use: SheetUse): Written | undefined {
  const asked = words.phases.flatMap(({ id: phase, questions }) => questions.filter(({ uses }) => uses?.includes(use)).map((question) => ({ phase, ...question })));
  const all = asked.map(({ phase, id, text, heading = text }): Written => {
    const texts = [...sides].flatMap(([role, { document }]) => { const said = plain(document.phases.get(phase)?.texts.get(id) ?? ''); return said ? [[role, said] as const] : []; });
    const both = texts.filter(([role]) => bothRoles.some((one) => one === role));
    return { heading, texts: new Map(both.length > 0 ? both : texts) };
  });
  return all.find(({ texts }) => texts.size > 0);
}

const isSame = ({ texts }: Written) => new Set(texts.values()).size === 1;

/** What was written for a use; blank where both sides' files differ. */
export function textFor(sides: Sides, words: SheetWords, use: SheetUse): string {
  const written = writtenFor(sides, words, use);
  const [text = ''] = written && isSame(written) ? written.texts.values() : [];
  return text;
}

/** The versions of a text about which both sides' files differ, each with its side. */
export function versionsFor(sides: Sides, words: SheetWords, use: SheetUse): Note[] {
  const written = writtenFor(sides, words, use);
  if (!written || isSame(written)) return [];
  return [...written.texts].map(([role, text]) => [`${written.heading}(${roleNames[role]}のファイル。双方のファイルで違います)`, text]);
}

/** The form that was expected before the start; none where the sides name different ones. */
export function formsOf({ merge: { sides }, shape, stated: { forms, formItems } }: CaseSource): Case['forms'] {
  const phase = expectPhase(shape)?.id ?? '';
  const texts = [...sides.values()].flatMap(({ document }) => formItems.map((id) => document.phases.get(phase)?.answers.get(id)?.expectation ?? ''));
  const ids = [...new Set(texts.flatMap((text) => statedForm(text, forms) ?? []))];
  return ids.length === 1 ? ids.map((id) => ({ id, basis: 'source' })) : [];
}

/** The lines of a text that begin with the name of a side and a colon; lines of nobody belong to no one. */
export function roleText(text: string, role: Role): string {
  return text.split(/\r?\n/).flatMap((line) => { const [, name = '', rest = ''] = /^[\s・●○-]*(行政|団体)\s*[:：]\s*(.+)$/.exec(line) ?? []; return name === roleNames[role] ? [rest.trim()] : []; }).join('\n');
}
