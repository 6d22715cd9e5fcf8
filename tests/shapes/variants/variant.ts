import type { Grid } from '../../../src/core/sheet/grid';
import { renameActions, type PlanFacts } from '../plan/facts';
import type { Outline } from '../plan/outline';

/** One way in which a planner may bring a plan. */
export interface Variant<Shape> {
  readonly name: string;
  readonly draw: (outline: Outline) => Shape;
  /** What must be read of it, where that is not the facts of the plan itself. */
  readonly expect?: (facts: PlanFacts, outline: Outline) => PlanFacts;
}

export type SheetVariant = Variant<Grid>;

/** A document: the name of its file tells its form. */
export interface Drawn {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DocumentVariant = Variant<Drawn>;

/** Draws the outline with the names given in place of its own, and expects those. */
export function renamed<Shape>(
  variant: Variant<Shape>,
  namesOf: (outline: Outline) => ReadonlyMap<string, string>,
  redraw: (outline: Outline, names: ReadonlyMap<string, string>) => Outline,
): Variant<Shape> {
  return {
    name: variant.name,
    draw: (outline) => variant.draw(redraw(outline, namesOf(outline))),
    expect: (facts, outline) => renameActions(variant.expect?.(facts, outline) ?? facts, namesOf(outline)),
  };
}
