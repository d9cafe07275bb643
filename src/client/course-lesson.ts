/** <course-lesson>: checks the answers to the questions of a lesson and keeps them. */
import { answerTo, answered, isDone, isRight } from '../domain/courses/progress.ts';
import type { CheckedAnswer, Progress } from '../domain/courses/progress.ts';
import { parts, show } from './check-sheet-dom.ts';
import { CourseElement } from './course-element.ts';

/** The day where the reader is, YYYY-MM-DD. */
const today = (now = new Date()) => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const choicesIn = (form: HTMLElement) => parts<HTMLInputElement>(form, 'input');

/** Shows one of the sentences about an answer, or none. */
const say = (form: HTMLElement, said: string) => {
  for (const sentence of parts(form, '[data-said]')) sentence.hidden = sentence.dataset['said'] !== said;
};

const saidOf = ({ right }: Pick<CheckedAnswer, 'right'>) => (right ? 'right' : 'wrong');

/** Shows the explanation, or hides it again. */
const explain = (form: HTMLElement, open: boolean) => {
  for (const details of parts<HTMLDetailsElement>(form, 'details')) details.open = open;
};

class CourseLesson extends CourseElement {
  protected listen(signal: AbortSignal): void {
    this.addEventListener('submit', (event) => {
      // The dialogs of the drafts are forms too.
      if (!(event.target instanceof HTMLFormElement) || !event.target.matches('[data-question]')) return;
      event.preventDefault();
      if (this.isOn) this.#check(event.target);
    }, { signal });
    this.addEventListener('change', ({ target }) => {
      const form = target instanceof HTMLInputElement ? target.closest<HTMLElement>('[data-question]') : null;
      if (form) say(form, '');
    }, { signal });
  }

  protected draw(progress: Progress, replaced: boolean): void {
    if (replaced) for (const form of parts(this, '[data-question]')) this.#restore(form, progress);
    const lesson = this.store.shape.lessons.find(({ id }) => id === this.#lesson);
    show(this, '[data-finished]', lesson !== undefined && isDone(progress, lesson));
  }

  /** Shows the answer that is kept. What was ticked before the page was ready stays where there is none. */
  #restore(form: HTMLElement, progress: Progress): void {
    const answer = answerTo(progress, this.#lesson, form.dataset['question'] ?? '');
    for (const choice of choicesIn(form)) choice.checked = answer?.chosen.includes(choice.value) ?? (choice.checked && !this.isOn);
    say(form, answer ? saidOf(answer) : '');
    explain(form, false);
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }

  #check(form: HTMLElement): void {
    const chosen = choicesIn(form).filter(({ checked }) => checked).map(({ value }) => value);
    if (chosen.length === 0) return say(form, 'none');
    const at = { lesson: this.#lesson, question: form.dataset['question'] ?? '', day: today() };
    const right = isRight(chosen, form.dataset['right']?.split(' ') ?? []);
    this.store.change(answered(this.store.shape, this.store.progress, at, { chosen, right }));
    say(form, saidOf({ right }));
    explain(form, true);
  }
}

if (!customElements.get('course-lesson')) customElements.define('course-lesson', CourseLesson);
