/** What scoring, saving and reading need to know of a sheet; small enough to travel inside the page. */
import type { Sheet } from '../../schemas/sheets.ts';

/** A question without its words. */
export interface ItemShape {
  readonly id: string;
  readonly allowNotApplicable: boolean;
}

/** A viewpoint with the questions that are still asked. */
export interface ViewpointShape {
  readonly id: string;
  readonly items: readonly ItemShape[];
}

/** A sheet without its words. */
export interface SheetShape {
  readonly id: string;
  readonly version: string;
  readonly scale: readonly { readonly value: number; readonly needsReason: boolean }[];
  /** Whether 「該当なし」 needs a reason. */
  readonly notApplicableNeedsReason: boolean;
  /** A viewpoint whose mean is below this is weak. */
  readonly weakBelow: number;
  readonly viewpoints: readonly ViewpointShape[];
}

/** The part of a viewpoint that is still asked. */
const viewpointShape = ({ id, items }: Sheet['viewpoints'][number]): ViewpointShape => ({
  id,
  items: items.filter(({ retired }) => !retired).map(({ id, allowNotApplicable }) => ({ id, allowNotApplicable })),
});

/** The shape of a sheet; retired questions, and viewpoints that have no others, are left out. */
export const shapeOf = (id: string, sheet: Sheet): SheetShape => ({
  id,
  version: sheet.version,
  scale: sheet.scale.map(({ value, needsReason }) => ({ value, needsReason })),
  notApplicableNeedsReason: sheet.notApplicable.needsReason,
  weakBelow: sheet.weakBelow,
  viewpoints: sheet.viewpoints.map(viewpointShape).filter(({ items }) => items.length > 0),
});

/** Every question in the order of the sheet. */
export const itemsOf = (shape: SheetShape): ItemShape[] => shape.viewpoints.flatMap(({ items }) => [...items]);

/** The number by which people call each question, by its id. */
export const numbersOf = (shape: SheetShape): Map<string, string> =>
  new Map(shape.viewpoints.flatMap(({ items }, viewpoint) => items.map(({ id }, item) => [id, `${viewpoint + 1}-${item + 1}`] as const)));
