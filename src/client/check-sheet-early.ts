/** What was written into the form before its draft was open: while the script was loading, or the storage was slow. */
import { parts } from './check-sheet-dom.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
const isChanged = (field: Field) =>
  field.value !== field.defaultValue || (field instanceof HTMLInputElement && field.checked !== field.defaultChecked);

/** The fields that were written in. The answer writes them again, after the form was filled. */
export function writtenEarly(form: ParentNode): { fields: Field[]; write: () => void } {
  const fields = parts<Field>(form, 'input, textarea').filter((field) => field.type !== 'file' && isChanged(field));
  const kept = fields.map((field) => [field, { value: field.value, ...(field instanceof HTMLInputElement ? { checked: field.checked } : {}) }] as const);
  return { fields, write: () => { for (const [field, state] of kept) Object.assign(field, state); } };
}
