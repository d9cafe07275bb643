/** Real styles of the Word papers: what the outline, the reader's own look and screen readers rely on. */
import type { IStylesOptions } from 'docx';
import { fonts } from '../look.ts';

const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: font(fonts.text), size: '10.5pt', language: { value: 'ja-JP', eastAsia: 'ja-JP' } },
      paragraph: { spacing: { line: 320, before: 0, after: 80 } },
    },
    title: { run: { font: font(fonts.heading), size: '16pt', bold: true, color: '000000' }, paragraph: { alignment: 'center', spacing: { before: 0, after: 240 } } },
    heading1: { run: { font: font(fonts.heading), size: '11.5pt', bold: true, color: '000000' }, paragraph: { keepNext: true, spacing: { before: 280, after: 100 } } },
  },
};
