/** How far someone is in a course: plain data, the text of a draft, and what is left. */

/** The questions of a course, lesson by lesson, in their order. */
export interface CourseShape {
  readonly id: string;
  readonly lessons: readonly { readonly id: string; readonly questions: readonly string[] }[];
}

/** The last checked answer to a question. */
export interface CheckedAnswer {
  readonly chosen: readonly string[];
  readonly right: boolean;
}

/** What is kept of one reader in one course. */
export interface Progress {
  /** `lesson/question` → answer. */
  readonly answers: Readonly<Record<string, CheckedAnswer>>;
  /** The name for the certificate, as it was typed. */
  readonly name: string;
  /** The day on which the last lesson was done, YYYY-MM-DD; blank before. */
  readonly finished: string;
}

/** The name of the format, in drafts and in files. */
export const format = 'kyodo-navi-course';

/** A course that nobody has begun. */
export const emptyProgress: Progress = { answers: {}, name: '', finished: '' };

const keyOf = (lesson: string, question: string) => `${lesson}/${question}`;

/** The last checked answer to a question. */
export const answerTo = ({ answers }: Progress, lesson: string, question: string): CheckedAnswer | undefined => answers[keyOf(lesson, question)];

/** How many questions of a lesson were answered rightly. */
export const rightIn = (progress: Progress, { id, questions }: CourseShape['lessons'][number]): number =>
  questions.filter((question) => answerTo(progress, id, question)?.right).length;

/** Whether every question of a lesson was answered rightly. */
export const isDone = (progress: Progress, lesson: CourseShape['lessons'][number]): boolean => rightIn(progress, lesson) === lesson.questions.length;

/** The lessons that are not done yet. */
export const lessonsLeft = (shape: CourseShape, progress: Progress): string[] =>
  shape.lessons.filter((lesson) => !isDone(progress, lesson)).map(({ id }) => id);

/** Whether exactly the right choices were chosen. */
export const isRight = (chosen: readonly string[], right: readonly string[]): boolean =>
  chosen.length === right.length && chosen.every((id) => right.includes(id));

/** Takes a checked answer. The day stays that of the first time when nothing was left. */
export function answered(shape: CourseShape, progress: Progress, at: { lesson: string; question: string; day: string }, answer: CheckedAnswer): Progress {
  const answers = { ...progress.answers, [keyOf(at.lesson, at.question)]: answer };
  const next = { ...progress, answers };
  return { ...next, finished: progress.finished || (lessonsLeft(shape, next).length === 0 ? at.day : '') };
}

/** The text of a draft and of a file. */
export const writeProgress = (course: string, progress: Progress): string => JSON.stringify({ format, course, ...progress }, null, 1);
