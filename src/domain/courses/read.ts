/** Reads the progress of a course from a text that may be anything. */
import { format } from './progress.ts';
import type { CheckedAnswer, Progress } from './progress.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const mostName = 80;

/** The dates of records stand with the forms, which no course loads. */
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const isAnswer = (value: unknown): value is CheckedAnswer =>
  isObject(value) && typeof value['right'] === 'boolean' && Array.isArray(value['chosen']) && value['chosen'].every((id) => typeof id === 'string');

/** The parts of an object that are answers; `Object.fromEntries` keeps a key such as `__proto__` harmless. */
const answersIn = (value: unknown): Record<string, CheckedAnswer> =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).flatMap(([key, answer]) =>
    (isAnswer(answer) ? [[key, { chosen: [...answer.chosen], right: answer.right }] as const] : [])));

const dataIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The progress in a text; undefined if it is not one of this course. */
export function readProgress(course: string, text: string): Progress | undefined {
  const data = dataIn(text);
  if (!isObject(data) || data['format'] !== format || data['course'] !== course) return undefined;
  const { name, finished } = data as { name?: unknown; finished?: unknown };
  return {
    answers: answersIn(data['answers']),
    name: typeof name === 'string' ? name.slice(0, mostName) : '',
    finished: typeof finished === 'string' && isDay(finished) ? finished : '',
  };
}
