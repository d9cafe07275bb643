/** What scoring, saving and reading need to know of a sheet; small enough to travel inside the page. */
import type { Sheet } from '../../schemas/sheets.ts';
import type { Role } from './roles.ts';

/** A question without its words. */
export interface ItemShape {
  readonly id: string;
  readonly allowNotApplicable: boolean;
  /** The phase of expectations asks it too. */
  readonly expects: boolean;
  /** Its expectation may have an indicator. */
  readonly indicator: boolean;
  /** Whether it asks for evidence. */
  readonly evidence: 'none' | 'asked' | 'required';
}

/** A viewpoint with the questions that are still asked. */
export interface ViewpointShape {
  readonly id: string;
  readonly items: readonly ItemShape[];
}

/** A phase: of expectations, or of points that are compared with them. */
export interface PhaseShape {
  readonly id: string;
  readonly kind: 'expect' | 'score';
  /** What it asks in free text. */
  readonly questions: readonly { readonly id: string; readonly required: boolean }[];
}

/** How one change of a newer version carries answers over. */
export interface SheetChange {
  readonly kind: 'rename' | 'merge' | 'split' | 'retire' | 'phase';
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The step from one version to the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly SheetChange[];
}

/** A sheet without its words. */
export interface SheetShape {
  readonly id: string;
  readonly version: string;
  /** The only side that answers, for a sheet of one side. */
  readonly by?: Role;
  readonly phases: readonly PhaseShape[];
  readonly scale: readonly { readonly value: number; readonly needsReason: boolean }[];
  /** Whether 「該当なし」 needs a reason. */
  readonly notApplicableNeedsReason: boolean;
  /** A viewpoint whose mean is below this is weak. */
  readonly weakBelow: number;
  readonly viewpoints: readonly ViewpointShape[];
  /** Oldest first. */
  readonly migrations: readonly Migration[];
}

const itemShape = ({ id, allowNotApplicable, expect, indicator, evidence }: Sheet['viewpoints'][number]['items'][number]): ItemShape =>
  ({ id, allowNotApplicable, expects: expect !== undefined, indicator: expect !== undefined && indicator === true, evidence: evidence ?? 'none' });

/** The part of a viewpoint that is still asked. */
const viewpointShape = ({ id, items }: Sheet['viewpoints'][number]): ViewpointShape =>
  ({ id, items: items.filter(({ retired }) => !retired).map(itemShape) });

const phaseShape = ({ id, kind, questions = [] }: Sheet['phases'][number]): PhaseShape =>
  ({ id, kind, questions: questions.filter(({ retired }) => !retired).map(({ id, required }) => ({ id, required: required === true })) });

/** The shape of a sheet; retired questions, and viewpoints that have no others, are left out. */
export const shapeOf = (id: string, sheet: Sheet): SheetShape => ({
  id,
  version: sheet.version,
  ...(sheet.by ? { by: sheet.by } : {}),
  phases: sheet.phases.map(phaseShape),
  scale: sheet.scale.map(({ value, needsReason }) => ({ value, needsReason })),
  notApplicableNeedsReason: sheet.notApplicable.needsReason,
  weakBelow: sheet.weakBelow,
  viewpoints: sheet.viewpoints.map(viewpointShape).filter(({ items }) => items.length > 0),
  migrations: (sheet.migrations ?? []).map(({ from, to, changes }) => ({ from, to, changes })),
});

/** Every question in the order of the sheet. */
export const itemsOf = (shape: SheetShape): ItemShape[] => shape.viewpoints.flatMap(({ items }) => [...items]);

/** The questions that a phase asks: all of them, or those about which something is expected. */
export const itemsIn = (shape: SheetShape, phase: PhaseShape): ItemShape[] => itemsOf(shape).filter(({ expects }) => phase.kind === 'score' || expects);

/** A phase by its id. */
export const phaseOf = (shape: SheetShape, id: string): PhaseShape | undefined => shape.phases.find((phase) => phase.id === id);

/** The phase in which both sides agree on what they expect, if the sheet has one. */
export const expectPhase = (shape: SheetShape): PhaseShape | undefined => shape.phases.find(({ kind }) => kind === 'expect');

/** The number by which people call each question, by its id. */
export const numbersOf = (shape: SheetShape): Map<string, string> =>
  new Map(shape.viewpoints.flatMap(({ items }, viewpoint) => items.map(({ id }, item) => [id, `${viewpoint + 1}-${item + 1}`] as const)));
