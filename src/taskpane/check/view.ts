import { noFilters, type Filters } from './filters/filters';
import type { GroupBy } from './findings/groups';
import type { Chosen } from './findings/standing';

/** What is open under a finding: one of its mends (`fix`, or the position of an option), or why it may be ignored. */
export interface OpenPart {
  /** Id of the entry. */
  readonly entry: string;
  readonly part: 'fix' | 'ignore' | 'why' | number;
  /** Why it may be ignored, as typed so far. */
  readonly reason: string;
}

/** What lies below the findings. */
export type Annex = 'ignored' | 'laws' | 'help';

/**
 * How the planner looks at the findings. It outlives checks and other tabs; all of it names what it means by content,
 * so that it fits the next list as well.
 */
export interface CheckView {
  readonly by: GroupBy;
  readonly filters: Filters;
  /** The filters themselves are in sight. */
  readonly showsFilters: boolean;
  /** Keys of the groups that the planner has folded or unfolded; the others are as they come. */
  readonly folds: ReadonlyMap<string, boolean>;
  /** Ids of the laws whose page is open in the list. */
  readonly whys: ReadonlySet<string>;
  readonly chosen: Chosen | null;
  readonly open: OpenPart | null;
  readonly annexes: ReadonlySet<Annex>;
  /** All safe mends are in sight instead of the findings. */
  readonly previews: boolean;
  /** What the cells are known by that the planner does not want mended. */
  readonly leftOut: ReadonlySet<string>;
}

export const freshView: CheckView = {
  by: 'law',
  filters: noFilters,
  showsFilters: false,
  folds: new Map(),
  whys: new Set(),
  chosen: null,
  open: null,
  annexes: new Set(),
  previews: false,
  leftOut: new Set(),
};

/** With or without one of the set. */
export function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const changed = new Set(set);
  if (!changed.delete(item)) changed.add(item);
  return changed;
}
