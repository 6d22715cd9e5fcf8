import { formatAddress } from '../sheet/address';
import { applyEdits, diffGrids, foldReplacements, overlap, type Edit, type Replacement } from '../sheet/edit';
import { findCell, type Grid } from '../sheet/grid';
import { findProblems } from './problems';
import type { ProposedFix, Rule, RuleContext } from './rule';

const MOST_PASSES = 10;

/** What all safe fixes come to. */
export interface Fixed {
  /** The sheet after the fixes. */
  readonly grid: Grid;
  /** One edit per cell, in reading order. */
  readonly edits: readonly Edit[];
  /**
   * `settled`: no safe fix is left. `went-round`: fixes undo one another. `unsettled`: fixes were still
   * left after the last pass.
   */
  readonly end: 'settled' | 'went-round' | 'unsettled';
}

/**
 * Applies the safe fixes of the rules in memory, reading again after each pass, until none is left. What is excused by
 * one of its keys is not mended. `read` is asked for the sheet as given first.
 */
export function fixAll(
  grid: Grid,
  read: (grid: Grid) => RuleContext,
  rules: readonly Rule[],
  excused: ReadonlySet<string> = new Set(),
): Fixed {
  const mending = rules.filter(hasSafeFix);
  const seen = new Set([textOf(grid)]);
  let now = grid;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const { edits } = foldReplacements(now, safeReplacements(read(now), mending, excused));
    if (edits.length === 0) return { grid: now, edits: diffGrids(grid, now), end: 'settled' };
    const next = applyEdits(now, edits);
    if (seen.has(textOf(next))) return { grid: now, edits: diffGrids(grid, now), end: 'went-round' };
    seen.add(textOf(next));
    now = next;
  }
  return { grid: now, edits: diffGrids(grid, now), end: 'unsettled' };
}

/** A law with a safe mend shows it in an example; the others, some of which take long, need not be asked again. */
export function hasSafeFix({ bad }: Rule): boolean {
  return bad.some(({ fixed }) => fixed !== undefined);
}

/** A fix is taken whole or not at all: one that overlaps a fix taken before waits for the next pass. */
function safeReplacements(
  context: RuleContext,
  rules: readonly Rule[],
  excused: ReadonlySet<string>,
): readonly Replacement[] {
  const taken = new Map<string, Replacement[]>();
  for (const { problem } of findProblems(context, rules, excused)) {
    const { fix } = problem;
    if (!fix || !isWritable(context.grid, fix)) continue;
    const parts = fix.replacements.map((part) => ({ part, cell: formatAddress(part.at) }));
    if (parts.some(({ part, cell }) => taken.get(cell)?.some((other) => overlap(part, other)))) continue;
    for (const { part, cell } of parts) {
      const inCell = taken.get(cell);
      if (inCell) inCell.push(part);
      else taken.set(cell, [part]);
    }
  }
  return [...taken.values()].flat();
}

function isWritable(grid: Grid, fix: ProposedFix): boolean {
  return fix.replacements.every(({ at }) => (findCell(grid, at)?.hold ?? null) === null);
}

function textOf(grid: Grid): string {
  return JSON.stringify(grid.cells.map(({ row, column, text }) => [row, column, text]));
}
