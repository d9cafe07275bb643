/**
 * The records of an imported register: one organisation on each line of `src/content/registers/<id>.jsonl`.
 * Only what may be published is in them: no representative's name, no free text of aims.
 */
import type { Edits } from '../../schemas/registers.ts';

/** Whether an organisation still exists, as far as its source says. */
export type Status = 'active' | 'dissolved';

/** A certification by the authority (認定、特例認定), with the days that the source gives. */
export interface Certification {
  readonly kind: 'certified' | 'provisional';
  readonly from?: string;
  readonly until?: string;
  readonly revoked?: string;
}

/** One organisation of a register. What the source does not say is absent. */
export interface Organisation {
  /** `n` and the corporate number, or `x` and a hash of name, authority and address: fit for an address, and the same at the next import. */
  readonly id: string;
  readonly name: string;
  /** Reading in katakana, as the source has it. */
  readonly reading?: string;
  /** A kind of `partnerKinds`. */
  readonly kind: string;
  /** Corporate number of 13 digits whose check digit is right. */
  readonly number?: string;
  /** 所轄庁. */
  readonly authority?: string;
  /** The municipality to which the authority has handed its duties (権限移譲先市町村). */
  readonly delegated?: string;
  /** Id of a municipality of the site, where the address leads to one. */
  readonly municipality?: string;
  /** Main office (主たる事務所の所在地), as published, with its prefecture. */
  readonly address?: string;
  /** Ids of the fields of the NPO Act, in their order. */
  readonly fields: readonly string[];
  readonly status: Status;
  /** When and why it ended: the decision that the source names, without its details. */
  readonly ended?: { readonly day?: string; readonly reason?: string };
  /** Day of 設立の認証, YYYY-MM-DD. */
  readonly authenticated?: string;
  /** Day of founding, YYYY-MM-DD. */
  readonly founded?: string;
  readonly certified?: readonly Certification[];
  readonly homepage?: string;
}

/** The fields of a record in the order in which they are written, so that the same record is always the same line. */
const order: readonly (keyof Organisation)[] = [
  'id', 'name', 'reading', 'kind', 'number', 'authority', 'delegated', 'municipality', 'address', 'fields', 'status', 'ended', 'authenticated', 'founded', 'certified', 'homepage',
];

/** A record as its line. */
export const recordLine = (record: Organisation): string => JSON.stringify(Object.fromEntries(order.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]]))));

/** The record of a line that an importer wrote. */
export const parseLine = (line: string): Organisation => JSON.parse(line) as Organisation;

/** Every record of a register's file, in its order. */
export const parseRegister = (text: string): Organisation[] => text.split('\n').filter((line) => line.trim() !== '').map(parseLine);

type Edit = Edits[number];

function edited(record: Organisation, { id: _id, note: _note, checked: _checked, withdrawn, ...set }: Edit): Organisation[] {
  return withdrawn ? [] : [{ ...record, ...(set as Partial<Organisation>) }];
}

/** A register as the site shows it: every record with what was written by hand for it, without those that were withdrawn. Edits win over imports. */
export function mergeRegister(records: readonly Organisation[], edits: Edits | undefined): Organisation[] {
  const byId = new Map(edits?.map((edit) => [edit.id, edit]));
  return records.flatMap((record) => {
    const edit = byId.get(record.id);
    return edit ? edited(record, edit) : [record];
  });
}
