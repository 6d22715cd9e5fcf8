/* Shapes that are not read right yet: what is said of them, and not tested. To be emptied. */

export interface Known {
  /** The beginning of the names concerned: `pasted`, `annex, rows continued`. */
  readonly shape: string;
  readonly reason: string;
}

export const known: readonly Known[] = [];

export function isKnown(name: string): boolean {
  return known.some(({ shape }) => name.startsWith(shape));
}
