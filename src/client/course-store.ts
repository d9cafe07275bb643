/** The progress of one course on this device: one open draft, changed by answers and shown by its bar. */
import { emptyProgress, rightIn, isDone, lessonsLeft, writeProgress } from '../domain/courses/progress.ts';
import type { CourseShape, Progress } from '../domain/courses/progress.ts';
import { readProgress } from '../domain/courses/read.ts';
import { part, parts, put, show } from './check-sheet-dom.ts';
import './draft-bar.ts';
import type { DraftBar, DraftHost } from './draft-bar.ts';
import { openStore } from './storage/store.ts';
import type { Draft } from './storage/store.ts';

/** Files are loaded when the first one is written or read. */
const files = () => import('./course-file.ts');

/** Draws what is special to a page; `replaced` if another text took the place of what the page shows. */
export type Drawn = (progress: Progress, replaced: boolean) => void;

export class CourseStore implements DraftHost {
  readonly tool: string;
  readonly shape: CourseShape;
  progress: Progress = emptyProgress;
  readonly #root: HTMLElement;
  readonly #drawn: Drawn;

  /** Lists of lessons are drawn here. */
  constructor(root: HTMLElement, drawn: Drawn) {
    this.#root = root;
    this.#drawn = drawn;
    this.shape = JSON.parse(root.dataset['shape'] ?? '') as CourseShape;
    this.tool = `course-${this.shape.id}`;
  }

  /** Opens the latest draft and draws it. */
  async start(): Promise<void> {
    await this.#bar.start(await openStore(), this);
    this.#root.toggleAttribute('data-on', true);
  }

  /** Takes a change that the page shows already, or another progress. */
  change(progress: Progress, replaced = false): void {
    this.progress = progress;
    this.#bar.draft.edit(() => writeProgress(this.shape.id, this.progress));
    this.#draw(replaced);
  }

  show({ text }: Draft): void {
    this.progress = readProgress(this.shape.id, text) ?? emptyProgress;
    this.#draw(true);
  }

  count(text: string): number {
    return Object.values(readProgress(this.shape.id, text)?.answers ?? {}).filter(({ right }) => right).length;
  }

  async saveFile(draft: Draft): Promise<void> {
    await (await files()).saveFile(draft, writeProgress(this.shape.id, this.progress));
  }

  /** Takes the progress of a file; what was there before stays a restore point. */
  async openFile(file: File): Promise<void> {
    const progress = await (await files()).openFile(this.#root, file, { course: this.shape.id, draft: this.#bar.draft });
    if (progress) this.change(progress, true);
  }

  get #bar(): DraftBar {
    return part<DraftBar>(this.#root, 'draft-bar');
  }

  #draw(replaced: boolean): void {
    const left = lessonsLeft(this.shape, this.progress).length;
    put(this.#root, 'left', left);
    put(this.#root, 'done', this.shape.lessons.length - left);
    for (const lesson of this.shape.lessons) {
      for (const item of parts(this.#root, `li[data-lesson="${lesson.id}"]`)) {
        put(item, 'right', rightIn(this.progress, lesson));
        show(item, '[data-done]', isDone(this.progress, lesson));
      }
    }
    this.#drawn(this.progress, replaced);
  }
}
