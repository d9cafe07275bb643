/** Files of a 相談シート. Loaded when the first one is written or read. */
import { linesOf } from '../domain/desk/consult.ts';
import type { ConsultShape } from '../domain/desk/consult.ts';
import { kind, readConsult, writeConsult } from '../domain/desk/consult-file.ts';
import type { Part } from '../domain/record/record.ts';
import { keepFile, takeRecord } from './record-file.ts';

/** Writes the file to hand on. */
export const saveConsult = (root: HTMLElement, data: Part, shape: ConsultShape, name: string): void => keepFile(root, writeConsult(data, shape, new Date()), name, 'html');

/** Reads a chosen file; its data come back if the person says yes. */
export const openConsult = (root: HTMLElement, file: File, before: Part, shape: ConsultShape): Promise<Part | null> =>
  takeRecord(root, file, before, {
    maxBytes: kind.maxBytes, title: (data) => linesOf(data).find(([label]) => label === root.dataset['named'])?.[1] ?? '', lines: linesOf,
    read: (bytes) => { const { sheet, savedAt } = readConsult(bytes, shape); return { record: sheet, savedAt }; },
  });
