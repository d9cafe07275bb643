/** What one file says in a summary: its facts and its points. Reasons and other free texts are left behind. */
import type { Value } from '../answers.ts';
import { recordOf } from '../answers.ts';
import type { SheetFile } from '../file.ts';
import type { Role } from '../roles.ts';
import { expectPhase, itemsOf } from '../shape.ts';
import type { PhaseShape, SheetShape } from '../shape.ts';
import type { FormNames } from './form.ts';
import { statedForm } from './form.ts';

/** The points of one phase of a file. */
export interface PhasePoints {
  /** The day of answering, YYYY-MM-DD, or an empty text. */
  readonly date: string;
  /** Points by the id of the question; none in the phase of expectations. */
  readonly values: ReadonlyMap<string, Value>;
}

/** One file. */
export interface Entry {
  readonly file: string;
  readonly project: string;
  readonly organisation: string;
  readonly role: Role | null;
  /** The version of the sheet that the file was written for. */
  readonly version: string;
  /** When the file was written, as an ISO time. */
  readonly savedAt: string;
  /** The id of the form that it states. */
  readonly form: string | null;
  /** Phases in which something is answered. */
  readonly phases: ReadonlyMap<string, PhasePoints>;
}

/** What a summary knows of its sheet. */
export interface SummarySheet {
  readonly shape: SheetShape;
  readonly forms: readonly FormNames[];
  /** Questions whose expectation names the form. */
  readonly formItems: readonly string[];
  /** Themes of trouble with the questions that have them. */
  readonly themes: readonly { readonly id: string; readonly name: string; readonly items: readonly string[] }[];
}

function pointsOf({ document }: SheetFile, shape: SheetShape, { id, kind }: PhaseShape): [string, PhasePoints][] {
  const { date, answers } = recordOf(document, id);
  const values = new Map(itemsOf(shape).flatMap((item) => { const value = answers.get(item.id)?.value; return value === undefined ? [] : [[item.id, value] as const]; }));
  const given = kind === 'expect' ? document.phases.has(id) : values.size > 0;
  return given ? [[id, { date, values }]] : [];
}

function formIn({ document }: SheetFile, { shape, forms, formItems }: SummarySheet): string | null {
  const { answers } = recordOf(document, expectPhase(shape)?.id ?? '');
  const stated = formItems.map((id) => statedForm(answers.get(id)?.expectation ?? '', forms));
  return stated.find((form) => form !== null) ?? null;
}

/** The entry of a file that was read. */
export function entryOf(name: string, file: SheetFile, sheet: SummarySheet): Entry {
  const { project, organisation, role } = file.document;
  const phases = new Map(sheet.shape.phases.flatMap((phase) => pointsOf(file, sheet.shape, phase)));
  return { file: name, project, organisation, role, version: file.version, savedAt: file.savedAt, form: formIn(file, sheet), phases };
}
