/** The courses with their links resolved. */
import type { CourseShape } from '../domain/courses/progress.ts';
import type { CourseLesson } from '../schemas/courses.ts';
import { row, rows, rowsOf } from './content.ts';
import type { Row } from './content.ts';
import { manualAddress } from './manual.ts';

/** Every course in its order. */
export const courses = async (): Promise<Row<'courses'>[]> => (await rows('courses')).toSorted((a, b) => a.order - b.order);

/** What the browser needs to know of a course to count. */
export const shapeOf = ({ id, lessons }: Row<'courses'>): CourseShape =>
  ({ id, lessons: lessons.map((lesson) => ({ id: lesson.id, questions: lesson.questions.map((question) => question.id) })) });

/** The address of a course, or of a lesson of it. */
export const coursePath = (course: string, lesson?: string): string => ['training', course, ...(lesson === undefined ? [] : [lesson])].join('/');

/** A lesson with where it stands in its course and where more is. */
export async function lessonView(course: Row<'courses'>, lesson: CourseLesson) {
  const index = course.lessons.indexOf(lesson);
  const [chapter, address, clauses] = await Promise.all([row('manual', lesson.manual), manualAddress(lesson.manual, lesson.anchor), rowsOf('clauses', lesson.clauses)]);
  return { number: index + 1, previous: course.lessons[index - 1], next: course.lessons[index + 1], chapter, address, clauses };
}
