/** What a text of a draft holds beside the open document. Loaded when the former contents are listed. */
import type { Comparison } from '../domain/drafts/comparison.ts';
import { emptyDocument, recordOf } from '../domain/sheet/answers.ts';
import type { SheetDocument } from '../domain/sheet/answers.ts';
import { changesOf } from '../domain/sheet/diff.ts';
import { readDraftText } from '../domain/sheet/draft-text.ts';
import { namedChanges } from '../domain/sheet/named-changes.ts';
import { phaseProgress } from '../domain/sheet/progress.ts';
import type { SheetShape } from '../domain/sheet/shape.ts';
import type { SheetWords } from '../domain/sheet/words.ts';

/** The sheet in a text; null if only an older reader could tell. */
async function read(text: string, shape: SheetShape): Promise<SheetDocument | null> {
  if (text === '') return emptyDocument(shape);
  const document = readDraftText(text, shape);
  if (document) return document;
  const { readOlder } = await import('./check-sheet-older.ts');
  return readOlder(text, shape)?.document ?? null;
}

/** Compares a text with the open document, and counts it as the list of phases does. */
export async function compareWith(mine: SheetDocument, text: string, shape: SheetShape, words: SheetWords): Promise<Comparison | null> {
  const document = await read(text, shape);
  if (!document) return null;
  const counts = shape.phases.map((phase) => {
    const { answered, total } = phaseProgress(shape, phase, recordOf(document, phase.id)).all;
    return `${words.phases.find(({ id }) => id === phase.id)?.name ?? phase.id} ${answered}/${total}`;
  });
  return { counts, changes: namedChanges(words, shape, changesOf(mine, document, shape)) };
}
