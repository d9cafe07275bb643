/** The data of one side's sheet, as a file and a draft have it. */
import type { PhaseRecord, SheetDocument } from './answers.ts';

/** Marks our files among all JSON files. */
export const format = 'kyodo-navi-sheet';
/** Raised when the form of the file changes; older files are then upgraded. */
export const formatVersion = 2;

const phaseData = ({ date, agreedOn, texts, answers }: PhaseRecord) => ({ date, agreedOn, texts: Object.fromEntries(texts), answers: Object.fromEntries(answers) });

/** The document as plain data. */
export function bareData({ sheet, role, project, organisation, phases }: SheetDocument, savedAt: Date): object {
  const records = Object.fromEntries([...phases].map(([id, record]) => [id, phaseData(record)]));
  return { format, formatVersion, sheet: { id: sheet.id, version: sheet.version }, role, project, organisation, savedAt: savedAt.toISOString(), phases: records };
}
