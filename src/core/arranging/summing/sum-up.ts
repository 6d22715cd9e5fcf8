import { actionsOf, listingsOf, type Plan } from '../../plan/model';
import type { SheetChange } from '../../sheet/change';
import type { Grid } from '../../sheet/grid';
import type { Arranged, ReferenceChange } from '../arranged';
import type { FollowedSeeAlso } from '../following/follow';
import { findLosses } from '../losses';
import type { Merged } from '../merging';
import type { Names, Outline } from '../outline/outline';
import { findRenamed, findRenamedSections } from './renamed';
import { findWarnings } from './warnings';

/** What was worked out, on the way to the steps. */
export interface WorkedOut {
  readonly outline: Outline;
  readonly names: Names;
  readonly merged: readonly Merged[];
  readonly followed: ReadonlyMap<string, FollowedSeeAlso>;
}

/** What the planner is shown before it is done. */
export function sumUp(
  grid: Grid,
  plan: Plan,
  { outline, names, merged, followed }: WorkedOut,
  changes: readonly SheetChange[],
): Arranged {
  const references = changedSeeAlso(plan, followed);
  const doubled = new Set(merged.flatMap((one) => one.doubled.map(({ id }) => id)));
  const renamed = actionsOf(plan).filter((action) => !outline.gone.has(action) && names.of(action) !== action.ref);
  const count = (kind: SheetChange['kind'], of: (change: SheetChange) => number): number =>
    changes.filter((change) => change.kind === kind).reduce((sum, change) => sum + of(change), 0);
  const rowsOf = (change: SheetChange): number => ('rows' in change ? change.rows.length : 0);
  return {
    kind: 'arranged',
    changes,
    names: findRenamed(plan, names),
    sections: findRenamedSections(plan, outline),
    references,
    losses: findLosses(grid, plan, outline, doubled),
    warnings: findWarnings(plan, outline, names, followed),
    counts: {
      actions: renamed.length,
      references: [...followed.values()].reduce((sum, one) => sum + one.references, 0),
      listings: references.length,
      cells: count('write', (change) => (change.kind === 'write' ? change.edits.length : 0)),
      rowsIn: count('insert-rows', rowsOf),
      rowsOut: count('delete-rows', rowsOf),
      rowsMoved: count('move-rows', (change) => (change.kind === 'move-rows' ? change.count : 0)),
    },
  };
}

function changedSeeAlso(plan: Plan, followed: ReadonlyMap<string, FollowedSeeAlso>): readonly ReferenceChange[] {
  return listingsOf(plan).flatMap(({ id, typed }) => {
    const now = followed.get(id);
    if (!typed || !now || now.seeAlso === typed.text) return [];
    return [{ listing: id, at: typed.source.at, before: typed.text, after: now.seeAlso }];
  });
}
