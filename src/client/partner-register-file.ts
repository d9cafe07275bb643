/** Files of an organisation's own record. Loaded when the first one is written or read. */
import { dataOf, fieldsIn, titleOf } from '../domain/partners/write/draft.ts';
import { kind, parseRegistration, writeRegistration } from '../domain/partners/write/file.ts';
import { writeRegistrationHtml } from '../domain/partners/write/html-file.ts';
import type { Part } from '../domain/record/record.ts';
import { give, takeFile } from './write-file.ts';
import type { Place } from './write-view.ts';

/** Writes the file to hand in: with everything, to go on later. */
export function saveRegistration(place: Place, data: Part, type: 'html' | 'json'): void {
  const [registration, now] = [{ fields: fieldsIn(place.shape, data), withdraw: false }, new Date()];
  give(place, type === 'html' ? writeRegistrationHtml(place.shape, registration, place.words, now) : writeRegistration(registration, now), titleOf(data), type);
}

/** Writes the file that asks to be taken out: the name and the number, nothing else. */
export function saveWithdrawal(place: Place, data: Part): void {
  const { name, number } = fieldsIn(place.shape, data);
  const registration = { fields: { ...(name !== undefined && { name }), ...(number !== undefined && { number }) }, withdraw: true };
  give(place, writeRegistrationHtml(place.shape, registration, place.words, new Date()), titleOf(data), 'html', place.root.dataset['fileWithdrawal'] ?? '');
}

/** Reads a chosen file; its data come back if the person says yes. */
export const askForFile = (place: Place, file: File, before: Part): Promise<Part | null> =>
  takeFile(place, file, before, {
    kind, titleOf,
    read: (text) => {
      const { fields, savedAt } = parseRegistration(text, place.shape);
      return { data: dataOf(place.shape, fields), savedAt };
    },
  });
