/** The draft of an agreement in the page, and its ways out. Loaded when it is used. */
import { agreementHtml, agreementOf, agreementText } from '../domain/sheet/agreement.ts';
import type { Agreement } from '../domain/sheet/agreement.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { fileName } from '../domain/sheet/file-name.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';
import { part, show } from './check-sheet-dom.ts';
import { download } from './download.ts';
import { otherNames } from './storage/other-names.ts';

const field = (root: ParentNode) => part<HTMLTextAreaElement>(root, '[data-agreement-text]');

/** Fills the draft of what stands in one of the device's drafts. */
export function fillAgreement(root: HTMLElement, shape: SheetShape, words: SheetWords, document: SheetDocument, id = ''): Agreement | null {
  const draft = agreementOf(document, shape, words, otherNames(id));
  field(root).value = draft ? agreementText(draft) : '';
  show(root, '[data-copied], [data-not-copied]', false);
  return draft;
}

/** Copies the draft, and says whether that worked. */
export async function copyAgreement(root: HTMLElement): Promise<void> {
  const done = await navigator.clipboard?.writeText(field(root).value).then(() => true, () => false) ?? false;
  if (!done) field(root).select();
  show(root, '[data-copied]', done);
  show(root, '[data-not-copied]', !done);
}

/** Keeps the draft as a file. */
export function saveAgreement(draft: Agreement, kind: 'txt' | 'html'): void {
  const text = kind === 'txt' ? agreementText(draft) : agreementHtml(draft);
  download(text, fileName([draft.title, draft.project], kind), kind === 'txt' ? 'text/plain' : 'text/html');
}
