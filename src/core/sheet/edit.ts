import { compareAddresses, formatAddress, type CellAddress } from './address';
import { findCell, type Cell, type Grid } from './grid';

/**
 * A change of one whole cell. `before` is guard (nothing is written where the cell holds anything else),
 * preview and undo at once. The empty string stands for an empty cell.
 */
export interface Edit {
  readonly at: CellAddress;
  readonly before: string;
  readonly after: string;
}

/** A part of a cell's text: characters `start` to `end` (zero-based, end exclusive) of the cell at `at`. */
export interface Source {
  readonly at: CellAddress;
  readonly start: number;
  readonly end: number;
  /** The exact text read there. */
  readonly text: string;
}

/** What is to stand in place of characters `start` to `end` of a cell. */
export interface Replacement {
  readonly at: CellAddress;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A cell no longer holds what an edit expects; nothing was written. */
export class StaleEdit extends Error {
  override readonly name = 'StaleEdit';
  constructor(
    readonly at: CellAddress,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${formatAddress(at)} no longer holds the text it held when the sheet was read; nothing was written.`);
  }
}

export function invertEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.map(({ at, before, after }) => ({ at, before: after, after: before }));
}

/**
 * The grid after the edits; one that leaves its text as it is only guards it. Throws StaleEdit, having changed nothing,
 * where a `before` differs.
 */
export function applyEdits(grid: Grid, edits: readonly Edit[]): Grid {
  const changed = new Map<string, Edit>();
  for (const edit of edits) {
    const found = findCell(grid, edit.at)?.text ?? '';
    if (found !== edit.before) throw new StaleEdit(edit.at, edit.before, found);
    if (edit.before !== edit.after) changed.set(formatAddress(edit.at), edit);
  }
  const kept = grid.cells.filter((cell) => !changed.has(formatAddress(cell)));
  const written = [...changed.values()]
    .filter((edit) => edit.after !== '')
    .map((edit): Cell => ({ ...edit.at, text: edit.after, kind: 'text', hold: findCell(grid, edit.at)?.hold ?? null }));
  return { sheet: grid.sheet, cells: [...kept, ...written].sort(compareAddresses) };
}

/** The edits that lead from one grid to the other, in reading order. */
export function diffGrids(before: Grid, after: Grid): readonly Edit[] {
  const edits: Edit[] = [];
  for (const cell of before.cells) {
    const now = findCell(after, cell)?.text ?? '';
    if (now !== cell.text) edits.push({ at: { row: cell.row, column: cell.column }, before: cell.text, after: now });
  }
  for (const cell of after.cells) {
    if (!findCell(before, cell)) {
      edits.push({ at: { row: cell.row, column: cell.column }, before: '', after: cell.text });
    }
  }
  return edits.sort((a, b) => compareAddresses(a.at, b.at));
}

/**
 * Folds replacements into one edit per cell. Of two that overlap the later given one is left out;
 * those left out come back as `left`, to be tried again on the text that results.
 */
export function foldReplacements(
  grid: Grid,
  replacements: readonly Replacement[],
): { readonly edits: readonly Edit[]; readonly left: readonly Replacement[] } {
  const left: Replacement[] = [];
  const byCell = new Map<string, Replacement[]>();
  for (const replacement of replacements) {
    const key = formatAddress(replacement.at);
    const taken = byCell.get(key) ?? [];
    if (taken.some((other) => overlap(other, replacement))) left.push(replacement);
    else byCell.set(key, [...taken, replacement]);
  }
  const edits = [...byCell.values()].map((parts): Edit => {
    const at = parts[0]!.at;
    const before = findCell(grid, at)?.text ?? '';
    const after = [...parts]
      .sort((a, b) => b.start - a.start)
      .reduce((text, part) => text.slice(0, part.start) + part.text + text.slice(part.end), before);
    return { at, before, after };
  });
  return {
    edits: edits.filter((edit) => edit.before !== edit.after).sort((a, b) => compareAddresses(a.at, b.at)),
    left,
  };
}

/** Whether two replacements in one cell are in each other's way; two insertions at one place are. */
export function overlap(a: Replacement, b: Replacement): boolean {
  const sameInsertion = a.start === a.end && b.start === b.end && a.start === b.start;
  return sameInsertion || (a.start < b.end && b.start < a.end);
}
