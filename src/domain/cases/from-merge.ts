/** A draft of a case from what both sides settled: only the fields that their answers tell; the rest is left out for a person to write. */
import { bothCalendars } from '../dates/wareki.ts';
import { listAt, textAt } from '../record/record.ts';
import type { Part } from '../record/record.ts';
import { roleNames } from '../sheet/roles.ts';
import type { Role } from '../sheet/roles.ts';
import { compare } from '../sheet/merge/compare.ts';
import type { Compared } from '../sheet/merge/compare.ts';
import type { Merge } from '../sheet/merge/write.ts';
import { bothRoles, projectOf } from '../sheet/merge/sides.ts';
import type { Sides } from '../sheet/merge/sides.ts';
import { choices, settledPoint } from '../sheet/merge/talk.ts';
import { expectPhase } from '../sheet/shape.ts';
import type { SheetShape } from '../sheet/shape.ts';
import { statedForm } from '../sheet/summary/form.ts';
import type { SummarySheet } from '../sheet/summary/entry.ts';
import type { SheetWords } from '../sheet/words.ts';
import type { SheetUse } from '../../schemas/sheets.ts';
import type { Case } from '../../schemas/cases.ts';

/** The fields of a case that the answers can tell. */
export type CaseDraft = Partial<Pick<Case, 'title' | 'department' | 'otherPartners' | 'purpose' | 'people' | 'governmentRole' | 'partnerRole' | 'selection' | 'forms' | 'evaluation' | 'outcomes' | 'limits'>>;

/** What a case is made of. */
export interface CaseSource {
  readonly merge: Merge;
  readonly shape: SheetShape;
  readonly words: SheetWords;
  /** The theme of a question, by its id. */
  readonly themes: ReadonlyMap<string, string>;
  /** The forms by name, and the questions whose expectation names one. */
  readonly stated: Pick<SummarySheet, 'forms' | 'formItems'>;
}

/** A point from which on an answer tells of an outcome: one above what was expected. */
const aboveExpected = (shape: SheetShape) => { const points = shape.scale.map(({ value }) => value).toSorted((a, b) => a - b); return (points[Math.floor(points.length / 2)] ?? 0) + 1; };

/** What was written for one use, that of the first side that wrote it. */
function textFor(sides: Sides, words: SheetWords, use: SheetUse): string {
  const asked = words.phases.flatMap(({ id: phase, questions }) => questions.filter(({ uses }) => uses?.includes(use)).map(({ id }) => ({ phase, id })));
  return asked.flatMap(({ phase, id }) => [...sides.values()].map(({ document }) => document.phases.get(phase)?.texts.get(id)?.trim() ?? '')).find(Boolean) ?? '';
}

/** The lines of a text that begin with the name of a side and a colon; lines of nobody belong to no one. */
export function roleText(text: string, role: Role): string {
  return text.split(/\r?\n/).flatMap((line) => { const [, name = '', rest = ''] = /^[\s・●○-]*(行政|団体)\s*[:：]\s*(.+)$/.exec(line) ?? []; return name === roleNames[role] ? [rest.trim()] : []; }).join('\n');
}

const isPoint = (value: unknown): value is number => typeof value === 'number';
const reasonsOf = (one: Compared) => [...one.answers].flatMap(([by, { reason = '', evidence = '' }]) => { const text = [reason.trim(), evidence.trim() && `(根拠: ${evidence.trim()})`].filter(Boolean).join(''); return text ? [{ text, by }] : []; });

function outcomes({ merge: { talk }, shape, words }: CaseSource, compared: readonly Compared[]): Case['outcomes'] {
  const ids = words.viewpoints.filter(({ uses }) => uses?.includes('outcomes')).map(({ id }) => id);
  const good = compared.filter((one) => { const point = settledPoint(talk, one); return ids.includes(one.viewpoint) && isPoint(point) && point >= aboveExpected(shape); });
  const shared = ids.map((id) => textAt(talk, ['viewpoints', id, 'shared']).trim()).filter(Boolean).map((text) => ({ text, by: 'record' as const }));
  return [...shared, ...good.flatMap(reasonsOf)];
}

function limits({ merge: { talk }, shape, themes }: CaseSource, compared: readonly Compared[]): Case['limits'] {
  const low = compared.filter((one) => { const point = settledPoint(talk, one); return isPoint(point) && point < shape.weakBelow; });
  return low.flatMap((one) => {
    const theme = themes.get(one.id);
    const why = textAt(talk, ['items', one.id, 'why']).trim();
    const told = [...(why ? [{ text: why, by: 'record' as const }] : []), ...reasonsOf(one)];
    return told.map((limit) => ({ ...limit, ...(theme ? { theme } : {}) }));
  });
}

function evaluation({ merge: { sides, talk }, words }: CaseSource, compared: readonly Compared[]): string {
  const phase = words.phases.find(({ id }) => id === textAt(talk, ['phase']))?.name ?? '';
  const apart = compared.filter(({ standing }) => standing === 'apart' || standing === 'near' || standing === 'applies').length;
  const [date, choice] = [textAt(talk, ['date']), choices[textAt(talk, ['decision', 'choice']) as keyof typeof choices]];
  const who = [...sides.keys()].map((role) => roleNames[role]).join('、');
  return [`${who}が「${words.title}」の「${phase}」にそれぞれ答え、点が違う${apart}問を確かめました。`, date && `話し合った日は${bothCalendars(date)}です。`, choice && `結果は「${choice}」です。`].filter(Boolean).join('');
}

/** The form that was expected before the start; none where the sides name different ones. */
function formsOf({ merge: { sides }, shape, stated: { forms, formItems } }: CaseSource): Case['forms'] {
  const texts = [...sides.values()].flatMap(({ document }) => formItems.map((id) => document.phases.get(expectPhase(shape)?.id ?? '')?.answers.get(id)?.expectation ?? ''));
  const ids = [...new Set(texts.flatMap((text) => statedForm(text, forms) ?? []))];
  return ids.length === 1 ? ids.map((id) => ({ id, basis: 'source' })) : [];
}

/** The fields that are known. What was hidden is to be taken out of the source before (`sheet/merge/publish.ts`). */
export function caseFrom(source: CaseSource): CaseDraft {
  const { merge: { sides, talk }, shape, words } = source;
  const compared = compare(sides, shape, textAt(talk, ['phase']));
  const roles = textFor(sides, words, 'roles');
  const [department, partner] = bothRoles.map((role) => sides.get(role)?.document.organisation.trim() ?? '');
  const texts = {
    title: projectOf(sides), department, purpose: textFor(sides, words, 'purpose'), people: textFor(sides, words, 'people'),
    governmentRole: roleText(roles, 'government'), partnerRole: roleText(roles, 'partner'), selection: textFor(sides, words, 'selection'), evaluation: evaluation(source, compared),
  };
  const known = Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
  const forms = formsOf(source);
  return { ...known, ...(forms.length > 0 ? { forms } : {}), ...(partner ? { otherPartners: [partner] } : {}), outcomes: outcomes(source, compared), limits: limits(source, compared) };
}

/** Texts that a person has to sort: they are known, but not to which field they belong. */
export function unsorted({ merge: { sides, talk }, words }: CaseSource): readonly (readonly [heading: string, text: string])[] {
  const roles = textFor(sides, words, 'roles');
  const steps = listAt(talk, ['steps']).map((step: Part) => [textAt(step, ['who']), textAt(step, ['what']), textAt(step, ['until'])].filter(Boolean).join(' ')).filter(Boolean);
  return [['役割の分担', roles], ['決めた理由', textAt(talk, ['decision', 'reason'])], ['次にすること', steps.join('\n')]].filter((one): one is [string, string] => Boolean(one[1]?.trim()));
}
