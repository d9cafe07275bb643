/** Files of a case. Loaded when the first one is written or read. */
import { dataOf, fileIn, titleOf } from '../domain/cases/write/draft.ts';
import { kind, parseCase, writeCase } from '../domain/cases/write/file.ts';
import { writeCaseHtml } from '../domain/cases/write/html-file.ts';
import type { Part } from '../domain/record/record.ts';
import { give, takeFile } from './write-file.ts';
import type { Place } from './write-view.ts';

/** Writes the file: with everything, to send and to go on later. */
export function saveCase(place: Place, data: Part, type: 'html' | 'json'): void {
  const [file, now] = [fileIn(place.shape, data), new Date()];
  give(place, type === 'html' ? writeCaseHtml(place.shape, file, place.words, now) : writeCase(file, now), titleOf(data), type);
}

/** Reads a chosen file; its data come back if the person says yes. */
export const askForFile = (place: Place, file: File, before: Part, headings: readonly string[]): Promise<Part | null> =>
  takeFile(place, file, before, {
    kind, titleOf,
    read: (text) => {
      const read = parseCase(text, place.shape);
      return { data: dataOf(place.shape, read, headings), savedAt: read.savedAt };
    },
  });
