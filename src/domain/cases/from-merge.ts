/** A draft of a case from what both sides settled: only the fields that their answers tell; the rest is left out for a person to write. */
import { bothCalendars } from '../dates/wareki.ts';
import { listAt, textAt } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { roleNames } from '../sheet/roles.ts';
import { compare } from '../sheet/merge/compare.ts';
import type { Compared } from '../sheet/merge/compare.ts';
import type { Merge } from '../sheet/merge/write.ts';
import { bothRoles, projectOf, recordsIn } from '../sheet/merge/sides.ts';
import { choices } from '../sheet/merge/talk.ts';
import type { SheetUse } from '../../schemas/sheets.ts';
import type { Case } from '../../schemas/cases.ts';
import { formsOf, roleText, textFor, versionsFor } from './merge-texts.ts';
import { limits, opinions, outcomes } from './merge-told.ts';
import type { CaseSource, Note } from './merge-told.ts';

/** The fields of a case that the answers can tell. */
export type CaseDraft = Partial<Pick<Case, 'title' | 'department' | 'otherPartners' | 'purpose' | 'people' | 'governmentRole' | 'partnerRole' | 'selection' | 'forms' | 'evaluation' | 'outcomes' | 'limits'>>;

/** The uses of texts that become fields. */
const texts = ['purpose', 'people', 'roles', 'selection'] as const satisfies readonly SheetUse[];

const both = ({ answers }: Compared) => bothRoles.map((role) => answers.get(role)?.value);

/** How many questions both answered, how many of them differently, and on how many a point was agreed in the talk. */
function counts({ talk }: Merge, compared: readonly Compared[]): string {
  const answered = compared.map(both).filter((values) => values.every((value) => value !== undefined));
  const apart = answered.filter(([one, other]) => one !== other).length;
  const agreed = compared.filter(({ id }) => textAt(talk, ['items', id, 'point']) !== '').length;
  return [`双方が答えたのは${answered.length}問で、`, apart > 0 ? `そのうち答えが違うのは${apart}問です。` : '答えの違う問いはありません。',
    agreed > 0 ? `話し合って点を合意したのは${agreed}問です。` : '話し合って合意した点はありません。'].join('');
}

function evaluation({ merge, words }: CaseSource, compared: readonly Compared[]): string {
  const { sides, talk } = merge;
  const phase = words.phases.find(({ id }) => id === textAt(talk, ['phase']));
  const [date, choice] = [textAt(talk, ['date']), choices[textAt(talk, ['decision', 'choice']) as keyof typeof choices]];
  const who = [...recordsIn(sides, phase?.id ?? '').keys()].map((role) => roleNames[role]).join('、');
  return [phase && who && `${who}が「${words.title}」の「${phase.name}」にそれぞれ答えました。${counts(merge, compared)}`,
    date && `話し合った日は${bothCalendars(date)}です。`, choice && `結果は「${choice}」です。`].filter(Boolean).join('');
}

/** The fields that are known. What was hidden is to be taken out of the source before (`sheet/merge/publish.ts`). */
export function caseFrom(source: CaseSource): CaseDraft {
  const { merge: { sides, talk }, shape, words } = source;
  const compared = compare(sides, shape, textAt(talk, ['phase']));
  const roles = textFor(sides, words, 'roles');
  const [department, partner] = bothRoles.map((role) => sides.get(role)?.document.organisation.trim() ?? '');
  const fields = {
    title: projectOf(sides), department, purpose: textFor(sides, words, 'purpose'), people: textFor(sides, words, 'people'),
    governmentRole: roleText(roles, 'government'), partnerRole: roleText(roles, 'partner'), selection: textFor(sides, words, 'selection'), evaluation: evaluation(source, compared),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, text]) => text));
  const forms = formsOf(source);
  return { ...known, ...(forms.length > 0 ? { forms } : {}), ...(partner ? { otherPartners: [partner] } : {}), outcomes: outcomes(source, compared), limits: limits(source, compared) };
}

/** Texts that a person has to sort: they are known, but not to which field they belong. */
export function unsorted(source: CaseSource): readonly Note[] {
  const { merge: { sides, talk }, shape, words } = source;
  const steps = listAt(talk, ['steps']).map((step: Part) => [textAt(step, ['who']), textAt(step, ['what']), textAt(step, ['until'])].filter(Boolean).join(' ')).filter(Boolean);
  const differing = texts.flatMap((use) => versionsFor(sides, words, use));
  const notes: Note[] = [...differing, ['役割の分担', textFor(sides, words, 'roles')], ...opinions(source, compare(sides, shape, textAt(talk, ['phase']))), ['決めた理由', textAt(talk, ['decision', 'reason'])], ['次にすること', steps.join('\n')]];
  return notes.filter(([, text]) => text.trim());
}
