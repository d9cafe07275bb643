/** Writes the data of one side's sheet. Apart from reading, so that a page which only keeps what was read loads no reader. */
import type { PhaseRecord, SheetDocument } from './answers.ts';
import { crc32 } from './crc.ts';

/** Marks our files among all JSON files. */
export const format = 'kyodo-navi-sheet';
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 2;

const phaseData = ({ date, agreedOn, texts, answers }: PhaseRecord) => ({ date, agreedOn, texts: Object.fromEntries(texts), answers: Object.fromEntries(answers) });

function bareData({ sheet, role, project, organisation, phases }: SheetDocument, savedAt: Date): object {
  const records = Object.fromEntries([...phases].map(([id, record]) => [id, phaseData(record)]));
  return { format, formatVersion, sheet: { id: sheet.id, version: sheet.version }, role, project, organisation, savedAt: savedAt.toISOString(), phases: records };
}

/** The document as plain data, with its checksum at the end. */
export function sheetData(document: SheetDocument, savedAt: Date): object {
  const data = bareData(document, savedAt);
  return { ...data, checksum: crc32(JSON.stringify(data)) };
}

/** The text of a draft: it is written with every pause in typing and never leaves the browser, so it has neither layout nor checksum. */
export const writeDraftText = (document: SheetDocument, savedAt: Date): string => JSON.stringify(bareData(document, savedAt));

/** The text of a JSON file. */
export const writeSheetFile = (document: SheetDocument, savedAt: Date): string => `${JSON.stringify(sheetData(document, savedAt), null, 1)}\n`;
