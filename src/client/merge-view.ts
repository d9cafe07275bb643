/** Shows both sides beside each other, in the order in which one talks about them, and how far they have come. The words are in the HTML. */
import { textAt } from '../domain/record/record.ts';
import type { Answer, Value } from '../domain/sheet/answers.ts';
import { notApplicable } from '../domain/sheet/answers.ts';
import { agendaOf, longMeeting, whyFirst } from '../domain/sheet/merge/agenda.ts';
import { compare, grouped } from '../domain/sheet/merge/compare.ts';
import type { Compared, Group } from '../domain/sheet/merge/compare.ts';
import type { Merge } from '../domain/sheet/merge/write.ts';
import { guardFacts } from '../domain/sheet/merge/guard.ts';
import { commonPhases } from '../domain/sheet/merge/sides.ts';
import type { Sides } from '../domain/sheet/merge/sides.ts';
import { lacking, settledCount, settledPoint } from '../domain/sheet/merge/talk.ts';
import { valueText } from '../domain/sheet/words.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { copyOf, part, parts, put, show, shownTime } from './check-sheet-dom.ts';
import type { Place } from './merge-load.ts';
import { showUnmatched } from './merge-phases.ts';

/** The questions with everybody's answers in the chosen phase. */
export const comparedIn = ({ shape }: Place, { sides, talk }: Merge): Compared[] => compare(sides, shape, textAt(talk, ['phase']));

/** Writes a text into its place; a blank one hides it. */
function putOrHide(root: ParentNode, name: string, text: string): void {
  put(root, name, text);
  for (const place of parts(root, `[data-out="${name}"]`)) (place.closest<HTMLElement>('[data-line]') ?? place).hidden = text === '';
}

/** Shows whose files are there, and which phases both have answered. */
export function showSides({ root, shape }: Place, sides: Sides): void {
  for (const card of parts(root, '[data-side-file]')) {
    const side = [...sides].find(([role]) => role === card.dataset['sideFile'])?.[1];
    show(card, '[data-there]', side !== undefined);
    show(card, '[data-missing-side]', side === undefined);
    putOrHide(card, 'organisation', side?.document.organisation ?? '');
    put(card, 'project', side?.document.project ?? '');
    put(card, 'saved', side ? shownTime(new Date(side.savedAt)) : '');
  }
  const common = commonPhases(sides, shape).map(({ id }) => id);
  for (const option of parts<HTMLOptionElement>(root, '[data-phase-option]')) option.hidden = option.disabled = !common.includes(option.value);
  for (const place of parts(root, '[data-side]')) place.hidden = ![...sides.keys()].some((role) => role === place.dataset['side']) && sides.size > 0;
}

const expectation = ({ expectation: text = '', indicator = '' }: Answer) => [text, indicator].filter(Boolean).join('\n');

function fillExpected(article: HTMLElement, { expected, sameExpectation }: Compared): void {
  const [first] = expected.values();
  putOrHide(article, 'expected', sameExpectation && first ? expectation(first) : '');
  show(article, '[data-differs]', !sameExpectation);
  for (const line of parts(article, '[data-expected]')) {
    const own = sameExpectation ? undefined : [...expected].find(([role]) => role === line.dataset['expected'])?.[1];
    put(line, 'own-expected', own ? expectation(own) : '');
    line.hidden = own === undefined;
  }
}

function fillItem(words: SheetWords, article: HTMLElement, one: Compared): void {
  article.dataset['standing'] = one.standing;
  putOrHide(article, 'why', one.standing === 'near' || one.standing === 'agreed' || one.standing === 'unanswered' ? '' : whyFirst(one));
  fillExpected(article, one);
  for (const side of parts(article, '[data-side]')) {
    const answer = [...one.answers].find(([role]) => role === side.dataset['side'])?.[1];
    put(side, 'point', valueText(words, answer?.value));
    putOrHide(side, 'reason', answer?.reason ?? '');
    putOrHide(side, 'evidence', answer?.evidence ?? '');
  }
  putOrHide(article, 'common', valueText(words, one.common));
}

const groups: readonly Group[] = ['first', 'near', 'agreed', 'unanswered'];

/** Puts the questions into their groups; before both sides are there, all stand in the order of the sheet. */
function arrange(root: HTMLElement, compared: readonly Compared[], ready: boolean): void {
  const found = grouped(compared);
  const articles = new Map(parts(root, '[data-item]').map((article) => [article.dataset['item'] ?? '', article]));
  const nodes = (list: readonly Compared[]) => list.flatMap(({ id }) => articles.get(id) ?? []);
  if (!ready) part(root, '[data-all-items]').append(...nodes(compared));
  for (const name of groups) {
    const group = part(root, `[data-group="${name}"]`);
    group.hidden = !ready || found[name].length === 0;
    put(root, `count-${name}`, found[name].length);
    if (ready) part(group, '[data-group-items]').append(...nodes(found[name]));
  }
}

function showAgenda({ root, shape, words }: Place, compared: readonly Compared[]): void {
  const { topics, minutes } = agendaOf(compared, shape, words);
  const list = part(root, '[data-agenda]');
  list.replaceChildren(part(list, 'template'), ...topics.map((topic) => {
    const line = copyOf(list, 'template');
    for (const [name, text] of Object.entries({ what: topic.what, why: topic.why, minutes: topic.minutes })) put(line, name, text);
    return line;
  }));
  put(root, 'whole', minutes);
  show(root, '[data-long]', minutes > longMeeting);
}

function showGuard({ root, words }: Place, { sides, talk }: Merge): void {
  const list = part(root, '[data-guard]');
  list.replaceChildren(part(list, 'template'), ...guardFacts(sides, words, textAt(talk, ['phase'])).map(([question, answers]) => {
    const line = copyOf(list, 'template');
    put(line, 'question', question);
    put(line, 'answers', answers);
    return line;
  }));
}

/** Draws everything that comes from the sheets. */
export function showAnswers(place: Place, merge: Merge): void {
  const compared = comparedIn(place, merge);
  const ready = textAt(merge.talk, ['phase']) !== '';
  place.root.toggleAttribute('data-ready', ready);
  show(place.root, '[data-needs-both]', !showUnmatched(place, merge.sides) && !ready);
  show(place.root, '[data-when-ready]', ready);
  showSides(place, merge.sides);
  for (const one of compared) fillItem(place.words, part(place.root, `[data-item="${one.id}"]`), one);
  arrange(place.root, compared, ready);
  showAgenda(place, compared);
  showGuard(place, merge);
}

const short = (words: SheetWords, point: Value | undefined) => (point === notApplicable ? words.notApplicable : String(point ?? ''));

/** Draws what follows from what was settled. */
export function showSettled(place: Place, merge: Merge): void {
  const compared = comparedIn(place, merge);
  const { root, words } = place;
  const lacks = lacking(merge.talk, compared);
  for (const one of compared) put(part(root, '[data-viewpoints]'), `settled-${one.id}`, short(words, settledPoint(merge.talk, one)));
  put(root, 'settled', settledCount(merge.talk, compared));
  put(root, 'lacking-items', lacks.items);
  for (const place_ of parts(root, '[data-lacks]')) place_.hidden = !lacks[place_.dataset['lacks'] as keyof typeof lacks];
  show(root, '[data-missing]', Object.values(lacks).some(Boolean));
  show(root, '[data-changed-form]', textAt(merge.talk, ['decision', 'choice']) === 'change');
}
