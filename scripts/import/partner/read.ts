/** Reads the file that an organisation handed in, strictly: what it may hold, what it must hold. */
import { decode } from '../../../src/domain/file/decode.ts';
import { fileAdvice } from '../../../src/domain/partners/write/advice.ts';
import { endFault, mostYears } from '../../../src/domain/partners/write/faults.ts';
import { kind, parseRegistration } from '../../../src/domain/partners/write/file.ts';
import type { ReadRegistration } from '../../../src/domain/partners/write/file.ts';
import { SheetFileError } from '../../../src/domain/sheet/file-error.ts';
import { toData, toRecord } from '../../../src/domain/write/data.ts';
import { explain } from '../../../src/schemas/explain.ts';
import { registrationSchema } from '../../../src/schemas/partner-file.ts';
import type { Registration } from '../../../src/schemas/partner-file.ts';
import { schemaAt } from '../../check/content/json-schema.ts';
import type { Problem } from '../../lib/report.ts';
import { Refused, refusal } from '../lib/refused.ts';
import { registrationNode, registrationShape } from './shape.ts';

/** What was typed becomes what the schema asks for: numbers without signs, days; what is blank is left out. */
const cleaned = (fields: ReadRegistration['fields']): ReadRegistration['fields'] =>
  toRecord(registrationShape.record, toData(registrationShape.record, fields), 'clean') as ReadRegistration['fields'];

/** Reads the bytes of a file. Throws only `Refused`. */
export function readPartnerFile(file: string, bytes: Uint8Array): ReadRegistration {
  try {
    const read = parseRegistration(decode(bytes, kind), registrationShape);
    return { ...read, fields: cleaned(read.fields) };
  } catch (error) {
    if (!(error instanceof SheetFileError)) throw error;
    throw refusal(file, error.where, `${error.message}${fileAdvice[error.fault] ?? ''}`);
  }
}

const ends = {
  over: '掲載の期限が、もう過ぎています。',
  early: '掲載の期限が、公開に同意した日より前です。',
  late: `掲載の期限は、公開に同意した日から${mostYears}年以内にしてください。`,
} as const;

function endProblems(file: string, { intent }: Registration): Problem[] {
  const fault = intent && endFault(intent.consented, intent.expires);
  return fault ? [{ file, field: 'intent.expires', message: ends[fault] }] : [];
}

/** The values that must be there, in their form. Throws `Refused` with everything that is wrong. */
export function wholeRegistration(file: string, fields: ReadRegistration['fields']): Registration {
  const { data, error } = registrationSchema.safeParse(fields, { reportInput: true });
  const problems = error ? error.issues.map((issue): Problem => ({ file, field: issue.path.join('.') || 'ファイル', message: explain(issue, { ...schemaAt(registrationNode, issue.path), place: 'required' }) })) : endProblems(file, data);
  if (problems.length > 0 || !data) throw new Refused(problems);
  return data;
}
