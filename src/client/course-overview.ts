/** <course-overview>: shows what is left of a course, and makes the certificate when nothing is. */
import { bothCalendars } from '../domain/dates/wareki.ts';
import { lessonsLeft } from '../domain/courses/progress.ts';
import type { Progress } from '../domain/courses/progress.ts';
import { part, put, show } from './check-sheet-dom.ts';
import { CourseElement } from './course-element.ts';

class CourseOverview extends CourseElement {
  protected listen(signal: AbortSignal): void {
    const name = part<HTMLInputElement>(this, '[data-name]');
    name.addEventListener('input', () => this.store.change({ ...this.store.progress, name: name.value }), { signal });
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-action="print"]')) print();
    }, { signal });
  }

  protected draw(progress: Progress): void {
    const finished = lessonsLeft(this.store.shape, progress).length === 0;
    show(this, '[data-finished]', finished);
    show(this, '[data-unfinished]', !finished);
    const name = part<HTMLInputElement>(this, '[data-name]');
    if (name.value !== progress.name) name.value = progress.name;
    put(this, 'name', progress.name);
    put(this, 'finished', progress.finished && bothCalendars(progress.finished));
  }
}

if (!customElements.get('course-overview')) customElements.define('course-overview', CourseOverview);
