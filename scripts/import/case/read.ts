/** Reads the file of a case: HTML or JSON from the form, or an MDX draft. */
import { fileAdvice } from '../../../src/domain/cases/write/advice.ts';
import { toData, toRecord } from '../../../src/domain/write/data.ts';
import type { CaseFile } from '../../../src/domain/cases/write/draft.ts';
import { kind, parseCase } from '../../../src/domain/cases/write/file.ts';
import { decode } from '../../../src/domain/file/decode.ts';
import type { Part } from '../../../src/domain/record/record.ts';
import { SheetFileError } from '../../../src/domain/sheet/file-error.ts';
import { readDocument } from '../../check/content/read/document.ts';
import { Refused, refusal } from '../lib/refused.ts';
import { caseShape } from './shape.ts';

/** What was typed becomes what the schema asks for: numbers, days; what is blank is left out. */
function cleaned(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return toRecord(caseShape.record, toData(caseShape.record, fields) as Part, 'clean') as Record<string, unknown>;
}

/** The notes that the draft of the merge tool leaves in comments, so that none is lost unseen. */
const commentsOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('# ') && line.endsWith('(どの欄に書くかを決めてください):')).map((line) => line.slice(2, line.indexOf('(どの欄')));

/** A case in a content file is taken as it stands: the checker judges it, and nothing is changed. */
function readMdx(file: string, text: string): CaseFile {
  const { data, faults, body } = readDocument(file, text);
  if (faults.length > 0) throw new Refused(faults.map(({ line, message }) => ({ file, line, field: '書式', message })));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw refusal(file, '項目', '「項目: 値」の行がありません。事例のファイルかどうかを確かめてください。');
  const notes = Object.fromEntries(commentsOf(text).map((heading) => [heading, '']));
  return { fields: data as Record<string, unknown>, body: body?.text ?? '', id: '', notes, from: '' };
}

function explain(file: string, error: unknown): Error {
  if (!(error instanceof SheetFileError)) return error instanceof Error ? error : new Error(String(error));
  return refusal(file, error.where, `${error.message}${fileAdvice[error.fault] ?? ''}`);
}

/** Reads the bytes of a file. Throws only `Refused`. */
export function readCaseFile(file: string, bytes: Uint8Array): CaseFile {
  try {
    const text = decode(bytes, kind);
    if (/^\uFEFF?---\s/.test(text)) return readMdx(file.endsWith('.mdx') ? file : `${file}.mdx`, text);
    const read = parseCase(text, caseShape);
    return { ...read, fields: cleaned(read.fields) };
  } catch (error) {
    throw explain(file, error);
  }
}
