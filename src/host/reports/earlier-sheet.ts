import type { CellAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/area';

/*
 * What a host reads of a report's sheet that stands already, so that what the planner has on it can be carried over.
 */

/** An error as Excel shows it, e.g. "#N/A". */
export interface HeldError {
  readonly error: string;
}

export type HeldValue = string | number | boolean | HeldError;

export interface HeldFormula {
  /** In English, "=" before it, its cells by address (B7), whatever it is shared with. */
  readonly formula: string;
  /** What it came to; the empty text where that is not known. */
  readonly value: HeldValue;
}

/** What a cell holds. A date is a number. */
export type HeldContent = HeldValue | HeldFormula;

export interface HeldCell extends CellAddress {
  readonly content: HeldContent;
}

export interface EarlierSheet {
  /** Header and rows of the report's table, wherever it stands now, without a row of totals. */
  readonly table: Area;
  /** What the report's PivotTable covers, wherever it stands now; null where there is none. */
  readonly pivot: Area | null;
  /** All cells of the sheet that are not empty, each once, in any order. */
  readonly cells: readonly HeldCell[];
  /** Of its columns (zero-based), in characters, where somebody set them; others are as wide as the report has them. */
  readonly widths?: ReadonlyMap<number, number>;
}

/** The sheets that stand already, by the names of their reports' tables. */
export type EarlierSheets = ReadonlyMap<string, EarlierSheet>;

/** What a cell shows, without how it is worked out. */
export function heldValue(content: HeldContent): HeldValue {
  return typeof content === 'object' && 'formula' in content ? content.value : content;
}
