/** Files of an answer to a survey. Loaded when the first one is written or read. */
import { textAt } from '../domain/record/record.ts';
import type { Part } from '../domain/record/record.ts';
import { yearOf } from '../domain/surveys/answer/amount.ts';
import { kind, readAnswerBytes, writeAnswer, writeAnswerHtml } from '../domain/surveys/answer/file.ts';
import { answerLines } from '../domain/surveys/answer/reading.ts';
import type { AnswerShape } from '../domain/surveys/answer/shape.ts';
import { keepFile, takeRecord } from './record-file.ts';

const yearName = (data: Part) => { const text = textAt(data, ['year']); return String(yearOf(text) ?? text); };

/** Writes the file to hand on. Its name has the western year, however it was written. */
export function saveAnswer(root: HTMLElement, data: Part, shape: AnswerShape, type: 'html' | 'json'): void {
  const write = type === 'html' ? writeAnswerHtml : writeAnswer;
  keepFile(root, write(data, shape, new Date()), [yearName(data), textAt(data, ['department'])].filter(Boolean).join(' '), type);
}

/** Reads a chosen file; its data come back if the person says yes. */
export const openAnswer = (root: HTMLElement, file: File, before: Part, shape: AnswerShape): Promise<Part | null> =>
  takeRecord(root, file, before, {
    maxBytes: kind.maxBytes, title: (data) => textAt(data, ['department']), lines: (data) => answerLines(data, shape),
    read: (bytes) => { const { answer, savedAt } = readAnswerBytes(bytes, shape); return { record: answer, savedAt }; },
  });
