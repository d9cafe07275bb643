/** Whether this machine can print Japanese. */
import { spawnSync } from 'node:child_process';

/** Windows and Mac bring Japanese fonts; elsewhere fontconfig is asked. */
export const hasJapaneseFont = (): boolean =>
  process.platform === 'win32' || process.platform === 'darwin' || spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' }).stdout?.trim().length > 0;

/** Whether Poppler is here, whose tools list the fonts of a PDF. */
export const hasPoppler = (): boolean => ['pdffonts', 'pdfinfo', 'pdftotext'].every((tool) => spawnSync(tool, ['-v']).error === undefined);
