/* Shapes that are not read right yet: what is said of them, and not tested. To be emptied. */

export interface Known {
  /** The beginning of the names concerned: `pasted`, `annex, rows continued`. */
  readonly shape: string;
  readonly reason: string;
}

export const known: readonly Known[] = [
  { shape: 'pasted', reason: 'the pasted layout has no reader yet' },
  { shape: 'annex, title and headings over', reason: 'a heading is looked for in the first column' },
  { shape: 'annex, total at the end', reason: 'read as an action' },
  { shape: 'annex, rows continued within', reason: 'the two halves of a listing are not joined' },
  { shape: 'annex, bullet: small o and a space', reason: 'no bullet yet' },
  { shape: 'annex, bullet: roman', reason: 'no bullet yet' },
  { shape: 'annex, bullet: letters', reason: 'no bullet yet' },
  { shape: 'annex, bullet: numbers', reason: 'not before a digit, and not with nothing behind' },
  { shape: 'annex, heading: GOAL', reason: 'a heading is known by its number and a stop' },
  { shape: 'annex, heading: Part', reason: 'a heading is known by its number and a stop' },
  { shape: 'annex, heading: no number', reason: 'a heading is known by its number and a stop' },
  { shape: 'annex, labels in a column', reason: 'a label is looked for in the cell of its action' },
  { shape: 'annex, labels aa, ab, references', reason: 'II for ll, and ll for al: two readings at once' },
  { shape: 'annex, zero-width', reason: 'words are compared with what is not seen in them' },
  { shape: 'annex, soft hyphens', reason: 'words are compared with what is not seen in them' },
];

export function isKnown(name: string): boolean {
  return known.some(({ shape }) => name.startsWith(shape));
}
