/** Writes both sides' sheets with what they settled. Apart from reading, because a page without files needs no reader. */
import type { FileKind } from '../../file/kind.ts';
import type { Part } from '../../record/record.ts';
import { crc32 } from '../../file/crc.ts';
import { maxBytes, maxText } from '../limits.ts';
import { roles } from '../roles.ts';
import { sheetData } from '../write.ts';
import type { Sides } from './sides.ts';
import { emptyTalk, limits, wholeOf } from './talk.ts';

/** Both sides' sheets, and what they settled. */
export interface Merge {
  readonly sides: Sides;
  readonly talk: Part;
}

const texts = limits.parts * 8 + limits.steps * 3 + 10;
/** Three sheets, and every text of the meeting at its longest. */
export const kind: FileKind = { format: 'kyodo-navi-merge', name: '評価をまとめた記録', maxBytes: roles.length * maxBytes + texts * (maxText * 6 + 200), maxDepth: 7 };
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 1;

/** Nothing chosen, nothing said. */
export const emptyMerge = (): Merge => ({ sides: new Map(), talk: emptyTalk() });

/** The whole as plain data, with its checksum at the end. Each sheet stands in it as in its own file. */
export function mergeData({ sides, talk }: Merge, savedAt: Date): object {
  const sheets = [...sides.values()].map((side) => sheetData(side.document, new Date(side.savedAt)));
  const data = { format: kind.format, formatVersion, savedAt: savedAt.toISOString(), sheets, talk: wholeOf(talk) };
  return { ...data, checksum: crc32(JSON.stringify(data)) };
}

/** The text of a JSON file, and of a draft. */
export const writeMerge = (merge: Merge, savedAt: Date): string => `${JSON.stringify(mergeData(merge, savedAt), null, 1)}\n`;
