/** Opens files with an installed LibreOffice, as readers do, and reads what came out. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const found = (names: readonly string[]): string | undefined =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));

/** LibreOffice and the reader of PDF texts that comes with Poppler. */
export interface Office {
  office: string;
  pdftotext: string;
}

/** Where both are: OFFICE_PATH and PATH, else nowhere. */
export function findOffice(): Office | undefined {
  const office = process.env['OFFICE_PATH'] ?? found(['soffice', 'libreoffice']);
  const pdftotext = found(['pdftotext']);
  return office && pdftotext ? { office, pdftotext } : undefined;
}

/** Converts files into a new folder, with a profile of its own, and gives the folder. Its names keep their Japanese, whatever the locale of the machine. */
export function convert({ office }: Office, files: readonly string[], format: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  execFileSync(office, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', folder, ...files], { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return folder;
}

/** The text of a PDF page by page, in the order in which it was drawn. */
export const pdfPages = ({ pdftotext }: Office, file: string): string[] =>
  execFileSync(pdftotext, ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
