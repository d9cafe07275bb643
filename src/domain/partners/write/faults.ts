/** What is missing or wrong in what an organisation writes about itself. */
import { isDay, plainDay } from '../../dates/days.ts';
import { textAt } from '../../record/record.ts';
import type { Fault, Part } from '../../record/record.ts';
import { faultsIn } from '../../write/faults.ts';
import { fieldsIn } from '../../write/form-shape.ts';
import type { FormShape } from '../../write/form-shape.ts';
import type { FieldShape } from '../../write/shape.ts';
import type { Words } from '../../write/words.ts';

/** Longest time for which a wish is listed. */
export const mostYears = 2;

/** The same day so many years later; from 29 February, the last day of that month. */
export function yearsAfter(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return isDay(later) ? later : later.replace(/29$/, '28');
}

/** Whether the end of a wish fits the day on which it was agreed to, and lies ahead. Without `today`, it does. */
export function endFault(consented: string, expires: string, today = ''): 'early' | 'late' | 'over' | undefined {
  if (!isDay(consented) || !isDay(expires)) return undefined;
  if (expires >= consented && expires < today) return 'over';
  return expires < consented ? 'early' : expires > yearsAfter(consented, mostYears) ? 'late' : undefined;
}

const dayAt = (data: Part, name: string) => plainDay(textAt(data, ['intent', name]));

function endFaults(data: Part, today?: string): Fault[] {
  const kind = endFault(dayAt(data, 'consented'), dayAt(data, 'expires'), today);
  return kind ? [{ kind, path: ['intent', 'expires'] }] : [];
}

/** Everything that is wrong in some fields, in their order. */
export const registrationFaultsIn = (fields: readonly FieldShape[], data: Part, words: Words, today?: string): Fault[] =>
  fields.flatMap((field) => [...faultsIn([field], data, words, today), ...(field.name === 'intent' ? endFaults(data, today) : [])]);

/** Everything that is wrong. */
export const registrationFaults = (form: FormShape, data: Part, words: Words, today?: string): Fault[] =>
  form.groups.flatMap((group) => registrationFaultsIn(fieldsIn(form, group), data, words, today));
